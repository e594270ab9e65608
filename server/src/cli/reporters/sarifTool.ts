import type { Contract } from '../../engine/contract/contract.ts';
import type { Texts } from '../texts.ts';
import { packageVersion } from '../version.ts';
import type { SarifTool } from './sarif.ts';

const LEVELS = { error: 'error', warning: 'warning', information: 'note' } as const;

/** The checks as SARIF describes them, with the texts of their pages. */
export function sarifTool(_contract: Contract, texts: Texts): SarifTool {
  return {
    version: packageVersion(),
    language: texts.language,
    rule(code, severity) {
      const title = code;
      return {
        id: code,
        name: pascalCase(code),
        shortDescription: { text: title },
        fullDescription: { text: title },
        help: { text: title, markdown: title },
        defaultConfiguration: { level: LEVELS[severity] },
      };
    },
  };
}

/** SARIF wants rule names in PascalCase: `grade.label-mismatch` is `GradeLabelMismatch`. */
function pascalCase(code: string): string {
  return code.replace(/(?:^|[.\-_])(\w)/g, (_, letter: string) => letter.toUpperCase());
}
