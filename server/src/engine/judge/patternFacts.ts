import type { ContractReport } from '../contract/report.ts';
import type { ContractSource, PatternSource } from '../contract/source.ts';
import { isProblem } from './expression.ts';
import type { FactValue } from './lower.ts';
import type { ProgramBuilder } from './program.ts';

/** `pattern.<id>`: whether a pattern fires and none that supersedes it does; `patterns.count`. */
export function addPatternFacts(
  patterns: readonly PatternSource[],
  builder: ProgramBuilder,
  report: ContractReport,
): void {
  const holds = patterns.map((pattern, i) => {
    const expression = builder.scope.compile(pattern.when);
    if (isProblem(expression)) {
      report(['patterns', i, 'when'], 'expression', { problem: expression.message }, expression.span);
      return { uses: [] as number[], test: () => undefined as FactValue };
    }
    if (expression.type !== 'bool') {
      report(['patterns', i, 'when'], 'expression.type', { expected: 'bool', found: expression.type });
    }
    return {
      uses: expression.uses.map((name) => builder.at(name)),
      test: expression.bind((name) => builder.at(name)),
    };
  });
  const fires = patterns.map((pattern) => builder.declare(`pattern.${pattern.id}`, 'bool'));
  patterns.forEach((pattern, i) => {
    const target = fires[i] as number;
    const own = holds[i] as (typeof holds)[number];
    const above = holds.filter((_, j) => patterns[j]?.supersedes?.includes(pattern.id));
    builder.step({
      targets: [target],
      uses: [...own.uses, ...above.flatMap(({ uses }) => uses)],
      run: (read, write) => {
        write[target] = own.test(read) === true && !above.some(({ test }) => test(read) === true);
      },
    });
  });
  const count = builder.declare('patterns.count', 'double');
  builder.step({
    targets: [count],
    uses: fires,
    run: (read, write) => {
      let n = 0;
      for (const fire of fires) if (read[fire] === true) n += 1;
      write[count] = n;
    },
  });
}

interface Candidate {
  readonly text: string;
  readonly judgment: string;
  readonly rank: number;
  readonly by: string;
}

/**
 * `recommendation` (+ `.level`, `.by`) and `judgment`: the most cautious of what the grade and every firing
 * pattern call for. Where they are equally cautious the pattern's own words stand. Without a grade the
 * worst stated band speaks, but not for an input that a firing pattern judges already.
 */
export function addRecommendationFacts(source: ContractSource, builder: ProgramBuilder): void {
  const rank = (level: string | undefined) => builder.levels.indexOf(level ?? '');
  const patterns = (source.patterns ?? []).map((pattern) => ({
    fires: builder.at(`pattern.${pattern.id}`),
    judges: namesIn(pattern.when, builder),
    candidate: {
      text: pattern.recommendation,
      judgment: pattern.judgment,
      rank: rank(pattern.cap),
      by: `pattern.${pattern.id}`,
    },
  }));
  const grades = new Map<FactValue, Candidate>(
    (source.scale?.grades ?? []).map((grade) => [
      grade.id,
      {
        text: grade.recommendation,
        judgment: `${grade.emoji} ${grade.label}`,
        rank: rank(grade.level),
        by: 'grade',
      },
    ]),
  );
  const gradeId = source.scale ? builder.at('grade.id') : undefined;
  const bands = bandCandidates(source, builder);
  const [text, level, by, judgment] = [
    builder.declare('recommendation', 'string'),
    builder.declare('recommendation.level', 'string'),
    builder.declare('recommendation.by', 'string'),
    builder.declare('judgment', 'string'),
  ];
  builder.step({
    targets: [text, by, judgment, level],
    uses: [
      ...(gradeId === undefined ? [] : [gradeId]),
      ...patterns.map(({ fires }) => fires),
      ...bands.map(({ verdict }) => verdict),
    ],
    run: (read, write, graded) => {
      let best: Candidate | undefined;
      for (const { fires, candidate } of patterns) {
        if (read[fires] === true && (!best || candidate.rank < best.rank)) best = candidate;
      }
      const grade = gradeId === undefined ? undefined : grades.get(read[gradeId]);
      const isJudged = (input: string) =>
        patterns.some(({ fires, judges }) => read[fires] === true && judges.includes(input));
      const otherwise = grade ?? (graded ? undefined : worstBand(bands, read, isJudged));
      // A pattern's judgment heads the answer even where the grade is the more cautious of the two.
      write[judgment] = (best ?? otherwise)?.judgment;
      if (!grade && graded) best = undefined;
      const chosen =
        best && otherwise ? (otherwise.rank < best.rank ? otherwise : best) : (best ?? otherwise);
      write[text] = chosen?.text;
      write[level] = chosen ? builder.levels[chosen.rank] : undefined;
      write[by] = chosen?.by;
    },
  });
}

function namesIn(expression: string, builder: ProgramBuilder): readonly string[] {
  const compiled = builder.scope.compile(expression);
  return isProblem(compiled) ? [] : compiled.uses;
}

interface BandCandidates {
  readonly input: string;
  readonly verdict: number;
  readonly byVerdict: ReadonlyMap<FactValue, Candidate & { readonly severity: number }>;
}

/** What each band would recommend; the order of `verdict_levels` is from good to bad. */
function bandCandidates(source: ContractSource, builder: ProgramBuilder): BandCandidates[] {
  const levels = Object.keys(source.verdict_levels ?? {});
  return Object.entries(source.inputs ?? {}).flatMap(([name, input]) => {
    if (!input.bands) return [];
    const byVerdict = new Map<FactValue, Candidate & { severity: number }>();
    for (const band of input.bands) {
      const look = source.verdict_levels?.[band.level];
      if (!look) continue;
      byVerdict.set(band.verdict, {
        text: band.recommendation?.text ?? look.recommendation,
        rank: builder.levels.indexOf(band.recommendation?.level ?? look.level),
        judgment: `${look.emoji} ${band.verdict}`,
        severity: levels.indexOf(band.level),
        by: name,
      });
    }
    return [{ input: name, verdict: builder.at(`${name}.verdict`), byVerdict }];
  });
}

/** Of equally bad bands the more cautious one, then the first. */
function worstBand(
  bands: readonly BandCandidates[],
  read: readonly FactValue[],
  isJudged: (input: string) => boolean,
): Candidate | undefined {
  let worst: (Candidate & { readonly severity: number }) | undefined;
  for (const { input, verdict, byVerdict } of bands) {
    const candidate = byVerdict.get(read[verdict]);
    if (!candidate || isJudged(input)) continue;
    const worse = candidate.severity - (worst?.severity ?? -1) || (worst?.rank ?? 0) - candidate.rank;
    if (worse > 0) worst = candidate;
  }
  return worst;
}
