import reference, { Llama3Tokenizer } from 'llama3-tokenizer-js';
import { createLlama3Counter, type TokenCounter } from '../server/src/engine/tokens/llama3Counter.ts';

/**
 * Token counting against llama3-tokenizer-js in one run, as ratios: `npx tsx bench/tokens.ts`. Two corpora of
 * Korean coaching answers: of phrases that come again and again as in a dataset, and of words that hardly ever
 * do, where neither a cache nor the vocabulary spares the merging.
 */
const SUBJECTS = [
  '오늘 컨디션은',
  '어젯밤 수면은',
  '안정 시 심박수는',
  '최근 일주일 걸음 수는',
  '활동 칼로리는',
  '산소포화도는',
];
const JUDGMENTS = [
  '평소보다 조금 낮아서',
  '목표 범위 안에 있어서',
  '회복이 더 필요해 보여서',
  '꾸준히 좋아지고 있어서',
];
const ADVICE = [
  '가볍게 걷는 정도를 권해드려요.',
  '중강도 유산소 운동까지 괜찮아요!',
  '오늘은 푹 쉬어가는 게 좋아요. 😴',
  '스트레칭을 10분만 해볼까요? (ACSM, 2021)',
];
const SYLLABLES = [
  ...'가나다라마바사아자하기고구거그니도동드들로리만면모무보부분비상서성소수스시식신심안어영오용우원유으은의이인일장전정제조주지진체초치크타태트평포표한해호화활회',
];
const ENDINGS = ['은', '는', '을', '를', '에서', '으로', '까지', '이에요.', '해요.', '했어요,'];

const draw = makeDraw();
const repeating = Array.from({ length: 20_000 }, repeatingText);
const varied = Array.from({ length: 5_000 }, variedText);
const cached = createLlama3Counter(Llama3Tokenizer);
const uncached = createLlama3Counter(Llama3Tokenizer, 0);
const referenceCounter: TokenCounter = {
  count: (text) => reference.encode(text, { bos: false, eos: false }).length,
};

for (const [corpus, texts] of Object.entries({ repeating, varied })) {
  const sample = texts.slice(0, 500);
  const wrong = sample.filter((text) => cached.count(text) !== referenceCounter.count(text)).length;
  console.log(`${corpus}: ${wrong} of ${sample.length} texts counted differently`);
  const base = measure('llama3-tokenizer-js', referenceCounter, sample, 0);
  measure('ours, no cache', uncached, texts, base);
  measure('ours, word cache', cached, texts, base);
}
const long = '가'.repeat(100_000);
console.log('one word of 100,000 syllables');
for (const [name, counter] of Object.entries({ 'llama3-tokenizer-js': referenceCounter, ours: uncached })) {
  const started = performance.now();
  counter.count(long);
  console.log(`  ${name.padEnd(20)}${(performance.now() - started).toFixed(0).padStart(8)} ms`);
}

/** Prints the best of five passes, also in multiples of `base`, and returns it in tokens per second. */
function measure(name: string, counter: TokenCounter, texts: readonly string[], base: number): number {
  let best = 0;
  for (let pass = 0; pass < 5; pass++) {
    const started = performance.now();
    let tokens = 0;
    for (const text of texts) tokens += counter.count(text);
    best = Math.max(best, (tokens * 1000) / (performance.now() - started));
  }
  const ratio = base > 0 ? best / base : 1;
  console.log(
    `  ${name.padEnd(20)}${(best / 1e6).toFixed(2).padStart(8)} M tokens/s${ratio.toFixed(1).padStart(8)} ×`,
  );
  return best;
}

function repeatingText(): string {
  const lines = Array.from(
    { length: 6 },
    () =>
      `- **${draw(100)}점** ${pick(SUBJECTS)} ${draw(200)}(${(draw(400) / 10 - 20).toFixed(1)})로 ${pick(JUDGMENTS)} ${pick(ADVICE)}`,
  );
  return `## 📊 컨디션 분석\n\n${lines.join('\n')}\n`;
}

function variedText(): string {
  const word = (): string =>
    Array.from({ length: 2 + draw(3) }, () => pick(SYLLABLES)).join('') + pick(ENDINGS);
  return Array.from({ length: 80 }, word).join(' ');
}

function pick(from: readonly string[]): string {
  return from[draw(from.length)] ?? '';
}

/** Integers from 0 to below the bound, the same in every run. */
function makeDraw(): (below: number) => number {
  let state = 1;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
