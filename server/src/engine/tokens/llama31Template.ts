import type { TokenCounter } from './llama3Counter.ts';
import { BEGIN_OF_TEXT, END_HEADER, END_OF_TURN, START_HEADER } from './specialTokens.ts';

/** One chat message as the template sees it. `role`: system, user, assistant, tool, ipython. */
export interface TemplateMessage {
  readonly role: string;
  readonly content: string;
}

/** Tokens of a record under the Llama 3.1 Instruct chat template. */
export interface RecordTokens {
  /** All that a trainer feeds: begin of text, headers, contents, ends of turn. */
  readonly total: number;
  /** What the loss is taken on: assistant contents, each with its `<|eot_id|>`. */
  readonly trained: number;
}

/** After every header. */
export const HEADER_BREAK = '\n\n';
/** Opens the system block, which is there even without a system message. */
export const SYSTEM_PREAMBLE = 'Cutting Knowledge Date: December 2023\nToday Date: 26 Jul 2024\n\n';

const BYTE_ORDER_MARK = 0xfeff;

/** What stands between header and end of turn. */
interface Block {
  /** As written in the header. */
  readonly role: string;
  readonly preamble: string;
  readonly body: string;
}

/**
 * The record as meta-llama/Llama-3.1-8B-Instruct's stock `chat_template` (tokenizer_config.json) renders it
 * for training: no tools given, no generation prompt. A tool message goes out under `ipython` with its text as
 * a JSON string, untrimmed: the template tests `is iterable`, which holds for a string, and writes `tojson`.
 */
export function renderLlama31(messages: readonly TemplateMessage[]): string {
  let text = BEGIN_OF_TEXT;
  for (const { role, preamble, body } of blocks(messages)) {
    text += START_HEADER + role + END_HEADER + HEADER_BREAK + preamble + body + END_OF_TURN;
  }
  return text;
}

/** Tokens of `renderLlama31(messages)` without building that text. */
export function countRecord(messages: readonly TemplateMessage[], counter: TokenCounter): RecordTokens {
  let total = 1;
  let trained = 0;
  for (const { role, preamble, body } of blocks(messages)) {
    const bodyTokens = counter.count(body);
    const lead = HEADER_BREAK + preamble;
    // The lead ends in line breaks and a trimmed body begins with no white space, so no pre-token spans both.
    // But the pre-tokenizer takes U+FEFF for white space, and trimming leaves it in place.
    const spans = body.charCodeAt(0) === BYTE_ORDER_MARK;
    total +=
      3 + counter.count(role) + (spans ? counter.count(lead + body) : counter.count(lead) + bodyTokens);
    if (role === 'assistant') trained += bodyTokens + 1;
  }
  return { total, trained };
}

function* blocks(messages: readonly TemplateMessage[]): Generator<Block> {
  const first = messages[0];
  const opensWithSystem = first?.role === 'system';
  yield {
    role: 'system',
    preamble: SYSTEM_PREAMBLE,
    body: opensWithSystem ? trimLikePython(first.content) : '',
  };
  for (let i = opensWithSystem ? 1 : 0; i < messages.length; i++) {
    const { role, content } = messages[i] as TemplateMessage;
    yield isToolRole(role)
      ? { role: 'ipython', preamble: '', body: JSON.stringify(content) }
      : { role, preamble: '', body: trimLikePython(content) };
  }
}

/** Roles that the template writes as `ipython`. */
export function isToolRole(role: string): boolean {
  return role === 'tool' || role === 'ipython';
}

/** Jinja's `trim` is Python's `str.strip`, whose white space is not quite that of `String.prototype.trim`. */
function trimLikePython(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isPythonSpace(text.charCodeAt(start))) start++;
  while (end > start && isPythonSpace(text.charCodeAt(end - 1))) end--;
  return text.slice(start, end);
}

/** `str.isspace`: with U+001C to U+001F and U+0085, without U+FEFF. */
function isPythonSpace(unit: number): boolean {
  if (unit < 0x80) return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d) || (unit >= 0x1c && unit <= 0x1f);
  return unit === 0x85 || (unit !== BYTE_ORDER_MARK && /\s/.test(String.fromCharCode(unit)));
}
