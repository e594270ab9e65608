/**
 * Near-duplicates of 41,000 made-up Korean chat records: how fast, how complete, how much memory.
 * Run: npx tsx bench/near.ts [records]
 */
import { createSimilarityIndex } from '../server/src/engine/dataset/nearDuplicates.ts';
import { prepareProse } from '../server/src/engine/dataset/prepareProse.ts';
import { bandingFor, createProseBands } from '../server/src/engine/dataset/proseBands.ts';
import { type AuthoredText, similarity } from '../server/src/engine/dataset/similarity.ts';
import { chatRecords, healthRecords } from '../test/engine/dataset/koreanRecords.ts';

const count = Number(process.argv[2] ?? 41_000);
const threshold = 0.8;

function seconds(work: () => void): number {
  const start = performance.now();
  work();
  return (performance.now() - start) / 1000;
}

function perSecond(records: number, time: number): string {
  return `${Math.round(records / time / 1000)}k/s`;
}

/** Pairs at the threshold that a sample of the records has in all the others, and how many of them are found. */
function recall(records: readonly AuthoredText[], found: ReadonlyMap<number, ReadonlySet<number>>): string {
  const sample = 40;
  let pairs = 0;
  let hits = 0;
  for (let s = 1; s <= sample; s++) {
    const at = Math.floor((s * (records.length - 1)) / sample);
    const record = records[at];
    if (record === undefined) continue;
    for (let other = 0; other < at; other++) {
      const earlier = records[other];
      if (earlier === undefined || similarity(record, earlier) < threshold) continue;
      pairs++;
      if (found.get(at)?.has(other)) hits++;
    }
  }
  return `${hits} of ${pairs}`;
}

function run(name: string, records: readonly AuthoredText[]): void {
  const characters = records.reduce((sum, record) => sum + record.prose.length, 0) / records.length;
  console.log(`${name}: ${records.length} records, ${Math.round(characters)} characters of prose each`);
  const bands = createProseBands(bandingFor(threshold), 3);
  for (const pass of ['first', 'warm']) {
    const prepare = seconds(() => records.forEach((record) => void prepareProse(record.prose)));
    const sign = seconds(() =>
      records.forEach((record) => void bands(prepareProse(record.prose).padEnd(3), 0)),
    );
    console.log(
      `  signatures (${pass}): ${perSecond(records.length, sign)}; preparing alone ${perSecond(records.length, prepare)}`,
    );
  }
  const index = createSimilarityIndex({ threshold });
  const found = new Map<number, Set<number>>();
  let matches = 0;
  const time = seconds(() => {
    records.forEach((record, id) => {
      const near = index.add(id, record);
      matches += near.length;
      if (near.length > 0) found.set(id, new Set(near.map((match) => match.id)));
    });
  });
  const { different, capped, bytes } = index.state();
  console.log(
    `  index: ${time.toFixed(2)} s, ${perSecond(records.length, time)}; ${matches} matches, ${different} different`,
  );
  console.log(
    `  capped ${capped}; ${(bytes / 1e6).toFixed(0)} MB; sampled recall (by pairs of different records) ${recall(records, found)}`,
  );
}

run('chat, free wording', chatRecords(count, 1, 'free'));
run('chat, few templates', chatRecords(count, 1, 'templates'));
run('health, values and near-constant prose', healthRecords(count, 1));
run(
  'the same prose, one value of ten varied',
  Array.from({ length: count }, (_, i) => ({
    values: [...Array.from({ length: 9 }, (_, field) => `field${field}=1`), `steps=${i}`],
    prose: '오늘은 가볍게 걷고 일찍 쉬어 주세요.',
  })),
);
run(
  'all the same',
  Array.from({ length: count }, () => ({ values: ['a=1'], prose: '오늘은 쉬어 주세요.' })),
);
