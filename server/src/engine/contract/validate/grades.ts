import type { PathReport } from '../createReport.ts';
import type { ContractSource, GradeSource } from '../source.ts';

/** Grades go down the scale's range without gap, each with a name and label of its own. */
export function validateGrades({ scale }: ContractSource, report: PathReport): void {
  if (!scale) return;
  const { grades } = scale;
  const [low, high] = scale.range;
  grades.forEach((grade, i) => {
    const path = ['scale', 'grades', i];
    const above = grades[i - 1];
    if (grade.from < low || grade.from > high) {
      report([...path, 'from'], 'grades.outside', { id: grade.id, from: grade.from, low, high });
    }
    const same = grades.slice(0, i).find(({ from }) => from === grade.from);
    if (same)
      report([...path, 'from'], 'grades.same-start', { id: grade.id, other: same.id, from: grade.from });
    else if (above && above.from < grade.from) {
      report([...path, 'from'], 'grades.order', { id: grade.id, other: above.id });
    }
    for (const key of ['id', 'label'] as const) reportReuse(grades, i, key, report);
  });
  const lowest = grades.reduce((least, grade) => (grade.from < least.from ? grade : least));
  if (lowest.from > low) {
    const path = ['scale', 'grades', grades.indexOf(lowest), 'from'];
    report(path, 'grades.gap', { id: lowest.id, from: lowest.from, low });
  }
}

function reportReuse(
  grades: readonly GradeSource[],
  i: number,
  key: 'id' | 'label',
  report: PathReport,
): void {
  const name = grades[i]?.[key] ?? '';
  const other = grades.slice(0, i).find((grade) => grade[key] === name);
  if (other) report(['scale', 'grades', i, key], `grades.duplicate-${key}`, { name, other: other.id });
}
