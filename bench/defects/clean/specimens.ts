import { Expectations } from '../../../server/src/engine/answer/expected.ts';
import { owedCitations } from '../../../server/src/engine/answer/owedCitations.ts';
import type { Category, Contract } from '../../../server/src/engine/contract/contract.ts';
import type { SlotValues } from '../../../server/src/engine/format/types.ts';
import { highest } from '../../../server/src/engine/judge/contractFacts.ts';
import type { FactValue } from '../../../server/src/engine/judge/lower.ts';
import type { Item } from '../../../server/src/engine/question/items.ts';
import type { Question } from '../../../server/src/engine/question/readQuestion.ts';
import { graphemeLength } from '../../../server/src/engine/text/graphemes.ts';
import type { Draw } from '../draw.ts';
import type { Specimen, Turn } from '../specimen.ts';
import { chatMaker } from './chats.ts';
import { type PrescribedItem, pickRoutine, ROUTINE_LAYOUTS } from './exerciseQuestions.ts';
import { LAYOUTS } from './layouts.ts';
import { type Measured, measure } from './measured.ts';
import { EXCEEDING_COMMENTS, FITTING_COMMENTS, PATTERN_CAUTIONS, PLAIN_CAUTIONS } from './prose.ts';

interface Draft {
  readonly question: string;
  /** What the question states, known without reading it. */
  readonly stated: Measured;
  readonly items?: readonly PrescribedItem[];
  readonly layout: string;
  readonly group?: string;
  /** Prose of the answer, once the facts are known. */
  prose(fact: Specimen['fact'], cited: string): SlotValues;
}

/** Makes records that are right, of one category, in all the ways a question may be laid out. */
export function specimenMaker(contract: Contract): (category: string, draw: Draw) => Specimen {
  const expectations = new Expectations(contract);
  const chat = chatMaker();
  const rows = contract.source.tables?.exercises?.rows ?? [];
  const drafts: Readonly<Record<string, (draw: Draw) => Draft>> = {
    'health-analysis': healthDraft,
    'exercise-analysis': (draw) => exerciseDraft(draw, rows),
    'decision-pattern': patternDraft,
    'coaching-chat': (draw) => {
      const { question, stated, group, answer, advice } = chat(draw);
      return { question, stated, group, layout: 'chat', prose: () => ({ answer, advice }) };
    },
  };

  const attempt = (category: Category, draw: Draw): Specimen | undefined => {
    const draft = drafts[category.id]?.(draw);
    const { format, length } = category;
    if (!draft || !format) throw new Error(`nobody makes ${category.id}`);
    const question = statedBy(contract, draft);
    const registers = contract.program.evaluate(question.stated, category.graded);
    const fact = (name: string) => registers[contract.program.register(name) ?? -1];
    const owedBy = (words: string) =>
      owedCitations(contract, category, registers, words).flatMap(
        ({ id }) => contract.citations?.get(id)?.text ?? [],
      );
    const prose = draft.prose(fact, owedBy('').join(', '));
    const words = Object.values(prose)
      .filter((text) => typeof text === 'string')
      .join('\n');
    const ids = owedCitations(contract, category, registers, words).map(({ id }) => id);
    const values = { ...expectations.values(category, registers, question, ids), ...prose };
    const answer = format.write(values);
    const size = graphemeLength(answer);
    if (length && (size < length.min || size > length.max)) return undefined;
    const messages: Turn[] = [
      { role: 'system', content: draw.chance(85) ? (category.source.system ?? '') : FOREIGN_SYSTEM },
      { role: 'user', content: draft.question },
      { role: 'assistant', content: answer },
    ];
    const foreign = messages[0]?.content === FOREIGN_SYSTEM;
    const metadata = {
      id: `r-${draw.below(100_000)}`,
      category: category.id,
      group: draft.group ?? `${category.id}-${draw.below(100_000)}`,
      source: 'authored',
    };
    return {
      category,
      question: draft.question,
      answer,
      layout: draft.layout,
      group: draft.group,
      fact,
      messages: foreign && draw.chance(30) ? messages.slice(1) : messages,
      ...(draw.chance(foreign ? 50 : 70) ? { metadata } : {}),
    };
  };

  return (id, draw) => {
    const category = contract.categories.get(id);
    if (!category) throw new Error(`no category ${id}`);
    for (let i = 0; i < 500; i++) {
      const specimen = attempt(category, draw);
      if (specimen) return specimen;
    }
    throw new Error(`no record of ${id} fits its length`);
  };
}

/** What reading the question should give. */
function statedBy(contract: Contract, { stated, items = [] }: Draft): Question {
  const { program, source } = contract;
  const values: FactValue[] = [];
  for (const [name, value] of Object.entries(stated)) values[program.register(name) ?? -1] = value;
  const rows = source.tables?.exercises?.rows ?? [];
  const routine = items.map(({ name }): Item => {
    const row = rows.find((each) => each.name === name);
    return { name, ...(row ? { row } : {}), quantities: {}, start: 0, end: 0, itemEnd: 0 };
  });
  if (routine.length > 0) {
    const known = routine.flatMap(({ row }) => (row ? [row] : []));
    values[program.register('routine.level') ?? -1] = highest(known, 'level', source.levels ?? []);
  }
  return {
    stated: values,
    values: [],
    items: routine.length > 0 ? new Map([['routine', routine]]) : new Map(),
  };
}

const FOREIGN_SYSTEM = '너는 친절한 건강 도우미야. 사용자의 데이터를 보고 답해.';

function healthDraft(draw: Draw): Draft {
  const measured = measure(draw);
  const drop = ['sex', 'age', 'weight', 'bmi', 'heart_rate', 'distance_km', 'active_calories'];
  const kept = Object.fromEntries(
    Object.entries(measured).filter(([name]) => !drop.includes(name) || draw.chance(70)),
  );
  const layout = draw.pick(LAYOUTS);
  return { question: layout.write(kept, draw), stated: kept, layout: layout.name, prose: () => ({}) };
}

function exerciseDraft(draw: Draw, rows: Parameters<typeof pickRoutine>[0]): Draft {
  const all = measure(draw);
  const { age, resting_heart_rate } = all;
  const stated: Measured = draw.chance(50)
    ? ({ age, resting_heart_rate, condition_score: draw.between(5, 98) } as Measured)
    : (Object.fromEntries(
        [
          'age',
          'sleep_hr',
          'resting_heart_rate',
          'usual_resting_heart_rate',
          'rhr_change',
          'steps',
          'oxygen_saturation',
        ].map((name) => [name, all[name]]),
      ) as Measured);
  const items = pickRoutine(rows, draw);
  const minutes = items.reduce((sum, item) => sum + item.minutes, 0);
  const layout = draw.pick(
    LAYOUTS.filter(({ name }) => name !== 'json' && name !== 'table' && name !== 'prose'),
  );
  const routine = draw.below(ROUTINE_LAYOUTS.length);
  return {
    question: `${layout.write(stated, draw)}\n${ROUTINE_LAYOUTS[routine]?.(items, minutes)}`,
    layout: `${layout.name} + routine ${routine}`,
    stated: { ...stated, routine_minutes: minutes },
    items,
    prose(fact, cited) {
      const exceeds = fact('fit.verdict') === '부적합';
      const firing = Object.keys(PATTERN_CAUTIONS).filter((id) => fact(`pattern.${id}`) === true);
      const comment = draw.pick(exceeds ? EXCEEDING_COMMENTS : FITTING_COMMENTS);
      const [pattern] = firing;
      if (pattern !== undefined) {
        const caution = draw.pick(PATTERN_CAUTIONS[pattern] ?? []).replace('{cite}', cited);
        return { comment, caution };
      }
      return exceeds ? { comment, caution: draw.pick(PLAIN_CAUTIONS) } : { comment };
    },
  };
}

function patternDraft(draw: Draw): Draft {
  const all = measure(draw);
  const sets: readonly (readonly string[])[] = [
    ['sleep_hr'],
    ['steps'],
    ['oxygen_saturation'],
    ['heart_rate'],
    ['active_calories'],
    ['distance_km'],
    ['bmi'],
    ['resting_heart_rate', 'usual_resting_heart_rate', 'rhr_change'],
    ['rhr_change'],
    ['sleep_hr', 'rhr_change'],
    ['sleep_hr', 'resting_heart_rate', 'usual_resting_heart_rate', 'rhr_change'],
    ['sleep_hr', 'steps'],
    ['steps', 'active_calories'],
    ['condition_score'],
  ];
  const names = draw.pick(sets);
  const stated = Object.fromEntries(
    names.map((name) => [name, name === 'condition_score' ? draw.between(3, 99) : all[name]]),
  ) as Measured;
  const layout = draw.pick(LAYOUTS.filter(({ name }) => name !== 'table'));
  return { question: layout.write(stated, draw), stated, layout: layout.name, prose: () => ({}) };
}
