import type { Expectations } from '../answer/expected.ts';
import type { Category, Contract } from '../contract/contract.ts';
import type { FactValue } from '../judge/lower.ts';
import type { Intent } from './compileIntents.ts';
import type { Draft, DraftSource, Refusal } from './draft.ts';
import { readsBack } from './readBack.ts';
import { fillText, spellValue, type TextTemplate } from './textTemplate.ts';
import type { WordChoice } from './words.ts';
import { writeAnswer } from './writeAnswer.ts';

/** Makes records of an intent: its least used question, answer and parameters each time. */
export function intentDrafts(
  intent: Intent,
  category: Category,
  contract: Contract,
  expectations: Expectations,
  choice: WordChoice,
): DraftSource {
  const { source } = intent;
  const draft = (): Draft | Refusal => {
    const params = new Map<string, FactValue>();
    for (const [name, values] of intent.params) params.set(name, choice.leastUsed(values)?.value);
    const fill = (template: TextTemplate | undefined, facts: readonly FactValue[]) =>
      template &&
      fillText(template, (name, spec) =>
        spellValue(params.has(name) ? params.get(name) : facts[contract.program.register(name) ?? -1], spec),
      );
    const question = fill(choice.leastUsed(intent.questions), []);
    if (question === undefined) return { refused: 'generate.no-question' };
    const read = contract.question.read(question, category.source.question?.reads ?? 'phrases');
    if (source.states) {
      const states = new Map(
        Object.entries(source.states).map(([input, param]) => [input, params.get(param)]),
      );
      if (!readsBack(read, states, new Map())) return { refused: 'generate.misread' };
    }
    const facts = contract.program.evaluate(read.stated, category.graded);
    const answer = writeAnswer(contract, category, facts, read, expectations, intent.texts.keys(), (slot) =>
      fill(choice.leastUsed(intent.texts.get(slot) ?? []), facts),
    );
    if (typeof answer === 'string') return { refused: `generate.no-answer ${answer}`.trim() };
    return {
      question,
      answer: answer.text,
      group: source.id,
      read,
      prose: answer.prose,
      facts,
      citations: answer.citations,
    };
  };
  return { weight: 1, draft };
}
