import type { YamlProblem } from './yamlValue.ts';

/**
 * Why a text is no JSON, if so. JSON files are read as YAML, which contains it, so that values know where
 * they stand; what only YAML allows is refused here.
 */
export function jsonProblem(text: string): YamlProblem | undefined {
  try {
    JSON.parse(text);
    return undefined;
  } catch (error) {
    const detail = error instanceof Error ? error.message : '';
    const at = Number(
      /at position (\d+)/.exec(detail)?.[1] ?? (/end of JSON/.test(detail) ? text.trimEnd().length - 1 : 0),
    );
    const start = Math.max(0, Math.min(at, text.length - 1));
    return { key: 'syntax.json', data: { detail }, span: { start, end: Math.min(start + 1, text.length) } };
  }
}
