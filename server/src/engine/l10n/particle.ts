/** How the last sound of a word ends: the particle "with" takes its vowel form after `rieul` too. */
type Ending = 'consonant' | 'rieul' | 'vowel';

/**
 * The Korean particle that fits a word. `particles` is the form after a final consonant, a slash, and the
 * form after a vowel (eun/neun in Hangul).
 */
export function particleFor(word: string, particles: string): string {
  const [consonant = '', vowel = consonant] = particles.split('/');
  const ending = endingOf(word);
  // Words that end in the consonant rieul take the vowel form of (eu)ro: the one pair in which A is "eu" + B.
  const takesVowel = ending === 'vowel' || (ending === 'rieul' && consonant === `\uc73c${vowel}`);
  return takesVowel ? vowel : consonant;
}

/** By the last letter or digit: what closes a quotation has no sound. */
function endingOf(word: string): Ending {
  const spoken = word.match(/[\p{L}\p{N}%]+(?=[^\p{L}\p{N}%]*$)/u)?.[0] ?? '';
  const last = spoken.at(-1) ?? '';
  const code = last.charCodeAt(0);
  if (code >= 0xac00 && code <= 0xd7a3) {
    // A syllable's number counts 28 final consonants fastest; the 8th is rieul.
    const final = (code - 0xac00) % 28;
    return final === 0 ? 'vowel' : final === 8 ? 'rieul' : 'consonant';
  }
  if (/\d/.test(last)) return endingOfDigit(last);
  if (/[A-Za-z]/.test(last)) return endingOfLatin(spoken);
  return 'vowel';
}

/** Read in Sino-Korean: yeong, il, i, sam, sa, o, yuk, chil, pal, gu; tens, hundreds … end in a consonant too. */
function endingOfDigit(digit: string): Ending {
  if ('178'.includes(digit)) return 'rieul';
  return '036'.includes(digit) ? 'consonant' : 'vowel';
}

/** Capitals are spelled out (L, M, N, R end in a consonant); words as English words are heard in Korean. */
function endingOfLatin(word: string): Ending {
  if (/[A-Z]$/.test(word)) return /[LR]$/.test(word) ? 'rieul' : /[MN]$/.test(word) ? 'consonant' : 'vowel';
  if (/(?:l|le)$/.test(word)) return 'rieul';
  return /(?:[mn]|ng|[^aeiou][aeiou][kptb])$/.test(word) ? 'consonant' : 'vowel';
}
