import type { Row, StatedListSource, TableSource } from '../contract/source.ts';
import language from '../l10n/language.json' with { type: 'json' };
import { escapePattern, isWordCode, parseNumber } from './numberText.ts';
import { compilePattern, type Pattern } from './pattern.ts';
import { type Literals, literalsIn, nextStart } from './phrases.ts';

/** One item of a list that a question states: `- 푸시업 3세트 × 12회`. */
export interface Item {
  /** As written. */
  readonly name: string;
  /** The table's row; absent: the table does not know the name. */
  readonly row?: Row;
  readonly quantities: Readonly<Record<string, number>>;
  /** Offsets of the name in the question. */
  readonly start: number;
  readonly end: number;
  /** Offset where the item ends, quantities included. */
  readonly itemEnd: number;
}

const BREAK = new RegExp(`[\\n,;·/()]| \\+ |${language.connectives.join('|')}`, 'g');
/** What may stand right behind a name: the particles of a sentence. */
const PARTICLES = new RegExp(`(?:${[...language.labelParticles, ...language.nameParticles].join('|')})`, 'y');
const LEAD = /^[\s\-*•\d.)"'“”]*/;
const TAIL = /[\s:：=×x*\-–(]+$/;

/** Reads the items of a stated list: rows of a table by name, each with its quantities. */
export class ItemReader {
  private readonly names: RegExp;
  private readonly rows = new Map<string, Row>();
  private readonly quantities: readonly {
    readonly name: string;
    readonly pattern: Pattern;
    readonly literals: Literals;
  }[];
  private readonly ignored: readonly string[];

  constructor(list: StatedListSource, table: TableSource) {
    this.ignored = list.ignore ?? [];
    for (const row of table.rows) this.rows.set(String(row[table.key]), row);
    const names = [...this.rows.keys()].sort((a, b) => b.length - a.length).map(escapePattern);
    this.names = new RegExp(names.length > 0 ? names.join('|') : '(?!)', 'g');
    this.quantities = Object.entries(list.quantities).map(([name, source]) => ({
      name,
      pattern: compilePattern(source.replaceAll('{n}', '(\\d{1,6})'), source.replaceAll('{n}', '(0)')),
      literals: literalsIn(source),
    }));
  }

  /** Row of a name, exactly as the table writes it. */
  rowOf(name: string): Row | undefined {
    return this.rows.get(name);
  }

  /** Items of `text` from offset `from` (just after what introduces the list) to its end. */
  read(text: string, from: number): Item[] {
    const items: Item[] = [];
    let start = from;
    let enclosed: string | undefined;
    BREAK.lastIndex = from;
    for (let cut = BREAK.exec(text); ; cut = BREAK.exec(text)) {
      const end = cut ? cut.index : text.length;
      this.readItem(text, start, end, items, enclosed);
      if (!cut) return items;
      enclosed = cut[0] === '(' ? text.slice(start, end) : undefined;
      start = cut.index + cut[0].length;
    }
  }

  /** `enclosed`: what stands before the brackets in which this segment is, where an item's quantities may be. */
  private readItem(
    text: string,
    start: number,
    end: number,
    items: Item[],
    enclosed: string | undefined,
  ): void {
    const segment = text.slice(start, end);
    const quantities: Record<string, number> = {};
    let first = segment.length;
    let last = 0;
    for (const { name, pattern, literals } of this.quantities) {
      const from = nextStart(literals, segment, 0);
      const match = from < 0 ? undefined : pattern.exec(segment, from);
      const digits = match?.groups.find((group) => group !== undefined);
      if (!match || digits === undefined) continue;
      quantities[name] = parseNumber(digits);
      first = Math.min(first, match.start);
      last = Math.max(last, match.end);
    }
    const known = this.knownName(segment);
    if (known) {
      const at = start + known.index;
      const name = known[0];
      const row = this.rows.get(name);
      const itemEnd = start + Math.max(last, known.index + name.length);
      const nameEnd = at + name.length;
      items.push(
        row
          ? { name, row, quantities, start: at, end: nameEnd, itemEnd }
          : { name, quantities, start: at, end: nameEnd, itemEnd },
      );
      return;
    }
    // Something with a quantity that no row is called by.
    if (last === 0) return;
    const itemEnd = start + last;
    if (this.addUnknown(segment.slice(0, first), start, itemEnd, quantities, items) || enclosed === undefined)
      return;
    const before = items.at(-1);
    const open = start - 1 - enclosed.length;
    if (before && before.start >= open && Object.keys(before.quantities).length === 0) {
      items[items.length - 1] = { ...before, quantities, itemEnd };
    } else if (!before || before.itemEnd <= open) {
      this.addUnknown(enclosed, open, itemEnd, quantities, items);
    }
  }

  /** Adds an item that no row is called by, unless nothing names it or it is to be ignored. True: it is named. */
  private addUnknown(
    head: string,
    from: number,
    itemEnd: number,
    quantities: Item['quantities'],
    items: Item[],
  ): boolean {
    const lead = LEAD.exec(head)?.[0].length ?? 0;
    const name = head.slice(lead).replace(TAIL, '');
    if (name === '') return false;
    const ignored = this.ignored.some((word) => name.startsWith(word) || name.endsWith(word));
    const start = from + lead;
    if (name.length <= 30 && !ignored)
      items.push({ name, quantities, start, end: start + name.length, itemEnd });
    return true;
  }

  private knownName(segment: string): RegExpExecArray | undefined {
    this.names.lastIndex = 0;
    for (let match = this.names.exec(segment); match; match = this.names.exec(segment)) {
      const before = segment.charCodeAt(match.index - 1);
      const end = match.index + match[0].length;
      if ((match.index === 0 || !isWordCode(before)) && endsWord(segment, end)) return match;
      this.names.lastIndex = match.index + 1;
    }
    return undefined;
  }
}

/** Whether a name ends here and is not the beginning of a longer one. */
function endsWord(text: string, end: number): boolean {
  if (!isWordCode(text.charCodeAt(end)) || /\d/.test(text.charAt(end))) return true;
  PARTICLES.lastIndex = end;
  return PARTICLES.test(text) && !isWordCode(text.charCodeAt(PARTICLES.lastIndex));
}
