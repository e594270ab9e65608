import type { Span } from '../finding.ts';
import type { TemplateProblem } from './types.ts';

/** A template in its smallest meaningful parts, each with its place in the template. */
export type Token = { readonly span: Span } & (
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'newline' }
  | { readonly kind: 'slot'; readonly body: string }
  | { readonly kind: 'if'; readonly name: string }
  | { readonly kind: 'else' }
  | { readonly kind: 'endif' }
  | { readonly kind: 'each'; readonly list: string; readonly joiner?: string }
  | { readonly kind: 'endeach' }
);

const NAME = '\\p{L}[\\p{L}\\p{N}_-]*(?:\\.[\\p{L}_][\\p{L}\\p{N}_-]*)*';
const IF = new RegExp(`^if\\s+(${NAME})$`, 'u');
const EACH = new RegExp(`^each\\s+(${NAME})(?:\\s*,\\s*(?:"([^"\\n]+)"|'([^'\\n]+)'))?$`, 'u');
const SLOT = new RegExp(`^${NAME}\\s*(?::.*)?$`, 'u');

/** Splits a template into tokens; mistakes in braces are noted and stepped over. */
export function tokenize(template: string, problems: TemplateProblem[]): Token[] {
  const tokens: Token[] = [];
  let text = '';
  let textStart = 0;
  const flush = (end: number): void => {
    if (text !== '') tokens.push({ kind: 'text', text, span: { start: textStart, end } });
    text = '';
  };
  const complain = (key: string, start: number, end: number, data = {}): void => {
    problems.push({ key, span: { start, end }, data });
  };
  let at = template.startsWith('\uFEFF') ? 1 : 0;
  const end = template.replace(/[\r\n]+$/, '').length;
  while (at < end) {
    const two = template.slice(at, at + 2);
    const char = two.charAt(0);
    if (text === '') textStart = at;
    if (two === '\\{' || two === '\\}') {
      text += two.charAt(1);
      at += 2;
    } else if (char === '\n' || char === '\r') {
      flush(at);
      const length = two === '\r\n' ? 2 : 1;
      tokens.push({ kind: 'newline', span: { start: at, end: at + length } });
      at += length;
    } else if (two === '{{') {
      flush(at);
      const close = /^\{\{[^{}\r\n]*\}\}?/.exec(template.slice(at, end))?.[0].length ?? 2;
      complain('doubleBrace', at, at + close);
      at += close;
    } else if (char === '{') {
      flush(at);
      const body = /^\{([^{}\r\n]*)\}/.exec(template.slice(at, end));
      if (body === null) {
        complain('unclosedBrace', at, at + 1);
        at += 1;
      } else {
        const span = { start: at, end: at + body[0].length };
        const token = control((body[1] ?? '').trim(), span);
        if (token === undefined) complain('badSlot', span.start, span.end, { text: body[0] });
        else tokens.push(token);
        at = span.end;
      }
    } else if (char === '}') {
      flush(at);
      complain('strayBrace', at, at + 1);
      at += 1;
    } else {
      if (/[\p{Cc}\u2028\u2029]/u.test(char)) complain('controlCharacter', at, at + 1);
      text += char;
      at += 1;
    }
  }
  flush(end);
  return tokens;
}

function control(body: string, span: Span): Token | undefined {
  if (body === 'else') return { kind: 'else', span };
  if (body === '/if') return { kind: 'endif', span };
  if (body === '/each') return { kind: 'endeach', span };
  const condition = IF.exec(body)?.[1];
  if (condition !== undefined) return { kind: 'if', name: condition, span };
  const each = EACH.exec(body);
  if (each !== null) {
    const joiner = each[2] ?? each[3];
    return { kind: 'each', list: each[1] ?? '', span, ...(joiner === undefined ? {} : { joiner }) };
  }
  return SLOT.test(body) ? { kind: 'slot', body, span } : undefined;
}

/** Where an opened control ends, and its `{else}`. */
export interface Pairing {
  readonly end: Token;
  readonly otherwise?: Token;
}

/** Pairs opening and closing controls; those without a partner are noted and dropped from `tokens`. */
export function pairControls(
  tokens: readonly Token[],
  problems: TemplateProblem[],
): { readonly tokens: readonly Token[]; readonly pairs: ReadonlyMap<Token, Pairing> } {
  const pairs = new Map<Token, Pairing>();
  const dropped = new Set<Token>();
  const open: { token: Token; otherwise?: Token }[] = [];
  const drop = (token: Token, key: string, block: string): void => {
    dropped.add(token);
    problems.push({ key, span: token.span, data: { block } });
  };
  for (const token of tokens) {
    if (token.kind === 'if' || token.kind === 'each') open.push({ token });
    else if (token.kind === 'else') {
      const top = open.at(-1);
      if (top?.token.kind === 'if' && top.otherwise === undefined) top.otherwise = token;
      else drop(token, 'strayControl', 'else');
    } else if (token.kind === 'endif' || token.kind === 'endeach') {
      const wanted = token.kind === 'endif' ? 'if' : 'each';
      if (!open.some((entry) => entry.token.kind === wanted)) {
        drop(token, 'strayControl', `/${wanted}`);
        continue;
      }
      for (let top = open.pop(); top !== undefined; top = open.pop()) {
        if (top.token.kind === wanted) {
          const { otherwise } = top;
          pairs.set(top.token, { end: token, ...(otherwise === undefined ? {} : { otherwise }) });
          break;
        }
        drop(top.token, 'unclosedBlock', top.token.kind);
        if (top.otherwise !== undefined) dropped.add(top.otherwise);
      }
    }
  }
  for (const { token, otherwise } of open) {
    drop(token, 'unclosedBlock', token.kind);
    if (otherwise !== undefined) dropped.add(otherwise);
  }
  return { tokens: tokens.filter((token) => !dropped.has(token)), pairs };
}
