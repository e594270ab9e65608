"""What a line-by-line Python script costs that checks only the format of chat records.

The rules are those of the "format error checks" in OpenAI's cookbook on preparing fine-tuning data: the messages
are there, each has a role and content, no unknown keys, known roles, text content, one turn of the assistant.
Run: python3 bench/cookbook_checks.py FILE
"""

import json
import sys
from collections import Counter

KEYS = {"role", "content", "name", "function_call", "weight"}
ROLES = {"system", "user", "assistant", "function"}


def check(record, errors):
    if not isinstance(record, dict):
        errors["data_type"] += 1
        return
    messages = record.get("messages")
    if not messages:
        errors["missing_messages_list"] += 1
        return
    answered = False
    for message in messages:
        role = message.get("role")
        content = message.get("content")
        call = message.get("function_call")
        if "role" not in message or "content" not in message:
            errors["message_missing_key"] += 1
        if not KEYS.issuperset(message):
            errors["message_unrecognized_key"] += 1
        if role not in ROLES:
            errors["unrecognized_role"] += 1
        if (not content and not call) or not isinstance(content, str):
            errors["missing_content"] += 1
        if role == "assistant":
            answered = True
    if not answered:
        errors["example_missing_assistant_message"] += 1


def main(path):
    errors = Counter()
    records = 0
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            check(json.loads(line), errors)
            records += 1
    print(records, "records", dict(errors) or "no errors")


main(sys.argv[1])
