/**
 * What reading costs against bare `JSON.parse`, on Korean chat records made here. Prints MB/s and ratios.
 * `npx tsx bench/reading.ts [megabytes]`
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { bigNumbers } from '../server/src/engine/record/bigNumbers.ts';
import { copyString } from '../server/src/engine/record/copyString.ts';
import { duplicateKeys } from '../server/src/engine/record/duplicateKeys.ts';
import { splitLines } from '../server/src/engine/record/lines.ts';
import { locate } from '../server/src/engine/record/locate.ts';
import { readMessages, readMetadata } from '../server/src/engine/record/messages.ts';
import { parseLosses } from '../server/src/engine/record/parseLosses.ts';
import { parseRecord } from '../server/src/engine/record/parseRecord.ts';
import { readLines } from '../server/src/node/readLines.ts';

const ROUNDS = 5;
const SENTENCES = [
  '어젯밤 수면이 4.5시간으로 부족했어요.',
  '안정시 심박수가 평소보다 13bpm 높아 피로 신호가 보여요.',
  '오늘은 가벼운 걷기와 스트레칭을 권해요.',
  '물을 충분히 마시고 일찍 잠자리에 드세요, "무리하지 않기"가 중요해요.',
  '걸음수는 3,500보로 활동량이 적은 편이에요.',
];

function record(id: number): string {
  const pick = (i: number) => SENTENCES[(id * 7 + i * 3) % SENTENCES.length] ?? '';
  const answer = `## [C+] 보통 이상 ⚠️\n\n**판단 근거:**\n\n${[0, 1, 2, 3, 4].map((i) => `${i + 1}. ${pick(i)}`).join('\n')}\n\n💡 **권장:** ${pick(5)}\n\n📚 참고: (Milewski et al., 2014)`;
  const messages = [
    { role: 'system', content: '당신은 친절한 건강 코치예요. 입력된 지표를 보고 오늘의 컨디션을 판단해요.' },
    { role: 'user', content: `나이: ${20 + (id % 50)}세, 성별: 남성\nsleep_hr: 4.5시간\nsteps: ${id}보` },
    { role: 'assistant', content: answer },
  ];
  return JSON.stringify({
    messages,
    metadata: { id: `r-${id}`, category: '건강 분석', group: `g-${id >> 2}` },
  });
}

/** Best of several rounds, in ms. */
async function time(work: () => unknown): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    await work();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

const folder = mkdtempSync(join(tmpdir(), 'tunewright-bench-'));
try {
  const lines: string[] = [];
  let bytes = 0;
  for (let id = 0; bytes < Number(process.argv[2] ?? 45) * 1e6; id++) {
    const line = record(id);
    lines.push(line);
    bytes += Buffer.byteLength(line) + 1;
  }
  const path = join(folder, 'corpus.jsonl');
  const text = `${lines.join('\n')}\n`;
  writeFileSync(path, text);
  // Lines as they are when they come from a file, not as concatenations.
  const presplit = text.split('\n').slice(0, -1).map(copyString);
  const values = presplit.map((line) => JSON.parse(line) as unknown);
  console.log(`node ${process.version}, ${lines.length} records, ${(bytes / 1e6).toFixed(1)} MB`);

  const bare = await time(() => {
    for (const line of presplit) JSON.parse(line);
  });
  const show = (what: string, ms: number) => {
    const rate = (bytes / 1e3 / ms).toFixed(0).padStart(6);
    console.log(
      `${what.padEnd(44)} ${ms.toFixed(1).padStart(7)} ms ${rate} MB/s ${(ms / bare).toFixed(2).padStart(6)} x P`,
    );
  };
  show('P: JSON.parse of lines split before', bare);
  show(
    'R: readFileSync as UTF-8, split, JSON.parse',
    await time(() => {
      for (const line of readFileSync(path, 'utf8').split('\n')) if (line !== '') JSON.parse(line);
    }),
  );
  show(
    'readLines',
    await time(async () => {
      for await (const _ of readLines(path));
    }),
  );
  show(
    'readLines + parseRecord',
    await time(async () => {
      for await (const batch of readLines(path)) for (const line of batch.lines) parseRecord(line.text);
    }),
  );
  const each = (work: (raw: string, value: unknown) => unknown) => () => {
    for (let i = 0; i < presplit.length; i++) work(presplit[i] ?? '', values[i]);
  };
  show('splitLines of the document in memory', await time(() => splitLines(text)));
  show('splitLines with Buffer.byteLength', await time(() => splitLines(text, Buffer.byteLength)));
  show('duplicateKeys, clean', await time(each(duplicateKeys)));
  show('duplicateKeys, without the value', await time(each((raw) => duplicateKeys(raw))));
  show('bigNumbers, clean', await time(each(bigNumbers)));
  show('parseLosses (both), clean', await time(each(parseLosses)));
  show(
    'readMessages + readMetadata',
    await time(each((_, value) => [readMessages(value), readMetadata(value)])),
  );
  show(
    'locate messages[2].content',
    await time(each((raw) => locate(raw, ['messages', 2, 'content'], 'value'))),
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
