import type { Finding } from '../../engine/finding.ts';
import type { Colors } from '../terminal.ts';
import type { Texts } from '../texts.ts';

/** A severity in words, in its colour where there are colours. */
export function paintSeverity(severity: Finding['severity'], texts: Texts, colors?: Colors): string {
  const word = texts.say(`severity.${severity}`);
  if (!colors) return word;
  if (severity === 'error') return colors.red(word);
  return severity === 'warning' ? colors.yellow(word) : colors.blue(word);
}
