import reference from 'llama3-tokenizer-js';

/** Tokens by llama3-tokenizer-js itself. */
export function referenceCount(text: string): number {
  return reference.encode(text, { bos: false, eos: false }).length;
}
