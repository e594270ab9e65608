import type { MessageData } from '../finding.ts';
import { particleFor } from './particle.ts';

/** Messages of one language by key. */
export type MessageBundle = Readonly<Record<string, string>>;

/**
 * The message of `key` with `data` put in for `{name}`. `{name|A/B}` adds the Korean particle that fits the
 * value: A after a final consonant, B after a vowel; where quotation marks enclose it, the particle comes
 * after them. `{name?text}` is the text where the value is there and not empty; in it `{}` stands for the
 * value and `{|A/B}` for the value with its particle. A key without message gives the key and its data, a
 * name without value stays as it is written.
 */
export function formatMessage(bundle: MessageBundle, key: string, data: MessageData = {}): string {
  const template = Object.hasOwn(bundle, key) ? bundle[key] : undefined;
  if (template === undefined) return [key, ...Object.entries(data).map((entry) => entry.join('='))].join(' ');
  const whole = template.replace(OPTION, (_, name: string, text: string) => {
    const value = dataOf(data, name);
    return value === undefined || value === '' ? '' : text.replace(OWN, `{${name}$1}`);
  });
  return whole.replace(
    SLOT,
    (slot, open: string, name: string, particles: string | undefined, close: string) => {
      const value = dataOf(data, name);
      if (value === undefined) return slot;
      if (particles === undefined) return `${open}${value}${close}`;
      const particle = particleFor(String(value), particles);
      return open && close ? `${open}${value}${close}${particle}` : `${open}${value}${particle}${close}`;
    },
  );
}

const OPTION = /\{([A-Za-z]\w*)\?((?:[^{}]|\{[^{}]*\})*)\}/g;
const OWN = /\{(\|[^{}]*)?\}/g;
const SLOT = /("?)\{([A-Za-z]\w*)(?:\|([^{}]+))?\}("?)/g;

function dataOf(data: MessageData, name: string): string | number | undefined {
  return Object.hasOwn(data, name) ? data[name] : undefined;
}
