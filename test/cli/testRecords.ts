import { readFileSync } from 'node:fs';
import { inject } from 'vitest';

/** Lines of records in which the checks find nothing, of one category where it is named. */
export function cleanLines(category?: string): string[] {
  const lines = readFileSync(inject('records'), 'utf8').trimEnd().split('\n');
  if (category === undefined) return lines;
  return lines.filter((line) => line.includes(`"category":"${category}"`));
}

/** One of them. */
export function cleanLine(category: string, place = 0): string {
  const line = cleanLines(category)[place];
  if (line === undefined) throw new Error(`no record ${place} of ${category}`);
  return line;
}
