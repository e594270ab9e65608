import type { Llama3Tokenizer } from 'llama3-tokenizer-js';

/** The class that `llama3-tokenizer-js` exports. */
export type Llama3TokenizerClass = typeof Llama3Tokenizer;

/** The two blobs inside `llama3-tokenizer-js` 1.2.0, both base64; its src/data-conversion.py tells how they are made. */
export interface Llama3Blobs {
  /** UTF-8 lines, one token each in the order of their ids, bytes spelled as in GPT-2's `bytes_to_unicode`. */
  readonly vocabulary: string;
  /** 17-bit token ids without gaps, two to a merge, the most urgent merge first. */
  readonly merges: string;
}

/**
 * Takes the blobs out of the package. It has them in module scope and hands them to two methods as it
 * constructs a tokenizer, so a subclass that keeps what it is handed gets them, and builds nothing.
 * @throws Error when another version of the package no longer works that way.
 */
export function readBlobs(Tokenizer: Llama3TokenizerClass): Llama3Blobs {
  let vocabulary: unknown;
  let merges: unknown;
  class Capture extends Tokenizer {
    decodeVocabulary(blob: unknown): string[] {
      vocabulary = blob;
      return [];
    }
    decompressMerges(blob: unknown): Map<string, number> {
      merges = blob;
      return new Map();
    }
  }
  new Capture();
  if (typeof vocabulary !== 'string' || typeof merges !== 'string') {
    throw new Error(
      'llama3-tokenizer-js no longer hands its vocabulary to decodeVocabulary and decompressMerges',
    );
  }
  return { vocabulary, merges };
}
