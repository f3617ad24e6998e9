import { Document, isMap, isSeq, Pair, YAMLMap, YAMLSeq, type Node } from 'yaml';

type TopPair = Pair<Node, Node>;

/**
 * A document as text, written key by key and item by item, so that an edited copy writes again only what was edited.
 * What the copy shares with the original must not be edited: ask for it by `copyFor`.
 */
export class Pieces {
  private readonly written = new Map<unknown, string>();

  constructor(private readonly document: Document) {}

  /** A document whose items at these paths may be edited. */
  copyFor(paths: readonly (readonly (string | number)[])[]): Document {
    const copy = new Document();
    const map = new YAMLMap();
    map.items = this.pairs(this.document).map((pair) => this.copyOf(pair, paths.filter(([key]) => key === String(pair.key))));
    copy.contents = map;
    return copy;
  }

  textOf(document: Document): string {
    return this.pairs(document).map((pair) => (isSeq(pair.value) && pair.value.items.length > 0 ? this.listText(pair, pair.value) : this.piece(pair, pair))).join('');
  }

  private pairs({ contents }: Document): TopPair[] {
    return isMap(contents) ? contents.items as TopPair[] : [];
  }

  private copyOf(pair: TopPair, paths: readonly (readonly (string | number)[])[]): TopPair {
    if (paths.length === 0) return pair;
    if (!isSeq(pair.value)) return pair.clone() as TopPair;
    const own = new Set(paths.map(([, index]) => index));
    const list = new YAMLSeq();
    list.items = pair.value.items.map((item, index) => (own.has(index) ? (item as Node).clone() as Node : item));
    return new Pair(pair.key, list);
  }

  private listText({ key }: TopPair, list: YAMLSeq): string {
    return `${String(key)}:\n${list.items.map((item) => this.piece(item, [item])).join('')}`;
  }

  private piece(node: unknown, content: TopPair | readonly unknown[]): string {
    const known = this.written.get(node);
    if (known !== undefined) return known;
    const text = textOfContent(content);
    if (this.isOriginal(node)) this.written.set(node, text);
    return text;
  }

  private isOriginal(node: unknown): boolean {
    return this.pairs(this.document).some((pair) => pair === node || (isSeq(pair.value) && pair.value.items.includes(node)));
  }
}

function textOfContent(content: TopPair | readonly unknown[]): string {
  const document = new Document();
  if ('key' in content) {
    const map = new YAMLMap();
    map.items = [content];
    document.contents = map;
  } else {
    const list = new YAMLSeq();
    list.items = [...content];
    document.contents = list;
  }
  return document.toString();
}
