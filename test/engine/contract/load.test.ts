import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadContract } from '../../../server/src/engine/contract/load.ts';
import { expectedAt, filesOf, findingsOf, HEAD, load, portsOf, told } from './inMemory.ts';

const SUPPORT = filesOf(join(import.meta.dirname, '../../fixtures/contracts/support'));
const HEALTH = filesOf(join(import.meta.dirname, '../../../schemas/health-coach'));

function textOf(files: Readonly<Record<string, Uint8Array>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(files).map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]),
  );
}

describe('loading a contract', () => {
  it('finds nothing wrong with the least that a contract can be', () => {
    const { findings, contract, source } = load({ 'contract.yaml': HEAD });
    expect(findings).toEqual([]);
    expect(contract).toBe('compiled');
    expect(source).toEqual({
      contract: 1,
      id: 'test',
      version: '1.0.0',
      categories: { chat: { label: 'Chat' } },
    });
  });

  it('reads the files of another domain into their places', () => {
    const { findings, source, files } = load(SUPPORT);
    expect(findings).toEqual([]);
    expect(source?.citations?.items.map(({ id }) => id)).toEqual([
      'returns2024',
      'service2023',
      'warranty2022',
    ]);
    expect(source?.citations).not.toHaveProperty('file');
    expect(source?.tables?.products?.rows).toHaveLength(6);
    expect(source?.tables?.products?.rows[2]).toEqual({
      name: 'Office chair',
      kind: 'seat',
      amounts: [
        { text: '1 pcs', n: 1 },
        { text: '4 pcs', n: 4 },
      ],
    });
    expect(source?.categories['help-chat']?.system).toMatch(/^You .*\.$/);
    expect(source?.categories['refund-reply']?.answer).toMatch(/^## \{judgment\}\n[\s\S]*\{\/if\}$/);
    expect(source?.tone?.accept).toEqual(['please']);
    expect(source?.generation).toMatchObject({
      intents: [
        { id: 'refund-after-window' },
        { id: 'long-wait-for-answer' },
        { id: 'return-without-box' },
        { id: 'thirty-day-rule' },
        { id: 'chair-squeaks' },
      ],
    });
    expect(files.map(({ name }) => name)).toEqual([
      'contract.yaml',
      'policies.json',
      'products.yaml',
      'prompts/refund-reply.md',
      'formats/refund-reply.md',
      'prompts/help-chat.md',
      'formats/help-chat.md',
      'tone.yaml',
      'generation.yaml',
      'intents/orders.yaml',
      'intents/returns.yaml',
    ]);
  });

  it('finds nothing wrong with the built-in contract', () => {
    expect(load(HEALTH).findings).toEqual([]);
  });

  it('gives the same hash for the same contract on every system, another for another', () => {
    const files = textOf(SUPPORT);
    const crlf = Object.fromEntries(
      Object.entries(files).map(([name, text]) => [name, `\ufeff${text.replaceAll('\n', '\r\n')}`]),
    );
    const { hash } = load(SUPPORT);
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
    expect(load(crlf).hash).toBe(hash);
    expect(load(crlf).findings).toEqual([]);
    expect(load({ ...files, 'tone.yaml': `${files['tone.yaml']}# more\n` }).hash).not.toBe(hash);
  });

  it('counts columns alike with a byte order mark and CRLF', () => {
    const { files, told: expected } = expectedAt('contract.schema', {
      'contract.yaml': `«colour»: red\n${HEAD}`,
    });
    const dos = `\ufeff${String(files['contract.yaml']).replaceAll('\n', '\r\n')}`;
    expect(findingsOf(dos).map(told)).toEqual(expected);
  });

  it('leaves the files of generation alone when told to', () => {
    const asked: string[] = [];
    const { source } = loadContract('contract.yaml', portsOf(SUPPORT, asked), 'en', { generation: false });
    expect(source?.generation).toBe('generation.yaml');
    expect(asked.filter((path) => /generation|intents/.test(path))).toEqual([]);
  });

  it('tells of a contract that is not there', () => {
    expect(load({}).findings).toMatchObject([{ file: 'contract.yaml', code: 'contract.file', line: 0 }]);
  });

  it('speaks Korean', () => {
    const korean = load({ 'contract.yaml': `${HEAD}colour: red\n` }, 'ko').findings;
    const english = findingsOf(`${HEAD}colour: red\n`);
    expect(korean.map(told)).toEqual(english.map(told));
    expect(korean[0]?.message).toMatch(/\p{Script=Hangul}/u);
    expect(english[0]?.message).not.toMatch(/\p{Script=Hangul}/u);
  });
});

describe('named files', () => {
  it.each([
    ['absolute', '/etc/passwd'],
    ['with a drive', 'C:/secret.md'],
    ['with a scheme', 'file:///etc/passwd'],
    ['of a home folder', '~/secret.md'],
    ['above the folder', '../secret.md'],
    ['above the folder by a detour', 'prompts/../../secret.md'],
    ['with backslashes', 'prompts\\..\\..\\secret.md'],
    ['with an encoded dot', '%2e%2e/secret.md'],
    ['of a device', 'prompts/NUL.md'],
    ['with dots dropped at its end', 'prompts/.. /secret.md'],
    ['of a stream', 'prompt.md:hidden'],
    ['with an empty segment', 'prompts//secret.md'],
  ])('a path %s is refused and never read', (_, path) => {
    const contract = `contract: 1\nid: test\nversion: 1.0.0\ncategories:\n  chat:\n    label: Chat\n    system: «'${path}'»\n`;
    const { files, told: expected } = expectedAt('contract.file', { 'contract.yaml': contract });
    const read: string[] = [];
    const { findings } = load(files, 'en', read);
    expect(findings.map(told)).toEqual(expected);
    expect(read).toEqual(['contract.yaml']);
  });

  it('a file that is missing is told where it is named, and the rest is checked all the same', () => {
    const contract = `${HEAD}tone: «tone.yaml»\ngeneration: {intents: [«a.yaml», «b.yaml»], categories: {}}\nlevels: [a]\n`;
    const { files, told: expected } = expectedAt('contract.file', { 'contract.yaml': contract });
    const { findings, source, contract: compiled } = load(files);
    expect(findings.map(told)).toEqual(expected);
    expect(source?.levels).toEqual(['a']);
    expect(compiled).toBeUndefined();
  });

  it.each([
    ['tone.yaml', 'tone: tone.yaml', 'name: {en: x}\naccept: «z»\nreject: []\n', 'contract.schema'],
    [
      'tone.yaml',
      'tone: tone.yaml',
      'name: {en: x}\n«reject»: []\n«acept»: [a]\naccept: [a]\nreject: []\n',
      '',
    ],
    [
      'c.json',
      'citations: {file: c.json, style: {one: "{author} {year}", two: "{author} {year}", many: "{author} {year}"}, joiner: ", "}',
      '[\n  {"id": "a", "author": [{"family": 3}]}\n]\n',
      '',
    ],
    [
      't.yaml',
      'tables: {t: {file: t.yaml, key: name}}',
      '- {name: a}\n- {name: «a»}\n',
      'contract.reference',
    ],
    ['g.yaml', 'generation: g.yaml', 'intents: [«missing.yaml»]\ncategories: {}\n', 'contract.file'],
    ['i.yaml', 'generation: {intents: [i.yaml], categories: {}}', '- «3»\n', 'contract.schema'],
    ['i.yaml', 'generation: {intents: [i.yaml], categories: {}}', '- a: [\n', ''],
  ])('mistakes in %s are told there (%#)', (file, naming, text, code) => {
    const { files, told: expected } = expectedAt(code, {
      'contract.yaml': `${HEAD}${naming}\n`,
      [file]: text,
    });
    const { findings } = load(files);
    expect(findings.length).toBeGreaterThan(0);
    expect(new Set(findings.map((finding) => finding.file))).toEqual(new Set([file]));
    if (code !== '') expect(findings.map(told)).toEqual(expected);
  });

  it('JSON is read as JSON', () => {
    const naming =
      'citations: {file: c.json, style: {one: "{author} {year}", two: "{author} {year}", many: "{author} {year}"}, joiner: ", "}';
    const { files, told: expected } = expectedAt('contract.syntax', {
      'contract.yaml': `${HEAD}${naming}\n`,
      'c.json': '[\n  {"id": "a"},\n«]»\n',
    });
    expect(load(files).findings.map(told)).toEqual(expected);
  });

  it('a file that is no UTF-8 or too large is told where it is named', () => {
    const contract = `${HEAD}tone: «tone.yaml»\n`;
    const { files, told: expected } = expectedAt('contract.file', { 'contract.yaml': contract });
    expect(load({ ...files, 'tone.yaml': new Uint8Array([0xff, 0xfe, 0x61]) }).findings.map(told)).toEqual(
      expected,
    );
    expect(load({ ...files, 'tone.yaml': new Uint8Array(5 * 1024 * 1024 + 1) }).findings.map(told)).toEqual(
      expected,
    );
  });

  it('places in a text file are offsets of its text', () => {
    const { places } = load(SUPPORT);
    const answer = ['categories', 'refund-reply', 'answer'];
    expect(places.locate(answer, { start: 15, end: 22 })).toEqual({
      file: 'formats/refund-reply.md',
      line: 2,
      span: { start: 0, end: 7 },
    });
    expect(places.locate(answer).file).toBe('contract.yaml');
    expect(places.locate(['generation', 'intents', 2, 'id'])).toEqual({
      file: 'intents/returns.yaml',
      line: 0,
      span: { start: 6, end: 24 },
    });
  });
});
