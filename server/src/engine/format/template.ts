import type { Span } from '../finding.ts';
import { PieceParser } from './pieceParser.ts';
import { pairControls, type Token, tokenize } from './tokens.ts';
import {
  type Block,
  isNullable,
  isOptional,
  type LineBlock,
  type LoopBlock,
  mayEndInSpace,
  type PartBlock,
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
  const parser = new PieceParser(tokens, pairs, resolve, problems);
  const blocks = settleLoops(new BlockParser(parser).blocks(0, tokens.length).blocks);
  parser.finish(template);
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

/** Parses lines, and the parts and loops that are made of lines. */
class BlockParser {
  private readonly tokens: readonly Token[];

  constructor(private readonly inner: PieceParser) {
    this.tokens = inner.tokens;
  }

  /** Blocks between two places of the token list. */
  blocks(from: number, to: number): Lines {
    const blocks: Block[] = [];
    let blank = false;
    let blankFirst = false;
    let at = from;
    while (at < to) {
      const token = this.tokens[at];
      if (token === undefined) break;
      if (token.kind === 'newline') {
        if (blank) this.inner.suspect('doubleBlank', token.span);
        blank = true;
        blankFirst ||= blocks.length === 0;
        at += 1;
        continue;
      }
      const end = token.kind === 'if' ? this.inner.pair(token).end : at;
      const whole = end + 1 >= to || this.tokens[end + 1]?.kind === 'newline';
      if (token.kind === 'if' && whole) {
        const part = this.part(token, at, blank && blocks.length > 0);
        blank = part.blankLast;
        blocks.push(part.block);
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
      const { end } = this.inner.pair(token);
      if (this.tokens.slice(index, end).some((inner) => inner.kind === 'newline')) {
        this.inner.complain(token.kind === 'if' ? 'partNotWholeLines' : 'eachSpansLines', token.span);
      }
      index = end;
    }
    return to;
  }

  private part(
    token: Token & { kind: 'if' },
    at: number,
    blankBefore: boolean,
  ): { block: PartBlock; blankLast: boolean } {
    const { end, otherwise } = this.inner.pair(token);
    this.inner.condition(token.name, [], token.span);
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
    const lines = this.blocks(first, last);
    if (!lines.blocks.some((block) => !isOptional(block))) this.inner.suspect('emptyPart', span);
    return lines;
  }

  private line(from: number, to: number, blankBefore: boolean): LineBlock | LoopBlock | undefined {
    const span = { start: this.tokens[from]?.span.start ?? 0, end: this.tokens[to - 1]?.span.end ?? 0 };
    const loop = this.tokens.slice(from, Math.min(from + 2, to)).find((token) => token.kind === 'each');
    if (loop?.kind === 'each' && loop.joiner === undefined) {
      return this.loop(loop, from, to, blankBefore, span);
    }
    const pieces = this.inner.pieces(from, to, []);
    if (pieces.length === 0) return undefined;
    if (isNullable(pieces)) this.inner.suspect('emptyPart', span);
    if (mayEndInSpace(pieces)) this.inner.suspect('trailingSpace', span);
    return { kind: 'line', blankBefore, pieces, span };
  }

  private loop(
    each: Token & { kind: 'each' },
    from: number,
    to: number,
    blankBefore: boolean,
    span: Span,
  ): LoopBlock {
    const open = this.inner.placeOf(each);
    const { end } = this.inner.pair(each);
    const text = (first: number, last: number): string =>
      this.tokens
        .slice(first, last)
        .map((token) => (token.kind === 'text' ? token.text : '{'))
        .join('');
    const marker = MARKER.exec(text(from, open));
    const suffix = text(end + 1, to);
    if (marker === null || !/^(?: ?\|)?$/.test(suffix))
      this.inner.complain('eachNeedsJoiner', each.span, { list: each.list });
    const number = marker?.[1];
    const whole = marker?.[0] ?? '';
    const row = this.inner.rows(each, open + 1, end, []);
    if (suffix === '' && mayEndInSpace(row)) this.inner.suspect('trailingSpace', span);
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
