import type { Contract } from '../../engine/contract/contract.ts';
import { describe } from '../ruleBook.ts';
import type { Texts } from '../texts.ts';
import { packageVersion } from '../version.ts';
import { SARIF_LEVELS, type SarifTool } from './sarif.ts';

/** The checks as SARIF describes them, with the texts of their pages. */
export function sarifTool(contract: Contract, texts: Texts): SarifTool {
  return {
    version: packageVersion(),
    language: texts.language,
    rule(code, severity) {
      const { title, why, expected, example } = describe(code, contract, texts);
      const shown = example === undefined ? undefined : `${texts.say('rules.example')}: ${example}`;
      const parts = [why, expected, shown].filter((part) => part !== undefined);
      return {
        id: code,
        name: pascalCase(code),
        shortDescription: { text: title },
        fullDescription: { text: why },
        help: { text: parts.join('\n\n'), markdown: `**${title}**\n\n${parts.join('\n\n')}` },
        defaultConfiguration: { level: SARIF_LEVELS[severity] },
      };
    },
  };
}

/** SARIF wants rule names in PascalCase: `grade.label-mismatch` is `GradeLabelMismatch`. */
function pascalCase(code: string): string {
  return code.replace(/(?:^|[.\-_])(\w)/g, (_, letter: string) => letter.toUpperCase());
}
