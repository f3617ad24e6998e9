/** Keys of nodes, each there once, even where a document gives one id to two things. */
export class Keys {
  private readonly counts = new Map<string, number>();
  private readonly given = new Set<string>();

  /** @param prefix what tells the document from others */
  constructor(private readonly prefix: string) {}

  next(name: string): string {
    const count = (this.counts.get(name) ?? 0) + 1;
    this.counts.set(name, count);
    const key = `${this.prefix}#${name}${count === 1 ? '' : ` ${count}`}`;
    if (this.given.has(key)) return this.next(name);
    this.given.add(key);
    return key;
  }
}
