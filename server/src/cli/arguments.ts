import { InvalidArgumentError } from 'commander';
import type { Texts } from './texts.ts';

/** Parsers of option values. Each throws commander's error with the reason in the language of the run. */

const LARGEST_SEED = 0xffffffff;

export function wholeNumber(texts: Texts, least: number): (value: string) => number {
  return (value) => {
    const number = /^\d{1,15}$/.test(value) ? Number(value) : Number.NaN;
    if (number >= least) return number;
    throw new InvalidArgumentError(texts.say('invalid.whole-number', { least }));
  };
}

export function seed(texts: Texts): (value: string) => number {
  return (value) => {
    const number = /^\d{1,10}$/.test(value) ? Number(value) : Number.NaN;
    if (number <= LARGEST_SEED) return number;
    throw new InvalidArgumentError(texts.say('invalid.seed'));
  };
}

export function choice<Value extends string>(
  texts: Texts,
  values: readonly Value[],
): (value: string) => Value {
  return (value) => {
    const known = values.find((each) => each === value);
    if (known !== undefined) return known;
    throw new InvalidArgumentError(texts.say('invalid.choice', { choices: values.join(', ') }));
  };
}

/** Whole numbers from 1 with colons between them. */
export function ratios(texts: Texts): (value: string) => readonly number[] {
  return (value) => {
    const shares = /^\d{1,6}(:\d{1,6})+$/.test(value) ? value.split(':').map(Number) : [];
    if (shares.length > 0 && shares.every((share) => share > 0)) return shares;
    throw new InvalidArgumentError(texts.say('invalid.ratios'));
  };
}

/** A day of the calendar as YYYYMMDD. */
export function compactDate(texts: Texts): (value: string) => string {
  return (value) => {
    const iso = value.replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3');
    const day = new Date(`${iso}T00:00:00Z`);
    if (iso !== value && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(iso)) return value;
    throw new InvalidArgumentError(texts.say('invalid.date'));
  };
}
