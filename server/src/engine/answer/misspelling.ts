import { fold } from '../format/tolerant/fold.ts';

/** How a text says what it should: in other characters, or otherwise spaced, grouped, marked. */
export type Misspelling = 'alike' | 'otherwise';

/** Marks that people put around a value: emphasis, quotes, brackets, a full stop. */
const MARKS = /^[\s"'“”‘’*_`([<「『]+|[\s"'“”‘’*_`)\]>」』.,;!:。]+$/g;
const NUMBER = /[+-]?\d+(?:\.\d+)?/g;

/** Whether `found` is the right value in another spelling; `undefined`: it is another value. */
export function misspelling(found: string, expected: string): Misspelling | undefined {
  const [text, wanted] = [fold(found).text, fold(expected).text];
  if (text === wanted) return 'alike';
  const bare = bareOf(text);
  const right = bareOf(wanted);
  if (bare === '') return undefined;
  if (bare === right) return 'otherwise';
  // A bare number: the sign and words about it are its spelling.
  if (!/^[+-]?\d+(?:\.\d+)?$/.test(right)) return undefined;
  const numbers = bare.match(NUMBER) ?? [];
  return numbers.length === 1 && unsigned(numbers[0]) === unsigned(right) && sameSign(numbers[0], right)
    ? 'otherwise'
    : undefined;
}

/** Without spaces, marks around, thousands separators and zeros at the end of a fraction. */
function bareOf(text: string): string {
  return text
    .replace(MARKS, '')
    .replace(/\s+/g, '')
    .replace(/(?<=\d),(?=\d{3}(?!\d))/g, '')
    .replace(/(\d\.\d*?)0+(?!\d)/g, '$1')
    .replace(/(\d)\.(?!\d)/g, '$1');
}

function unsigned(number: string): string {
  return number.replace(/^[+-]/, '');
}

/** A plus may be left out, a minus may not. */
function sameSign(a: string, b: string): boolean {
  return a.startsWith('-') === b.startsWith('-');
}
