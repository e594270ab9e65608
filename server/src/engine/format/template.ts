import type { Span } from '../finding.ts';
import { PLAIN, parseDeclaration } from './slotDeclaration.ts';
import { type Pairing, pairControls, type Token, tokenize } from './tokens.ts';
import {
  type Block,
  isNullable,
  isOptional,
  type LeafType,
  type LineBlock,
  type LoopBlock,
  type PartBlock,
  type Piece,
  paragraphs,
} from './tree.ts';
import type { SlotResolver, TemplateProblem } from './types.ts';

/** Markers after which a loop may open: list, numbered list, task, quote, table. */
const MARKER = /^(?: *(?:[-*+] +(?:\[[ x]\] )?|> ?|\| ?)?|(\d+)[.)] +)$/;

/** Parses a template into blocks. Goes on after every mistake; `problems` holds them all. */
export function parseTemplate(
  template: string,
  resolve: SlotResolver,
): { readonly blocks: readonly Block[]; readonly problems: TemplateProblem[] } {
  const problems: TemplateProblem[] = [];
  const { tokens, pairs } = pairControls(tokenize(template, problems), problems);
  const parser = new TemplateParser(tokens, pairs, resolve, problems);
  const blocks = parser.parse();
  if (blocks.length === 0 && problems.length === 0) {
    problems.push({ key: 'emptyTemplate', span: { start: 0, end: 0 }, data: {} });
  }
  problems.sort((a, b) => a.span.start - b.span.start);
  return { blocks, problems };
}

interface Lines {
  readonly blocks: readonly Block[];
  readonly blankFirst: boolean;
  readonly blankLast: boolean;
}

class TemplateParser {
  private readonly places = new Map<Token, number>();
  private readonly declared = new Map<string, LeafType>();
  private readonly paths = new Set<string>();
  private readonly conditions: { name: string; scope: readonly string[]; span: Span }[] = [];

  constructor(
    private readonly tokens: readonly Token[],
    private readonly pairs: ReadonlyMap<Token, Pairing>,
    private readonly resolve: SlotResolver,
    private readonly problems: TemplateProblem[],
  ) {
    tokens.forEach((token, index) => {
      this.places.set(token, index);
    });
  }

  parse(): readonly Block[] {
    const { blocks } = this.lines(0, this.tokens.length);
    for (const { name, scope, span } of this.conditions) {
      const known =
        this.declared.has(key(scope, name)) ||
        this.resolve(name, scope) !== undefined ||
        [...this.paths].some((path) => path.startsWith(`${key(scope, name)}.`));
      if (!known) this.complain('unknownPath', span, { path: name });
    }
    return settleLoops(blocks);
  }

  private complain(problem: string, span: Span, data: TemplateProblem['data'] = {}): void {
    this.problems.push({ key: problem, span, data });
  }

  private pair(token: Token): { readonly end: number; readonly otherwise?: number } {
    const found = this.pairs.get(token);
    const place = (other: Token | undefined): number =>
      (other && this.places.get(other)) ?? this.tokens.length;
    return {
      end: place(found?.end),
      ...(found?.otherwise === undefined ? {} : { otherwise: place(found.otherwise) }),
    };
  }

  /** Blocks between two places of the token list. */
  private lines(from: number, to: number): Lines {
    const blocks: Block[] = [];
    let blank = false;
    let blankFirst = false;
    let at = from;
    while (at < to) {
      const token = this.tokens[at];
      if (token === undefined) break;
      if (token.kind === 'newline') {
        if (blank) this.complain('doubleBlank', token.span);
        blank = true;
        blankFirst ||= blocks.length === 0;
        at += 1;
        continue;
      }
      const end = token.kind === 'if' ? this.pair(token).end : at;
      const whole = end + 1 >= to || this.tokens[end + 1]?.kind === 'newline';
      if (token.kind === 'if' && whole) {
        const part = this.part(token, at, blank && blocks.length > 0);
        blank = part.blankLast;
        if (part.block !== undefined) blocks.push(part.block);
        at = end + 2;
      } else {
        const stop = this.lineEnd(at, to);
        const block = this.line(at, stop, blank && blocks.length > 0);
        if (block !== undefined) blocks.push(block);
        blank = false;
        at = stop + 1;
      }
    }
    return { blocks, blankFirst, blankLast: blank };
  }

  /** The place of the line break that ends the line begun at `at`; controls must close before it. */
  private lineEnd(at: number, to: number): number {
    for (let index = at; index < to; index++) {
      const token = this.tokens[index];
      if (token === undefined || token.kind === 'newline') return index;
      if (token.kind !== 'if' && token.kind !== 'each') continue;
      const { end } = this.pair(token);
      if (this.tokens.slice(index, end).some((inner) => inner.kind === 'newline')) {
        this.complain(token.kind === 'if' ? 'partNotWholeLines' : 'eachSpansLines', token.span);
      }
      index = end;
    }
    return to;
  }

  private part(
    token: Token & { kind: 'if' },
    at: number,
    blankBefore: boolean,
  ): { block?: PartBlock; blankLast: boolean } {
    const { end, otherwise } = this.pair(token);
    this.conditions.push({ name: token.name, scope: [], span: token.span });
    const then = this.inside(at + 1, otherwise ?? end, token.span);
    const other = otherwise === undefined ? undefined : this.inside(otherwise + 1, end, token.span);
    const close = this.tokens[end]?.span.end ?? token.span.end;
    const block: PartBlock = {
      kind: 'part',
      name: token.name,
      body: then.blocks,
      ...(other === undefined ? {} : { otherwise: other.blocks }),
      blankBefore: blankBefore || then.blankFirst,
      span: { start: token.span.start, end: close },
    };
    return { block, blankLast: then.blankLast };
  }

  /** A branch's lines; the line breaks of control lines are not its own. */
  private inside(from: number, to: number, span: Span): Lines {
    const first = this.tokens[from]?.kind === 'newline' ? from + 1 : from;
    const last = to > first && this.tokens[to - 1]?.kind === 'newline' ? to - 1 : to;
    const before = this.problems.length;
    const lines = this.lines(first, last);
    if (this.problems.length === before && !lines.blocks.some((block) => !isOptional(block)))
      this.complain('emptyPart', span);
    return lines;
  }

  private line(from: number, to: number, blankBefore: boolean): LineBlock | LoopBlock | undefined {
    const span = { start: this.tokens[from]?.span.start ?? 0, end: this.tokens[to - 1]?.span.end ?? 0 };
    const loop = this.tokens.slice(from, Math.min(from + 2, to)).find((token) => token.kind === 'each');
    if (loop?.kind === 'each' && loop.joiner === undefined) {
      return this.loop(loop, from, to, blankBefore, span);
    }
    const before = this.problems.length;
    const pieces = this.pieces(from, to, []);
    if (pieces.length === 0) return undefined;
    if (this.problems.length === before && isNullable(pieces)) this.complain('emptyPart', span);
    if (mayEndInSpace(pieces)) this.complain('trailingSpace', span);
    return { kind: 'line', blankBefore, pieces, span };
  }

  private loop(
    each: Token & { kind: 'each' },
    from: number,
    to: number,
    blankBefore: boolean,
    span: Span,
  ): LoopBlock {
    const open = this.places.get(each) ?? from;
    const { end } = this.pair(each);
    const text = (first: number, last: number): string =>
      this.tokens
        .slice(first, last)
        .map((token) => (token.kind === 'text' ? token.text : '{'))
        .join('');
    const marker = MARKER.exec(text(from, open));
    const suffix = text(end + 1, to);
    if (marker === null || !/^(?: ?\|)?$/.test(suffix))
      this.complain('eachNeedsJoiner', each.span, { list: each.list });
    const number = marker?.[1];
    const whole = marker?.[0] ?? '';
    const row = this.rows(each, open + 1, end, []);
    if (suffix === '' && mayEndInSpace(row)) this.complain('trailingSpace', span);
    return {
      kind: 'loop',
      list: each.list,
      blankBefore,
      prefix: number === undefined ? whole : whole.replace(/^\d+/, ''),
      ...(number === undefined ? {} : { from: Number(number) }),
      row,
      suffix,
      min: 0,
      span,
    };
  }

  private rows(
    each: Token & { kind: 'each' },
    from: number,
    to: number,
    scope: readonly string[],
  ): readonly Piece[] {
    const type = this.resolve(each.list, scope);
    if (type === undefined) this.complain('unknownPath', each.span, { path: each.list });
    else if (type.kind !== 'rows') this.complain('notAList', each.span, { path: each.list });
    const before = this.problems.length;
    const row = this.pieces(from, to, [...scope, each.list]);
    if (this.problems.length === before && isNullable(row)) this.complain('emptyPart', each.span);
    return row;
  }

  private pieces(from: number, to: number, scope: readonly string[]): Piece[] {
    const pieces: Piece[] = [];
    for (let at = from; at < to; at++) {
      const token = this.tokens[at];
      if (token === undefined) break;
      const last = pieces.at(-1);
      if (token.kind === 'text') {
        if (last?.kind === 'literal')
          pieces[pieces.length - 1] = { kind: 'literal', text: last.text + token.text };
        else pieces.push({ kind: 'literal', text: token.text });
      } else if (token.kind === 'slot') {
        const slot = this.slot(token.body, token.span, scope);
        if (slot !== undefined) pieces.push(slot);
      } else if (token.kind === 'if') {
        const { end, otherwise } = this.pair(token);
        this.conditions.push({ name: token.name, scope, span: token.span });
        const before = this.problems.length;
        const then = this.pieces(at + 1, otherwise ?? end, scope);
        const other = otherwise === undefined ? undefined : this.pieces(otherwise + 1, end, scope);
        const sound = this.problems.length === before;
        if (sound && (isNullable(then) || (other !== undefined && isNullable(other))))
          this.complain('emptyPart', token.span);
        pieces.push({
          kind: 'if',
          name: token.name,
          body: then,
          ...(other ? { otherwise: other } : {}),
          span: token.span,
        });
        at = end;
      } else if (token.kind === 'each') {
        const { end } = this.pair(token);
        if (token.joiner === undefined) this.complain('eachNeedsJoiner', token.span, { list: token.list });
        const row = this.rows(token, at + 1, end, scope);
        pieces.push({ kind: 'each', list: token.list, joiner: token.joiner ?? ', ', row, span: token.span });
        at = end;
      }
    }
    return pieces;
  }

  private slot(body: string, span: Span, scope: readonly string[]): Piece | undefined {
    const declaration = parseDeclaration(body);
    if (declaration === undefined) {
      this.complain('badSpec', span, { text: body });
      return undefined;
    }
    const { path, spec } = declaration;
    const id = key(scope, path);
    const type = declaration.type ?? this.declared.get(id) ?? this.resolve(path, scope);
    if (type === undefined) this.complain('unknownPath', span, { path });
    else if (type.kind === 'rows') this.complain('listAsSlot', span, { path });
    else if (spec !== undefined && type.kind !== 'number') this.complain('specNeedsNumber', span, { path });
    else if ((type.kind === 'enum' || type.kind === 'set') && !spellable(type.values))
      this.complain('noValues', span, { path });
    else {
      if (declaration.type !== undefined) this.declared.set(id, type);
      this.paths.add(id);
      return { kind: 'slot', path, type, spec: spec ?? PLAIN, span };
    }
    return undefined;
  }
}

const key = (scope: readonly string[], path: string): string => [...scope, path].join('/');

const spellable = (values: readonly string[]): boolean =>
  values.length > 0 && values.every((value) => /^\S(?:.*\S)?$/.test(value));

function mayEndInSpace(pieces: readonly Piece[]): boolean {
  for (const piece of [...pieces].reverse()) {
    if (piece.kind === 'literal') return /\s$/.test(piece.text);
    if (piece.kind === 'slot') return false;
    if (piece.kind === 'each') return mayEndInSpace(piece.row);
    if (mayEndInSpace(piece.body)) return true;
    if (piece.otherwise !== undefined) return mayEndInSpace(piece.otherwise);
  }
  return false;
}

/** A loop with no line beside it that is always there must have a row, else a bare gap would stand for it. */
function settleLoops(blocks: readonly Block[], given: readonly string[] = []): readonly Block[] {
  return paragraphs(blocks).flatMap((group) => {
    const company = group.some((block) => block.kind !== 'loop' && !isOptional(block));
    return group.map((block): Block => {
      if (block.kind === 'loop') return { ...block, min: company && !given.includes(block.list) ? 0 : 1 };
      if (block.kind === 'line') return block;
      const body = settleLoops(block.body, [...given, block.name]);
      if (block.otherwise === undefined) return { ...block, body };
      return { ...block, body, otherwise: settleLoops(block.otherwise, given) };
    });
  });
}
