import { isAbsolute, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Path from the current folder, with `/`; undefined where the file lies elsewhere. */
export function relativeUriPath(path: string): string | undefined {
  const near = relative(process.cwd(), resolve(path));
  if (near === '' || isAbsolute(near) || near === '..' || near.startsWith(`..${sep}`)) return undefined;
  return sep === '/' ? near : near.replaceAll(sep, '/');
}

/** A SARIF artifact location: relative to the current folder where the file lies in it. */
export function artifactLocation(path: string): { readonly uri: string; readonly uriBaseId?: string } {
  if (path === '-') return { uri: 'stdin' };
  const near = relativeUriPath(path);
  if (near === undefined) return { uri: pathToFileURL(resolve(path)).href };
  return { uri: near.split('/').map(encodeSegment).join('/'), uriBaseId: '%SRCROOT%' };
}

/** The folder that relative locations start from. */
export function sourceRoot(): string {
  const { href } = pathToFileURL(process.cwd());
  return href.endsWith('/') ? href : `${href}/`;
}

/** RFC 3986 asks for these to be encoded, beyond what `encodeURIComponent` does. */
function encodeSegment(segment: string): string {
  return encodeURIComponent(segment).replace(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
