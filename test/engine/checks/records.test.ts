import { describe, expect, it } from 'vitest';
import { LineSplitter } from '../../../server/src/engine/record/lines.ts';
import { lineOf } from '../../support/healthCoach.ts';
import { CHAT, checker, HEALTH, rawOf, tellings } from './markedRecords.ts';

type Loose = { messages: { role?: unknown; content?: unknown; [key: string]: unknown }[] };

/** The record as an object, changed and written again. */
function reshaped(change: (record: Loose) => unknown): string {
  return JSON.stringify(change(JSON.parse(rawOf(HEALTH)) as Loose));
}

const codes = (raw: string): string[] => checker.check(lineOf(raw, 1)).findings.map(({ code }) => code);

function withTurn(index: number, change: Record<string, unknown>): string {
  return reshaped((record) => {
    Object.assign(record.messages[index] ?? {}, change);
    return record;
  });
}

describe('records that say too little to be judged', () => {
  it.each<[string, string, string]>([
    ['record.empty-content', 'question empty', withTurn(1, { content: '' })],
    ['record.empty-content', 'question null', withTurn(1, { content: null })],
    ['record.empty-content', 'answer of spaces', withTurn(2, { content: ' \n' })],
    ['record.empty-content', 'answer null', withTurn(2, { content: null })],
    ['record.empty-content', 'answer of a zero-width space', withTurn(2, { content: '\u200b' })],
    ['record.schema', 'role human', withTurn(1, { role: 'human' })],
    ['record.schema', 'content is an object', withTurn(1, { content: { text: '' } })],
    ['record.schema', 'contents for content', withTurn(2, { content: undefined, contents: 'x' })],
    [
      'record.schema',
      'category is a number',
      reshaped((record) => ({ ...record, metadata: { category: 3 } })),
    ],
    [
      'record.roles',
      'no question',
      reshaped((record) => ({ messages: record.messages.filter(({ role }) => role !== 'user') })),
    ],
    [
      'category.unknown',
      'no such category',
      reshaped((record) => ({ ...record, metadata: { category: 'nutrition' } })),
    ],
  ])('%s: %s', (code, _, raw) => expect(codes(raw)).toEqual([code]));

  it('roles swapped: only the roles are told', () => {
    const raw = reshaped((record) => ({
      messages: record.messages.map(({ role, content }) => ({
        role: role === 'user' ? 'assistant' : role === 'assistant' ? 'user' : role,
        content,
      })),
    }));
    expect(new Set(codes(raw))).toEqual(new Set(['record.roles']));
  });
});

describe('characters that are lost', () => {
  function bytes(change: (all: number[]) => number[]): readonly string[] {
    const splitter = new LineSplitter();
    const all = Uint8Array.from(change([...new TextEncoder().encode(rawOf(HEALTH))]));
    const [line] = [...splitter.push(all), ...splitter.end()];
    if (!line) throw new Error('no line');
    return checker.check({ ...line, index: 1 }).findings.map(({ code }) => code);
  }

  it.each([0.3, 0.5, 0.7, 0.9])('a byte lost at %d of the line', (share) => {
    const found = bytes((all) => {
      const at = all.findIndex((byte, i) => i > all.length * share && byte >= 0x80);
      return [...all.slice(0, at), ...all.slice(at + 1)];
    });
    expect(found).toEqual(['json.encoding']);
  });

  it('half an emoji, and what an earlier program put in its place', () => {
    expect(tellings(rawOf(HEALTH).replace('💡', '\\ud83d'))).toHaveLength(1);
    expect(codes(rawOf(HEALTH).replace('💡', '\\ud83d'))).toEqual(['json.encoding']);
    expect(codes(rawOf(HEALTH).replace('심박', '심\ufffd'))).toEqual(['json.encoding']);
  });
});

describe('lines of one file', () => {
  it('a record cut off behind another that was cut off is told', () => {
    const raw = rawOf(CHAT);
    const first = checker.check(lineOf('{"messages": [', 0)).findings;
    const second = checker.check(lineOf(raw.slice(0, -20), 1)).findings;
    expect([...first, ...second].map(({ code }) => code)).toEqual(['json.syntax', 'json.syntax']);
  });

  it('the rest of a record printed over several lines is not told line by line', () => {
    const lines = JSON.stringify(JSON.parse(rawOf(CHAT)), null, 2).split('\n');
    expect(lines.flatMap((text, i) => checker.check(lineOf(text, i)).findings)).toHaveLength(1);
  });
});
