import { BytePairs } from './bytePairs.ts';
import { type Llama3TokenizerClass, readBlobs } from './llama3Package.ts';
import { MergeTable } from './mergeTable.ts';
import { pretokenEnd } from './pretokens.ts';
import { matchSpecialTokens } from './specialTokens.ts';
import { decodeMerges, Vocabulary } from './vocabulary.ts';
import { LONGEST_CACHED, WordCache } from './wordCache.ts';
import { writeUtf8 } from './writeUtf8.ts';

/** Counts tokens of a text. */
export interface TokenCounter {
  /**
   * Tokens of `text` on its own, without a begin or end token. The spelling of a special token (`<|eot_id|>`)
   * inside the text counts as that one token, as it does for the trainers' tokenizers.
   */
  count(text: string): number;
}

/** 2 MiB of words, more than the distinct words of a usual dataset. */
const CACHED_WORDS = 1 << 16;
/** Scratch kept between words; a longer word gets its own and gives it back. */
const SCRATCH_BYTES = 1 << 12;

/**
 * Counter of Llama 3, 3.1, 3.2 and 3.3 (one vocabulary) equal to `encode(text, {bos: false, eos: false}).length`
 * of `llama3-tokenizer-js`. Holds about 14 MB of tables, so share one; of the
 * texts it keeps nothing but a bounded cache of words.
 * @param Tokenizer the class of `llama3-tokenizer-js`; its vocabulary is read out of it.
 * @param cachedWords how many words to remember, a power of two; 0: none.
 */
export function createLlama3Counter(
  Tokenizer: Llama3TokenizerClass,
  cachedWords = CACHED_WORDS,
): TokenCounter {
  const blobs = readBlobs(Tokenizer);
  const vocabulary = new Vocabulary(blobs.vocabulary);
  const pairs = new BytePairs(vocabulary, new MergeTable(vocabulary, decodeMerges(blobs)));
  const cache = cachedWords > 0 ? new WordCache(cachedWords) : undefined;
  const scratch = new Uint8Array(SCRATCH_BYTES);

  function encodeWord(text: string, start: number, end: number): number {
    const room = (end - start) * 3;
    const bytes = room <= SCRATCH_BYTES ? scratch : new Uint8Array(room);
    const length = writeUtf8(text, start, end, bytes);
    // Llama 3 sets `ignore_merges`: a pre-token that is in the vocabulary is that token, reachable by merges or not.
    return vocabulary.has(bytes, length) ? 1 : pairs.count(bytes, length);
  }

  function countWord(text: string, start: number, end: number): number {
    if (cache === undefined || end - start > LONGEST_CACHED) return encodeWord(text, start, end);
    const place = cache.place(text, start, end);
    const known = cache.get(place, text, start, end);
    if (known > 0) return known;
    const tokens = encodeWord(text, start, end);
    cache.put(place, text, start, end, tokens);
    return tokens;
  }

  function countPlain(text: string, start: number, end: number): number {
    let tokens = 0;
    for (let at = start; at < end; ) {
      const next = pretokenEnd(text, at, end);
      tokens += countWord(text, at, next);
      at = next;
    }
    return tokens;
  }

  return Object.freeze({
    count(text: string): number {
      let tokens = 0;
      let from = 0;
      for (const special of matchSpecialTokens(text)) {
        tokens += countPlain(text, from, special.index) + 1;
        from = special.index + special[0].length;
      }
      return tokens + countPlain(text, from, text.length);
    },
  });
}

/**
 * Loads the vocabulary (a 3 MB module, and the time its own start takes) and builds a counter. Call it once,
 * when the first text has to be counted.
 */
export async function loadLlama3Counter(): Promise<TokenCounter> {
  const { Llama3Tokenizer } = await import('llama3-tokenizer-js');
  return createLlama3Counter(Llama3Tokenizer);
}
