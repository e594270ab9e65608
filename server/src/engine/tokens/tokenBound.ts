import { utf8Length } from '../record/utf8.ts';
import { HEADER_BREAK, isToolRole, SYSTEM_PREAMBLE, type TemplateMessage } from './llama31Template.ts';

/** Most UTF-8 bytes that one UTF-16 unit takes. */
const BYTES_PER_UNIT = 3;
/** Start of header, end of header, end of turn: one token each. */
const SPECIAL_TOKENS = 3;
const LONGEST_TOOL_ROLE = 'ipython'.length;
/** Begin of text and the system block but for the text of the system message; ASCII, so bytes = length. */
const RECORD_OVERHEAD = 1 + SPECIAL_TOKENS + 'system'.length + HEADER_BREAK.length + SYSTEM_PREAMBLE.length;

/**
 * Whether the record surely has no more than `limit` tokens under the Llama 3.1 template, told from its size
 * alone: byte-level byte-pair encoding makes at most one token of a UTF-8 byte. `true` is certain and spares
 * the tokenizer; `false` means that only `countRecord` can tell.
 */
export function fitsWithoutCounting(messages: readonly TemplateMessage[], limit: number): boolean {
  let room = limit - RECORD_OVERHEAD;
  let units = 0;
  for (const { role, content } of messages) {
    if (isToolRole(role)) {
      room -= LONGEST_TOOL_ROLE + utf8Length(JSON.stringify(content));
    } else {
      room -= role.length * BYTES_PER_UNIT;
      units += content.length;
    }
    room -= SPECIAL_TOKENS + HEADER_BREAK.length;
  }
  if (units > room) return false;
  if (units * BYTES_PER_UNIT <= room) return true;
  for (const { role, content } of messages) {
    if (!isToolRole(role)) room -= utf8Length(content);
    if (room < 0) return false;
  }
  return true;
}
