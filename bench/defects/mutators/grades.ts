import type { Contract } from '../../../server/src/engine/contract/contract.ts';
import { answering, EXERCISE, HEALTH, type Mutator, other, PATTERN } from '../mutator.ts';
import type { Specimen } from '../specimen.ts';
import { decidedByPattern, fires, make, recommend, recommended, swap } from './make.ts';

/** Score, grade and recommendation. */
export function gradeMutators({ source }: Contract): readonly Mutator[] {
  const grades = source.scale?.grades ?? [];
  const labels = grades.map(({ label }) => label);
  const emojis = [...new Set(grades.map(({ emoji }) => emoji))];
  const recommendations = [...new Set(grades.map(({ recommendation }) => recommendation))];
  const gradeOf = (s: Specimen) => grades.find(({ id }) => id === s.fact('grade.id'));
  const graded = [...HEALTH, ...EXERCISE];
  const LABEL = /컨디션:(?:\*\*)? (.+?) \(\d/;
  const SCORE = /\((\d+)(?=\/100\))/;
  /** The grade another score would have, written throughout. */
  const asGrade = (s: Specimen, id: string | undefined): string | undefined => {
    const grade = grades.find((each) => each.id === id);
    const own = gradeOf(s);
    if (!grade || !own) return undefined;
    let answer = s.answer.replace(LABEL, (whole, label: string) => whole.replace(label, () => grade.label));
    answer = answer.replace(/^## (\S+) 컨디션/, () => `## ${grade.emoji} 컨디션`);
    return answer;
  };

  return [
    make('grade.label-mismatch', 'label of another grade', graded, (s, draw) =>
      swap(s, LABEL, other(labels, gradeOf(s)?.label ?? '', draw)),
    ),
    make('grade.label-mismatch', 'neighbouring grade', graded, (s) => {
      const at = grades.findIndex(({ id }) => id === s.fact('grade.id'));
      return swap(s, LABEL, grades[at + 1]?.label ?? grades[at - 1]?.label);
    }),
    make('grade.label-mismatch', 'label of no grade', graded, (s, draw) =>
      swap(s, LABEL, draw.pick(['아주 좋음', '양호', '최상', '나쁨', '위험'])),
    ),
    make('grade.label-mismatch', 'letter for label', graded, (s) => swap(s, LABEL, gradeOf(s)?.id)),
    make('grade.label-mismatch', 'label and emoji of another grade', HEALTH, (s, draw) =>
      answering(s, asGrade(s, other(grades, gradeOf(s) ?? grades[0], draw)?.id)),
    ),

    make('grade.emoji-mismatch', 'emoji of another grade', HEALTH, (s, draw) =>
      swap(s, /^## (\S+) /, other(emojis, gradeOf(s)?.emoji ?? '', draw)),
    ),
    make('grade.emoji-mismatch', 'emoji of no grade', HEALTH, (s, draw) =>
      swap(s, /^## (\S+) /, draw.pick(['😊', '❌', '🟢', '💪', '👍'])),
    ),
    // Without its emoji the heading is as well called badly formed.
    make(
      'grade.emoji-mismatch',
      'emoji lost',
      HEALTH,
      (s) => answering(s, s.answer.replace(/^## \S+ /, '## ')),
      ['format.malformed'],
    ),

    make('grade.score-mismatch', 'another score in the same grade', graded, (s) => {
      const score = Number(s.fact('score'));
      const grade = gradeOf(s);
      const near = [score + 1, score - 1].find(
        (n) => n <= 100 && grades.find(({ from }) => n >= from) === grade,
      );
      return swap(s, SCORE, near === undefined ? undefined : String(near));
    }),
    make('grade.score-mismatch', 'any other score', graded, (s, draw) => {
      const n = draw.between(0, 100);
      return n === s.fact('score') ? undefined : swap(s, SCORE, String(n));
    }),
    make('grade.score-mismatch', 'grade follows the wrong score', HEALTH, (s, draw) => {
      const n = draw.between(0, 100);
      const grade = grades.find(({ from }) => n >= from);
      if (!grade || grade === gradeOf(s)) return undefined;
      const decided = s.fact('recommendation.by') === 'grade';
      if (decided && fires(s)) return undefined;
      let answer = asGrade(s, grade.id)?.replace(SCORE, () => `(${n}`);
      if (decided) answer = answer?.replace(/권장:\*\* .+$/m, () => `권장:** ${grade.recommendation}`);
      return answering(s, answer);
    }),
    make('grade.score-mismatch', 'beyond the scale', graded, (s, draw) =>
      swap(s, SCORE, draw.pick(['120', '101', '-5'])),
    ),
    make('grade.score-mismatch', 'decimals', graded, (s) =>
      swap(s, SCORE, `${Number(s.fact('score')) - 0.5}`),
    ),

    make('grade.recommendation-mismatch', 'of another grade', graded, (s, draw) =>
      fires(s) ? undefined : recommend(s, other(recommendations, recommended(s), draw)),
    ),
    make('grade.recommendation-mismatch', 'in own words', graded, (s, draw) =>
      decidedByPattern(s)
        ? undefined
        : recommend(s, draw.pick(['푹 쉬세요', '가벼운 스트레칭', '무리하지 않기', '하던 대로 하기'])),
    ),
    // What no level is known for may ignore the pattern as well as be worded wrongly.
    make(
      'pattern.not-applied',
      'recommendation in own words',
      [...graded, ...PATTERN],
      (s, draw) =>
        decidedByPattern(s)
          ? recommend(s, draw.pick(['운동 계속하기', '무리하지 않기', '하던 대로 하기']))
          : undefined,
      ['grade.recommendation-mismatch'],
    ),
    make('grade.recommendation-mismatch', 'as cautious, other words', [...graded, ...PATTERN], (s) =>
      decidedByPattern(s) && s.fact('recommendation.level') === '휴식'
        ? recommend(s, '휴식 권장')
        : decidedByPattern(s) && s.fact('recommendation.level') === '저강도'
          ? recommend(s, '저강도만 권장')
          : undefined,
    ),
    make('grade.recommendation-mismatch', 'shortened', [...graded, ...PATTERN], (s) => {
      const [first] = recommended(s).split(' ');
      return first === recommended(s) || decidedByPattern(s) ? undefined : recommend(s, first);
    }),
  ];
}
