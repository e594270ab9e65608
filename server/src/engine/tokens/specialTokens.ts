/** Special tokens of Llama 3.1 that the chat template writes. Each is one token. */
export const BEGIN_OF_TEXT = '<|begin_of_text|>';
export const START_HEADER = '<|start_header_id|>';
export const END_HEADER = '<|end_header_id|>';
export const END_OF_TURN = '<|eot_id|>';

/** The 256 special tokens of Llama 3.1, as llama3-tokenizer-js 1.2.0 recognizes them. */
const SPECIAL =
  /<\|(?:begin_of_text|end_of_text|start_header_id|end_header_id|eot_id|eom_id|python_tag|finetune_right_pad_id|reserved_special_token_(?:\d|[1-9]\d|1\d\d|2[0-3]\d|24[0-7]))\|>/g;

const NOTHING: readonly RegExpExecArray[] = [];

/** Special tokens spelled out in the text, in order. */
export function matchSpecialTokens(text: string): Iterable<RegExpExecArray> {
  return text.includes('<|') ? text.matchAll(SPECIAL) : NOTHING;
}
