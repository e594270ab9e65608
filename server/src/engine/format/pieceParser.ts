import type { Span } from '../finding.ts';
import { PLAIN, parseDeclaration } from './slotDeclaration.ts';
import type { Pairing, Token } from './tokens.ts';
import { isNullable, type LeafType, type Piece } from './tree.ts';
import type { SlotResolver, TemplateProblem } from './types.ts';

/** Parses what stands inside lines, and gathers the names and the mistakes of a whole template. */
export class PieceParser {
  private readonly places = new Map<Token, number>();
  private readonly declared = new Map<string, LeafType>();
  private readonly paths = new Set<string>();
  private readonly conditions: { name: string; scope: readonly string[]; span: Span }[] = [];
  private readonly suspicions: TemplateProblem[] = [];

  constructor(
    readonly tokens: readonly Token[],
    private readonly pairs: ReadonlyMap<Token, Pairing>,
    private readonly resolve: SlotResolver,
    private readonly problems: TemplateProblem[],
  ) {
    tokens.forEach((token, index) => {
      this.places.set(token, index);
    });
  }

  complain(problem: string, span: Span, data: TemplateProblem['data'] = {}): void {
    this.problems.push({ key: problem, span, data });
  }

  /** A mistake that may only follow from another one: told when there is no other on the lines around it. */
  suspect(problem: string, span: Span): void {
    this.suspicions.push({ key: problem, span, data: {} });
  }

  /** Notes that a part asks for a name. Names may be declared after it, so they are looked up at the end. */
  condition(name: string, scope: readonly string[], span: Span): void {
    this.conditions.push({ name, scope, span });
  }

  /** Looks at what could not be decided before all was read. */
  finish(template: string): void {
    for (const { name, scope, span } of this.conditions) {
      const known =
        this.declared.has(key(scope, name)) ||
        this.resolve(name, scope) !== undefined ||
        [...this.paths].some((path) => path.startsWith(`${key(scope, name)}.`));
      if (!known) this.complain('unknownPath', span, { path: name });
    }
    const line = (offset: number): number => template.slice(0, offset).split('\n').length;
    const certain = this.problems.map(({ span }) => ({ first: line(span.start), last: line(span.end) }));
    for (const suspicion of this.suspicions) {
      const first = line(suspicion.span.start) - 1;
      const last = line(suspicion.span.end) + 1;
      if (!certain.some((other) => other.first <= last && other.last >= first)) this.problems.push(suspicion);
    }
  }

  placeOf(token: Token): number {
    return this.places.get(token) ?? this.tokens.length;
  }

  /** Places of a control's end and of its `{else}`. */
  pair(token: Token): { readonly end: number; readonly otherwise?: number } {
    const found = this.pairs.get(token);
    return {
      end: found === undefined ? this.tokens.length : this.placeOf(found.end),
      ...(found?.otherwise === undefined ? {} : { otherwise: this.placeOf(found.otherwise) }),
    };
  }

  /** The row of a list: its pieces, in the list's scope. */
  rows(each: Token & { kind: 'each' }, from: number, to: number, scope: readonly string[]): readonly Piece[] {
    const type = this.resolve(each.list, scope);
    if (type === undefined) this.complain('unknownPath', each.span, { path: each.list });
    else if (type.kind !== 'rows') this.complain('notAList', each.span, { path: each.list });
    const row = this.pieces(from, to, [...scope, each.list]);
    if (isNullable(row)) this.suspect('emptyPart', each.span);
    return row;
  }

  /** The pieces between two places of the token list. */
  pieces(from: number, to: number, scope: readonly string[]): Piece[] {
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
        this.condition(token.name, scope, token.span);
        const then = this.pieces(at + 1, otherwise ?? end, scope);
        const other = otherwise === undefined ? undefined : this.pieces(otherwise + 1, end, scope);
        if (isNullable(then) || (other !== undefined && isNullable(other)))
          this.suspect('emptyPart', token.span);
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
