import { expect } from 'vitest';
import { expectedAt, HEAD, load, told } from './inMemory.ts';

export const LEVELS = `levels: [low, high]
verdict_levels:
  ok: {emoji: 🟢, level: high, recommendation: Go on}
  bad: {emoji: 🔴, level: low, recommendation: Stop}
`;
export const STYLE =
  'style: {one: "{author} {year}", two: "{author1} {author2} {year}", many: "{author} {year}"}, joiner: ", "';
export const STUDY = '{id: s1, author: [{family: Kim}], issued: {date-parts: [[2020]]}}';
export const TABLE = 'tables:\n  t: {key: name, rows: [{name: a, level: low}, {name: b, level: high}]}\n';

export function bands(...lines: string[]): string {
  return `${HEAD}${LEVELS}inputs:\n  a:\n    label: A\n    range: [0, 24]\n    decimals: 1\n    bands:\n${lines.map((line) => `      - ${line}\n`).join('')}`;
}

export function pattern(rest: string): string {
  return `${HEAD}${LEVELS}inputs: {a: {label: A}}\npatterns:\n  - {id: p, when: a > 1, judgment: J, recommendation: R, cap: low}\n  - {id: q, when: a > 2, judgment: J, recommendation: R, ${rest}}\n`;
}

export function grades(...lines: string[]): string {
  const list = lines.map((line) => `    - {emoji: 🟢, level: high, recommendation: R, ${line}}\n`).join('');
  return `${HEAD}${LEVELS}inputs:\n  a: {label: A, bands: [{verdict: fine, level: ok, points: 9}]}\nscale:\n  score: {weights: {a: 1}}\n  range: [0, 100]\n  grades:\n${list}`;
}

export function categories(chat: string, other = ''): string {
  return `contract: 1\nid: test\nversion: 1.0.0\ncategories:\n  chat: {label: Chat${chat}}\n${other}`;
}

export function check(
  code: string,
  source: string,
  message: string,
  files: Record<string, string> = {},
): void {
  const { files: plain, told: expected } = expectedAt(code, { 'contract.yaml': source, ...files });
  const { findings } = load(plain);
  expect(findings.map(told)).toEqual(expected);
  if (message !== '') expect(findings[0]?.message).toContain(message);
  for (const { message: text } of [...findings, ...load(plain, 'ko').findings]) {
    expect(text).not.toMatch(/^(?:contract|schema)\.|undefined/);
  }
}
