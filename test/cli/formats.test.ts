import { mkdirSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../node/temporaryFolder.ts';
import { runCli } from './runCli.ts';
import { cleanLine } from './testRecords.ts';

const { path } = temporaryFolder();
const NAME = 'a 1,2:건강%.jsonl';

function writeBroken(): void {
  mkdirSync(path('sub'));
  const [a, b] = [cleanLine('coaching-chat'), cleanLine('coaching-chat', 1)];
  writeFileSync(path(`sub/${NAME}`), `${a},\n${b}\n${b}\n{"a":1}}\n`);
}

async function report(format: string): Promise<string> {
  const { stdout, code } = await runCli(['check', 'sub', '--format', format], { cwd: path('.') });
  expect(code).toBe(1);
  return stdout;
}

test('github: one command a line, properties and messages escaped', async () => {
  writeBroken();
  const lines = (await report('github')).trimEnd().split('\n');
  expect(lines.length).toBeGreaterThanOrEqual(3);
  for (const line of lines) {
    expect(line).toMatch(
      /^::(error|warning|notice) file=sub\/a 1%2C2%3A건강%25\.jsonl,line=\d+,endLine=\d+,col=\d+,endColumn=\d+,title=[a-z.-]+::[^\r\n]+$/,
    );
  }
});

interface Sarif {
  readonly version: string;
  readonly runs: readonly {
    readonly columnKind: string;
    readonly tool: { readonly driver: { readonly name: string; readonly rules: readonly Rule[] } };
    readonly results: readonly Result[];
    readonly originalUriBaseIds: Readonly<Record<string, { readonly uri: string }>>;
  }[];
}
interface Rule {
  readonly id: string;
  readonly shortDescription: { readonly text: string };
  readonly help: { readonly text: string };
}
interface Region {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}
interface PhysicalLocation {
  readonly artifactLocation: { readonly uri: string; readonly uriBaseId: string };
  readonly region: Region;
}
interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly { readonly physicalLocation: PhysicalLocation }[];
  readonly relatedLocations?: readonly { readonly id: number; readonly physicalLocation: PhysicalLocation }[];
  readonly fixes?: readonly {
    readonly artifactChanges: readonly {
      readonly replacements: readonly {
        readonly deletedRegion: Region;
        readonly insertedContent?: { readonly text: string };
      }[];
    }[];
  }[];
}

test('sarif: rules, places, related places and fixes', async () => {
  writeBroken();
  const sarif: Sarif = JSON.parse(await report('sarif'));
  expect(sarif.version).toBe('2.1.0');
  const [run] = sarif.runs;
  if (!run) throw new Error('no run');
  expect(run.columnKind).toBe('utf16CodeUnits');
  expect(run.originalUriBaseIds['%SRCROOT%']?.uri).toMatch(/^file:\/\/\/.*\/$/);
  expect(run.results.length).toBeGreaterThanOrEqual(3);
  for (const result of run.results) {
    const rule = run.tool.driver.rules[result.ruleIndex];
    expect(rule?.id).toBe(result.ruleId);
    expect(rule?.help.text).not.toBe('');
    expect(rule?.shortDescription.text).not.toBe('');
    expect(['error', 'warning', 'note']).toContain(result.level);
    const [location] = result.locations;
    expect(location?.physicalLocation.artifactLocation).toEqual({
      uri: 'sub/a%201%2C2%3A%EA%B1%B4%EA%B0%95%25.jsonl',
      uriBaseId: '%SRCROOT%',
    });
    const region = location?.physicalLocation.region;
    expect(region?.startColumn).toBeGreaterThanOrEqual(1);
    expect(region?.endColumn).toBeGreaterThanOrEqual(region?.startColumn ?? 0);
  }
  const duplicate = run.results.find(({ ruleId }) => ruleId === 'dataset.duplicate');
  expect(duplicate?.relatedLocations?.[0]?.physicalLocation.region.startLine).toBe(2);
  expect(duplicate?.fixes?.[0]?.artifactChanges[0]?.replacements).toEqual([
    { deletedRegion: { startLine: 3, startColumn: 1, endLine: 4, endColumn: 1 } },
  ]);
});

test('sarif without findings is whole', async () => {
  writeFileSync(path('empty.jsonl'), '');
  const { stdout, code } = await runCli(['check', 'empty.jsonl', '--format', 'sarif'], { cwd: path('.') });
  expect(code).toBe(0);
  expect(JSON.parse(stdout).runs[0].results).toEqual([]);
});
