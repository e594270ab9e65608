/**
 * Near-duplicates of 41,000 made-up Korean chat records: how fast, how complete, how much memory.
 * Run: npx tsx bench/near.ts [records]
 */
import { createSimilarityIndex } from '../server/src/engine/dataset/nearDuplicates.ts';
import { prepareProse } from '../server/src/engine/dataset/prepareProse.ts';
import { bandingFor, createProseBands } from '../server/src/engine/dataset/proseBands.ts';
import { type AuthoredText, similarity } from '../server/src/engine/dataset/similarity.ts';
import { chatRecords, healthRecords, lookalikes } from '../test/engine/dataset/koreanRecords.ts';

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

/** Of the near-enough pairs within families of edited texts, how many the index finds. */
function recall(kind: 'short' | 'long', least: number): string {
  const edits = lookalikes(6000, 1, kind);
  const records = [...new Map(edits.map((record) => [prepareProse(record.prose), record])).values()];
  const index = createSimilarityIndex({ threshold: least });
  let pairs = 0;
  let hits = 0;
  records.forEach((record, at) => {
    const found = new Map(index.add(at, record).map((match) => [match.id, match.similarity]));
    for (let other = Math.max(0, at - 5); other < at; other++) {
      const near = similarity(record, records[other] ?? record);
      if (near < least) continue;
      pairs++;
      if (found.has(other)) hits++;
    }
  });
  return `${hits} of ${pairs} (${((100 * hits) / pairs).toFixed(2)} %)`;
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
  let matches = 0;
  const time = seconds(() => {
    records.forEach((record, id) => {
      matches += index.add(id, record).length;
    });
  });
  const { different, capped, bytes } = index.state();
  console.log(
    `  index: ${time.toFixed(2)} s, ${perSecond(records.length, time)}; ${matches} matches, ${different} different`,
  );
  console.log(`  capped ${capped}; ${(bytes / 1e6).toFixed(0)} MB of texts and postings`);
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
for (const least of [0.7, 0.8, 0.9]) {
  console.log(`recall at ${least}: short ${recall('short', least)}, long ${recall('long', least)}`);
}
