import { mkdirSync } from 'node:fs';
import { FileError } from './fileError.ts';

/** Makes a folder and those above it, where they are not there. @throws FileError */
export function makeFolder(path: string): void {
  try {
    mkdirSync(path, { recursive: true });
  } catch (error) {
    throw FileError.from(error, path);
  }
}
