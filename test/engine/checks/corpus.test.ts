import { describe, expect, it } from 'vitest';
import { specimenMaker } from '../../../bench/defects/clean/specimens.ts';
import { createDraw } from '../../../bench/defects/draw.ts';
import { allMutators } from '../../../bench/defects/mutators/all.ts';
import { spellingOf, writeLine } from '../../../bench/defects/specimen.ts';
import { Checker } from '../../../server/src/engine/checks/checker.ts';
import type { Finding } from '../../../server/src/engine/finding.ts';
import { applyEdits } from '../../../server/src/engine/record/applyEdits.ts';
import type { Line } from '../../../server/src/engine/record/line.ts';
import { healthCoach, lineOf } from '../../support/healthCoach.ts';

/** Damaged records of every kind of the bench, two of each. */
function damaged(): { readonly code: string; readonly kind: string; readonly line: Line }[] {
  const contract = healthCoach();
  const make = specimenMaker(contract);
  return allMutators(contract)
    .filter(({ code }) => code !== 'tokens.over-limit')
    .flatMap((mutator, m) => {
      const categories = mutator.in ?? [...contract.categories.keys()];
      const lines: Line[] = [];
      for (let i = 0; lines.length < 2 && i < 150; i++) {
        const draw = createDraw(m * 1000 + i);
        const damage = mutator.mutate(make(categories[i % categories.length] ?? '', draw), draw);
        if (!damage) continue;
        const text = damage.raw ?? (damage.parts ? writeLine(damage.parts, spellingOf(draw)) : '');
        lines.push({ ...lineOf(text, 1), ...damage.line, text });
      }
      return lines.map((line) => ({ code: mutator.code, kind: mutator.kind, line }));
    });
}

const CORPUS = damaged();
const ko = new Checker(healthCoach(), { language: 'ko' });
const en = new Checker(healthCoach(), { language: 'en' });

function check(checker: Checker, line: Line): readonly Finding[] {
  checker.check(lineOf('{}', 0));
  return checker.check(line).findings;
}

describe('every finding on damaged records', () => {
  it('speaks two languages, with every value put in', () => {
    for (const { line, kind } of CORPUS) {
      const [korean, english] = [check(ko, line), check(en, line)];
      expect(
        korean.map(({ code, span }) => ({ code, span })),
        kind,
      ).toEqual(english.map(({ code, span }) => ({ code, span })));
      for (const { code, message, data = {} } of [...korean, ...english]) {
        let rest = message;
        const values = Object.values(data).map(String);
        for (const value of values.sort((a, b) => b.length - a.length)) rest = rest.replaceAll(value, '');
        expect(rest, `${code}: ${message}`).not.toMatch(/\{[^{}]*\}|undefined|NaN|\[object/);
        expect(message.trim()).not.toBe('');
      }
      for (const { message } of korean) expect(message, kind).toMatch(/[가-힣]/);
    }
  });

  it('lies in its line', () => {
    for (const { line, kind } of CORPUS) {
      for (const { span } of check(ko, line)) {
        expect(span.start, kind).toBeGreaterThanOrEqual(0);
        expect(span.end, kind).toBeLessThanOrEqual(line.text.length);
        expect(span.start, kind).toBeLessThanOrEqual(span.end);
      }
    }
  });

  it('is gone once it is fixed, and the line still parses', () => {
    let fixed = 0;
    for (const { line, kind, code } of CORPUS) {
      for (const finding of check(ko, line)) {
        const { fix } = finding;
        if (!fix || fix.removeLine) continue;
        const text = applyEdits(line.text, fix.edits);
        if (code !== 'json.syntax') expect(() => JSON.parse(text), kind).not.toThrow();
        const after = check(ko, { ...line, text });
        const same = after.filter(
          (each) =>
            each.code === finding.code &&
            each.span.start === finding.span.start &&
            each.message === finding.message,
        );
        expect(same, `${finding.code} · ${kind}: ${finding.message}`).toEqual([]);
        fixed += 1;
      }
    }
    expect(fixed).toBeGreaterThan(200);
  });

  it('leads to a record with nothing to fix, if every fix is taken', () => {
    for (const { line, kind, code } of CORPUS) {
      if (code === 'json.syntax') continue;
      let { text } = line;
      for (let round = 0; round < 40; round++) {
        const [next] = check(ko, { ...line, text }).flatMap(({ fix }) =>
          fix && !fix.removeLine ? [fix] : [],
        );
        if (!next) break;
        text = applyEdits(text, next.edits);
      }
      const left = check(ko, { ...line, text }).filter(({ fix }) => fix && !fix.removeLine);
      expect(
        left.map(({ message }) => message),
        kind,
      ).toEqual([]);
    }
  });

  it('stands for a code that is documented as a check', () => {
    const codes = new Set(ko.checks.map(({ code }) => code));
    const seen = new Set(CORPUS.flatMap(({ line }) => check(ko, line).map(({ code }) => code)));
    for (const code of seen) expect(codes).toContain(code);
    expect([...codes].filter((code) => !seen.has(code))).toEqual(['tokens.over-limit']);
  });
});
