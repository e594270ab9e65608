/**
 * Controls, line breaks, and the invisible characters that reorder text or move a cursor: a dataset must not
 * be able to write to the terminal by way of a message.
 */
const UNPRINTABLE =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200c\u200e-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** `text` with one visible unit for each unit that must not reach a terminal: no offset moves. */
export function printable(text: string): string {
  return text.replace(UNPRINTABLE, (unit) => {
    const code = unit.charCodeAt(0);
    if (code === 0x09 || code === 0x0a || code === 0x0d || code === 0x2028 || code === 0x2029) return ' ';
    // U+2400 and on are pictures of the controls from 0 on.
    if (code < 0x20) return String.fromCharCode(0x2400 + code);
    return code === 0x7f ? '\u2421' : '\ufffd';
  });
}
