import type { GradeSource, ScaleSource } from '../contract/source.ts';
import type { ProgramBuilder } from './program.ts';

const GRADE_COLUMNS = ['id', 'label', 'emoji', 'level', 'recommendation'] as const;

/** `score` (the stated one, else the weighted mean of band points, rounded half up) and `grade.*`. */
export function addScaleFacts(scale: ScaleSource, builder: ProgramBuilder): void {
  const score = builder.declare('score', 'double');
  const stated = scale.score.stated === undefined ? undefined : builder.at(scale.score.stated);
  const weights = Object.entries(scale.score.weights).map(([name, weight]) => ({
    points: builder.at(`${name}.points`),
    weight,
  }));
  const total = weights.reduce((sum, { weight }) => sum + weight, 0);
  builder.step({
    targets: [score],
    uses: [...weights.map(({ points }) => points), ...(stated === undefined ? [] : [stated])],
    run: (read, write) => {
      let sum = 0;
      for (const { points, weight } of weights) {
        const value = read[points];
        sum += typeof value === 'number' ? value * weight : Number.NaN;
      }
      const own = stated === undefined ? undefined : read[stated];
      write[score] = own ?? (Number.isNaN(sum) || total === 0 ? undefined : Math.floor(sum / total + 0.5));
    },
  });

  const byScore = [...scale.grades].sort((a, b) => b.from - a.from);
  const byId = new Map<unknown, GradeSource>(scale.grades.map((grade) => [grade.id, grade]));
  const id = builder.declare('grade.id', 'string');
  builder.step({
    targets: [id],
    uses: [score],
    run: (read, write) => {
      const value = read[score];
      write[id] = typeof value === 'number' ? byScore.find((grade) => value >= grade.from)?.id : undefined;
    },
  });
  for (const column of GRADE_COLUMNS.slice(1)) {
    const target = builder.declare(`grade.${column}`, 'string');
    builder.step({
      targets: [target],
      uses: [id],
      run: (read, write) => {
        write[target] = byId.get(read[id])?.[column];
      },
    });
  }
}
