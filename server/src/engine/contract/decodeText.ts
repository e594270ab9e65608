/** Largest contract file, in bytes (of UTF-16 units where it comes as text). */
export const MAX_FILE_SIZE = 5 * 1024 * 1024;

export type Decoded = { readonly text: string } | { readonly problem: 'file.too-large' | 'file.encoding' };

/**
 * A file's text as editors count it: UTF-8, without a byte order mark, lines ended by LF. Neither change
 * moves a column.
 */
export function decodeText(content: Uint8Array | string): Decoded {
  if (content.length > MAX_FILE_SIZE) return { problem: 'file.too-large' };
  let text: string;
  try {
    text = typeof content === 'string' ? content : new TextDecoder('utf-8', { fatal: true }).decode(content);
  } catch {
    return { problem: 'file.encoding' };
  }
  if (text.charCodeAt(0) === 0xfeff) text = text.slice(1);
  return { text: text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text };
}
