import type { TextRange } from '../text/range';
import type { YamlNode } from '../yaml/node';
import type { PlanDocument } from './document';
import { sameEnds } from './same-ends';
import { together } from './together';
import { sliceOf, type Slice } from './slice';

/**
 * Remembers, from edit to edit of a document, in which items of its top-level lists checks have found nothing. They find
 * nothing there again while neither the item nor anything outside these lists is another, so they need not look.
 */
export class ItemMemory {
  private basis: readonly unknown[] = [];
  /** What all checks have seen. */
  private seen: readonly YamlNode[] = [];
  /** By check: the items where it has found something. */
  private suspects: ReadonlyMap<unknown, ReadonlySet<YamlNode>> = new Map();

  /** @param conditions what else decides whether a check finds something in an item */
  pass(document: PlanDocument, ...conditions: readonly unknown[]): ItemPass {
    const basis = [...basisOf(document), ...conditions];
    const isSame = basis.length === this.basis.length && basis.every((part, index) => part === this.basis[index]);
    if (!isSame) this.suspects = new Map();
    this.basis = basis;
    const items = itemsIn(document);
    const { before, behind } = sameEnds(items, this.seen);
    return new ItemPass(document, items, items.slice(before, items.length - behind), this.suspects, (suspects) => {
      this.seen = items;
      this.suspects = suspects;
    });
  }
}

/** One run of checks over a document. */
export class ItemPass {
  private readonly found = new Map<unknown, ReadonlySet<YamlNode>>();
  private readonly narrow: Slice;
  private readonly whole: Slice;

  constructor(
    document: PlanDocument,
    private readonly items: readonly YamlNode[],
    private readonly changed: readonly YamlNode[],
    private readonly suspects: ReadonlyMap<unknown, ReadonlySet<YamlNode>>,
    private readonly settle: (suspects: ReadonlyMap<unknown, ReadonlySet<YamlNode>>) => void,
  ) {
    this.whole = { document, originals: new Map() };
    this.narrow = changed.length < items.length && suspects.size > 0 ? sliceOf(document, changed) : this.whole;
  }

  /** What the check has to look at. */
  sliceFor(check: unknown): Slice {
    const suspects = this.suspects.get(check);
    if (!suspects) return this.whole;
    if (suspects.size === 0 || this.narrow === this.whole) return this.narrow;
    const changed = new Set(this.changed);
    return sliceOf(this.whole.document, this.items.filter((item) => changed.has(item) || suspects.has(item)));
  }

  /** Where the check has found something. */
  note(check: unknown, places: readonly TextRange[]): void {
    this.found.set(check, new Set(places.flatMap((place) => itemAt(this.items, place.start) ?? [])));
  }

  /** What was not noted has to look at everything again next time. */
  finish(): void {
    this.settle(this.found);
  }
}

/** Everything outside the top-level lists. */
function basisOf({ root, kind }: PlanDocument): unknown[] {
  return [kind, ...(root?.pairs ?? []).flatMap(({ key, value }) => [key.name, value.kind === 'list' ? 'list' : value])];
}

function itemsIn({ root }: PlanDocument): YamlNode[] {
  return together((root?.pairs ?? []).map(({ value }) => (value.kind === 'list' ? value.items : [])));
}

/** The last item that begins before the offset. */
function itemAt(items: readonly YamlNode[], offset: number): YamlNode | undefined {
  let low = -1;
  let high = items.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((items[middle]?.start ?? Infinity) <= offset) low = middle;
    else high = middle - 1;
  }
  return items[low];
}
