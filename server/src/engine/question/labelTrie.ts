interface Node<T> {
  /** By folded code unit. */
  readonly next: Map<number, Node<T>>;
  /** What follows a space of the label. */
  gap: Node<T> | undefined;
  value: T | undefined;
}

/** Most characters in place of a space of a label. */
const MAX_GAP = 2;

/** Labels by their letters: one step a character finds the longest that stands at a place. Case does not count. */
export class LabelTrie<T> {
  /** Where the label that was found last ends. */
  end = -1;
  private readonly root: Node<T> = newNode();
  private found: T | undefined;

  /** A space of the label, or `_`, may be written as any, as two, or not at all. */
  add(label: string, value: T): void {
    let node = this.root;
    for (const [i, word] of label.split(/[\s_]+/).entries()) {
      if (i > 0) {
        node.gap ??= newNode();
        node = node.gap;
      }
      for (let at = 0; at < word.length; at++) {
        const unit = fold(word.charCodeAt(at));
        const child = node.next.get(unit) ?? newNode();
        node.next.set(unit, child);
        node = child;
      }
    }
    node.value ??= value;
  }

  /** Value of the longest label that begins at `start`; `end` then says where it ends. */
  find(text: string, start: number): T | undefined {
    if (!this.root.next.has(fold(text.charCodeAt(start)))) return undefined;
    this.end = start;
    this.found = undefined;
    this.walk(this.root, text, start);
    return this.found;
  }

  private walk(from: Node<T>, text: string, start: number): void {
    let node: Node<T> | undefined = from;
    for (let at = start; node !== undefined; at++) {
      if (node.value !== undefined && at > this.end) {
        this.end = at;
        this.found = node.value;
      }
      const unit = fold(text.charCodeAt(at));
      if (node.gap !== undefined) this.walk(node.gap, text, at + gapAt(text, at));
      node = node.next.get(unit);
    }
  }
}

function newNode<T>(): Node<T> {
  return { next: new Map(), gap: undefined, value: undefined };
}

function gapAt(text: string, at: number): number {
  let gap = 0;
  while (gap < MAX_GAP && isSpace(text.charCodeAt(at + gap))) gap += 1;
  return gap;
}

function fold(unit: number): number {
  if (unit < 0x80) return unit >= 0x41 && unit <= 0x5a ? unit + 0x20 : unit;
  // Hangul and Han have no case.
  if (unit >= 0x1100 && !(unit >= 0x1e00 && unit < 0x2c00) && unit < 0xff00) return unit;
  const lower = String.fromCharCode(unit).toLowerCase();
  return lower.length === 1 ? lower.charCodeAt(0) : unit;
}

function isSpace(unit: number): boolean {
  return (
    unit === 0x20 ||
    unit === 0x5f ||
    (unit <= 0x0d && unit >= 0x09) ||
    (unit > 0x7f && /\s/.test(String.fromCharCode(unit)))
  );
}
