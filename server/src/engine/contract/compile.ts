import { CitationBook } from '../citations/citationBook.ts';
import { addContractFacts } from '../judge/contractFacts.ts';
import { isProblem } from '../judge/expression.ts';
import { addInputFacts, declareInputs } from '../judge/inputFacts.ts';
import { addPatternFacts, addRecommendationFacts } from '../judge/patternFacts.ts';
import { ProgramBuilder } from '../judge/program.ts';
import { addScaleFacts } from '../judge/scaleFacts.ts';
import { QuestionReader } from '../question/readQuestion.ts';
import { Register } from '../tone/register.ts';
import { compileCategories } from './compileCategories.ts';
import { compileTables } from './compileTables.ts';
import type { Condition, Contract } from './contract.ts';
import type { ContractPath, ContractReport } from './report.ts';
import type { ContractSource } from './source.ts';

/** Llama 3.1's fine-tuning default here; the model's own context is larger. */
const DEFAULT_TOKEN_LIMIT = 8192;
const DEFAULT_NEAR_DUPLICATES = { threshold: 0.8, ngram: 3 };

/**
 * Makes a checked contract ready for use. Problems of expressions and formats go to `report`; `undefined`
 * when there were any. Expects that `validate` found nothing.
 */
export function compileContract(source: ContractSource, report: ContractReport): Contract | undefined {
  let problems = 0;
  const counted: ContractReport = (...problem) => {
    problems += 1;
    report(...problem);
  };
  const builder = new ProgramBuilder(source.levels ?? []);
  declareInputs(source.inputs ?? {}, builder);
  addInputFacts(source.inputs ?? {}, builder, counted);
  if (source.scale) addScaleFacts(source.scale, builder);
  addPatternFacts(source.patterns ?? [], builder, counted);
  addRecommendationFacts(source, builder);
  addContractFacts(source, builder, counted);

  const condition = (text: string, path: ContractPath): Condition | undefined => {
    const expression = builder.scope.compile(text);
    if (!isProblem(expression)) return expression.bind((name) => builder.at(name));
    counted(path, 'expression', { problem: expression.message }, expression.span);
    return undefined;
  };
  const standards = (source.citations?.standards ?? []).map(({ when, cite }, i) => ({
    cite,
    when: when === undefined ? undefined : condition(when, ['citations', 'standards', i, 'when']),
  }));
  const citations = source.citations ? new CitationBook(source.citations) : undefined;
  const categories = compileCategories(source, builder, citations, condition, counted);
  const tables = compileTables(source, counted);
  if (problems > 0) return undefined;

  const program = builder.build();
  return {
    source,
    program,
    question: new QuestionReader(source, program),
    citations,
    patterns: (source.patterns ?? []).map((pattern) => ({
      source: pattern,
      fires: program.register(`pattern.${pattern.id}`) ?? -1,
    })),
    standards,
    register: source.tone ? new Register(source.tone) : undefined,
    tables,
    categories,
    bySystem: new Map(
      [...categories.values()].flatMap((category) =>
        category.source.system === undefined ? [] : [[category.source.system.trim(), category] as const],
      ),
    ),
    tokenLimit: source.limits?.tokens ?? DEFAULT_TOKEN_LIMIT,
    nearDuplicates: { ...DEFAULT_NEAR_DUPLICATES, ...source.near_duplicates },
  };
}
