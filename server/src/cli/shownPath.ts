import { isAbsolute, relative } from 'node:path';

/** A path as it is shown: relative to the current folder where that is shorter to read, else as it stands. */
export function shownPath(path: string): string {
  if (!isAbsolute(path)) return path;
  const near = relative(process.cwd(), path);
  return near === '' || near.startsWith('..') || isAbsolute(near) ? path : near;
}
