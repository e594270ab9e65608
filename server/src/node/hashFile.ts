import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { FileError } from './fileError.ts';

/** Hexadecimal SHA-256 of a file's bytes, streamed. @throws FileError */
export async function hashFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  try {
    for await (const chunk of createReadStream(path)) hash.update(chunk);
  } catch (error) {
    throw FileError.from(error, path);
  }
  return hash.digest('hex');
}
