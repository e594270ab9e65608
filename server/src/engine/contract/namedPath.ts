/** Why a name is not that of a file in the contract's folder: the last part of a message key. */
export type NameProblem = 'absolute' | 'escapes' | 'backslash' | 'name';

/** Device names of Windows, which exist in every folder. */
const DEVICE = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\..*)?$/i;

/**
 * The normalized relative path that a contract names (`./prompts/chat.md` is `prompts/chat.md`), or why it
 * is refused. Only the name is judged, by the rules of every system at once, so that a contract reads the
 * same files everywhere.
 */
export function namedPath(name: string): { readonly path: string } | { readonly problem: NameProblem } {
  if (/^[/\\~]|^[A-Za-z]:|^[A-Za-z][A-Za-z0-9+.-]*:\/\//.test(name)) return { problem: 'absolute' };
  if (name.includes('\\')) return { problem: 'backslash' };
  const segments = name.split('/').filter((segment) => segment !== '.');
  if (segments.includes('..')) return { problem: 'escapes' };
  return segments.length > 0 && segments.every(isFileName)
    ? { path: segments.join('/') }
    : { problem: 'name' };
}

/** Refuses what some system reads as something else: streams, wildcards, escapes, dots dropped at the end. */
function isFileName(segment: string): boolean {
  return segment !== '' && !/[\u0000-\u001f\u007f:*?"<>|%]|[. ]$|^ /.test(segment) && !DEVICE.test(segment);
}
