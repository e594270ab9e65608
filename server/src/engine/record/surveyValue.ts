/** What a walk over a parsed value tells about losses on the way. */
export interface Survey {
  /** Keys that `JSON.parse` kept. */
  keys: number;
  /** A number lies beyond the integers that a double holds exactly, or the value is nested too deep to look. */
  big: boolean;
}

/** Deeper than any record; far from the end of the stack. */
const MAX_DEPTH = 500;

/** Counts the keys of a value and looks for big numbers: one quick walk that never looks into texts. */
export function surveyValue(value: unknown): Survey {
  const survey = { keys: 0, big: isBig(value) };
  if (typeof value === 'object' && value !== null) visit(value, survey, 0);
  return survey;
}

export function isBig(value: unknown): boolean {
  return typeof value === 'number' && (value > Number.MAX_SAFE_INTEGER || value < Number.MIN_SAFE_INTEGER);
}

function visit(value: object, survey: Survey, depth: number): void {
  if (depth > MAX_DEPTH) {
    survey.big = true;
    survey.keys = Number.NaN;
  } else if (Array.isArray(value)) {
    for (let i = 0; i < value.length; i++) visitMember(value[i], survey, depth);
  } else {
    for (const key in value) {
      survey.keys += 1;
      visitMember((value as Record<string, unknown>)[key], survey, depth);
    }
  }
}

function visitMember(member: unknown, survey: Survey, depth: number): void {
  if (typeof member === 'object') {
    if (member !== null) visit(member, survey, depth + 1);
  } else if (isBig(member)) survey.big = true;
}
