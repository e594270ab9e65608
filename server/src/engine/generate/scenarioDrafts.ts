import type { Expectations } from '../answer/expected.ts';
import type { Contract } from '../contract/contract.ts';
import type { FactValue } from '../judge/lower.ts';
import type { Random } from './chance.ts';
import { CITATIONS } from './checkTexts.ts';
import type { Coverage } from './coverage.ts';
import type { Draft, DraftSource, Refusal } from './draft.ts';
import { type Draw, drawScenario } from './drawScenario.ts';
import { readsBack } from './readBack.ts';
import type { Scenario } from './scenario.ts';
import { fillText, spellValue, type TextTemplate } from './textTemplate.ts';
import type { WordChoice } from './words.ts';
import { writeAnswer } from './writeAnswer.ts';
import { writeQuestion } from './writeQuestion.ts';

/** Pools may name pools, this deep. */
const DEPTH = 4;

/**
 * Makes records of a scenario: of several draws the one that shows most of what the category still lacks,
 * put into words, read back and answered.
 */
export function scenarioDrafts(
  scenario: Scenario,
  contract: Contract,
  expectations: Expectations,
  coverage: Coverage,
  candidates: number,
  choice: WordChoice,
  random: Random,
): DraftSource {
  const { category } = scenario;
  const draft = (): Draft | Refusal => {
    const draw = bestDraw();
    if (!draw) return { refused: 'generate.no-draw' };
    const question = writeQuestion(draw, contract.source, choice, random);
    if (!question) return { refused: 'generate.no-question' };
    const read = contract.question.read(question.text, category.source.question?.reads ?? 'phrases');
    if (!readsBack(read, question.states, draw.items)) return { refused: 'generate.misread' };
    const facts = contract.program.evaluate(read.stated, category.graded);
    const sheet = scenario.sheet.fill(facts, draw.drawn);
    const answer = writeAnswer(
      contract,
      category,
      facts,
      read,
      expectations,
      scenario.answer.keys(),
      (slot, citations) => {
        const template = scenario.answer.get(slot);
        return template && fillProse(template, scenario, sheet, citations, choice, DEPTH);
      },
    );
    if (typeof answer === 'string') return { refused: `generate.no-answer ${answer}`.trim() };
    return {
      question: question.text,
      answer: answer.text,
      group: undefined,
      read,
      prose: answer.prose,
      facts,
      citations: answer.citations,
    };
  };
  const bestDraw = (): Draw | undefined => {
    let best: Draw | undefined;
    let most = Number.NEGATIVE_INFINITY;
    for (let i = 0; i < candidates; i++) {
      const draw = drawScenario(scenario, contract, random);
      if (!draw) continue;
      const worth = coverage.worth({ facts: draw.facts, items: namesOf(draw) });
      if (worth <= most) continue;
      best = draw;
      most = worth;
    }
    return best;
  };
  return { weight: scenario.weight, draft };
}

function fillProse(
  template: TextTemplate,
  scenario: Scenario,
  sheet: readonly FactValue[],
  citations: string,
  choice: WordChoice,
  depth: number,
): string | undefined {
  return fillText(template, (name, spec) => {
    if (name === CITATIONS) return citations === '' ? undefined : citations;
    const pool = scenario.words.get(name);
    if (!pool) return spellValue(scenario.sheet.valueOf(name, sheet), spec);
    const chosen = depth > 0 ? choice.choose(pool, sheet) : undefined;
    return chosen && fillProse(chosen.template, scenario, sheet, citations, choice, depth - 1);
  });
}

function namesOf({ items }: Draw): ReadonlyMap<string, readonly string[]> {
  return new Map([...items].map(([list, rows]) => [list, rows.map(({ name }) => name)]));
}
