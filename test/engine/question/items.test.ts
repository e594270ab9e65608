import { describe, expect, it } from 'vitest';
import { healthCoach } from '../../support/healthCoach.ts';

/** Items of a routine as `name?(quantities)`; `?` marks a name that the table does not know. */
function items(text: string): string[] {
  const { question } = healthCoach();
  const read = question.read(text, 'fields').items.get('routine') ?? [];
  return read.map(({ name, row, quantities, start, end }) => {
    expect(text.slice(start, end)).toBe(name);
    const amounts = Object.entries(quantities).map(([key, n]) => `${key} ${n}`);
    return `${name}${row ? '' : '?'}(${amounts.join(', ')})`;
  });
}

const ROUTINE = ['푸시업(sets 3, reps 12)', '플랭크(sets 3, hold 30)', '조깅(minutes 20)'];

describe('layouts of a routine', () => {
  it.each<[string, string]>([
    ['bullets', '루틴: 40분\n- 푸시업 3세트 × 12회\n- 플랭크 3세트 × 30초\n- 조깅 20분'],
    ['commas', '루틴: 40분, 푸시업 3세트 × 12회, 플랭크 3세트 × 30초, 조깅 20분'],
    ['in brackets', '루틴: 40분 (푸시업 3세트 × 12회, 플랭크 3세트 × 30초, 조깅 20분)'],
    ['x for times', '루틴 40분\n푸시업 3세트 x 12회\n플랭크 3세트 x 30초\n조깅 20분'],
    ['no spaces', '루틴:40분\n푸시업 3세트×12회\n플랭크 3세트×30초\n조깅 20분'],
    ['a star', '루틴: 40분\n* 푸시업 3세트 * 12회\n* 플랭크 3세트 * 30초\n* 조깅 20분'],
    ['sets last', '루틴: 40분\n1. 푸시업 12회 × 3세트\n2. 플랭크 30초 × 3세트\n3. 조깅 20분'],
    ['a colon', '루틴: 40분\n- 푸시업: 3세트 × 12회\n- 플랭크: 3세트 × 30초\n- 조깅: 20분'],
    ['amounts in brackets', '루틴: 40분\n- 푸시업 (3세트 × 12회)\n- 플랭크 (3세트 × 30초)\n- 조깅 (20분)'],
    ['semicolons', '운동 루틴: 40분; 푸시업 3세트 12회; 플랭크 3세트 30초; 조깅 20분'],
    ['slashes', '루틴: 40분 / 푸시업 3세트 12회 / 플랭크 3세트 30초 / 조깅 20분'],
    ['a sentence', '루틴은 40분이고 푸시업 3세트 12회, 플랭크 3세트 30초 그리고 조깅 20분이에요.'],
    ['CRLF', '루틴: 40분\r\n- 푸시업 3세트 × 12회\r\n- 플랭크 3세트 × 30초\r\n- 조깅 20분\r\n'],
    ['bold names', '루틴: 40분\n- **푸시업** 3세트 × 12회\n- **플랭크** 3세트 × 30초\n- **조깅** 20분'],
    ['plus signs', '루틴: 40분\n푸시업 3세트 × 12회 + 플랭크 3세트 × 30초 + 조깅 20분'],
    ['seconds held', '루틴: 40분\n- 푸시업 3세트 × 12회\n- 플랭크 30초 유지 × 3세트\n- 조깅 20분'],
    [
      'a table',
      '루틴: 40분\n| 운동 | 양 |\n| --- | --- |\n| 푸시업 | 3세트 × 12회 |\n| 플랭크 | 3세트 × 30초 |\n| 조깅 | 20분 |',
    ],
  ])('%s', (_, text) => {
    expect(items(text)).toEqual(ROUTINE);
  });
});

describe('single items', () => {
  it.each<[string, string[]]>([
    ['루틴: 30분\n- 줄넘기 3세트 × 50회', ['줄넘기?(sets 3, reps 50)']],
    [
      '루틴: 30분\n- 바벨 스쿼트 5세트 × 5회\n- 푸시업 3세트 × 10회',
      ['바벨 스쿼트?(sets 5, reps 5)', '푸시업(sets 3, reps 10)'],
    ],
    ['루틴: 30분\n- 니 푸시업 3세트 × 10회', ['니 푸시업(sets 3, reps 10)']],
    ['루틴: 30분\n- 스탠딩 사이드 크런치 2세트 × 12회', ['스탠딩 사이드 크런치(sets 2, reps 12)']],
    ['루틴: 30분\n- 사이드 크런치 2세트 × 12회', ['크런치(sets 2, reps 12)']],
    ['루틴: 30분\n- 크런치', ['크런치()']],
    ['루틴: 30분\n- 푸시업 3세트 × 12회 (휴식 30초)', ['푸시업(sets 3, reps 12)']],
    ['루틴: 30분\n- 푸시업 3세트 × 12회\n- 세트 사이 휴식 60초', ['푸시업(sets 3, reps 12)']],
    [
      '루틴: 30분\n- 푸시업 3세트 × 12회\n- 휴식 1분\n- 플랭크 3세트 × 20초',
      ['푸시업(sets 3, reps 12)', '플랭크(sets 3, hold 20)'],
    ],
    ['루틴: 30분\n- 준비 운동 5분\n- 푸시업 3세트 × 12회\n- 정리 운동 5분', ['푸시업(sets 3, reps 12)']],
    ['루틴: 30분\n- 워밍업 5분\n- 조깅 20분\n- 쿨다운(걷기) 5분', ['조깅(minutes 20)']],
    ['루틴: 총 30분\n- 조깅 30분', ['조깅(minutes 30)']],
    ['조깅 30분', []],
    ['루틴: 30분', []],
  ])('%s', (text, expected) => {
    expect(items(text)).toEqual(expected);
  });

  it('every exercise of the contract is read by its name, alone and in a list', () => {
    const names = (healthCoach().source.tables?.exercises?.rows ?? []).map(({ name }) => String(name));
    expect(names).toHaveLength(17);
    for (const name of names) expect(items(`루틴: 10분\n- ${name} 10분`)).toEqual([`${name}(minutes 10)`]);
    expect(items(`루틴: 99분 (${names.join(', ')})`)).toEqual(names.map((name) => `${name}()`));
  });

  it('what stands before the routine is no item of it', () => {
    expect(
      items('나이: 30세\n수면: 7시간\n컨디션 점수: 80/100\n루틴: 20분\n- 조깅 20분\n목표: 체력 늘리기'),
    ).toEqual(['조깅(minutes 20)']);
  });

  it('other fields behind the routine are no items of it', () => {
    expect(
      items('루틴: 20분 (조깅 20분)\n나이: 30세\n수면: 7시간 30분\n걸음수: 8,000보\n컨디션 점수: 80/100'),
    ).toEqual(['조깅(minutes 20)']);
  });
});
