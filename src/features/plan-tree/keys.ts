/** Keys of nodes, each there once, even where a document gives one id to two things. */
export class Keys {
  private readonly counts = new Map<string, number>();

  /** @param prefix what tells the document from others */
  constructor(private readonly prefix: string) {}

  next(name: string): string {
    const count = (this.counts.get(name) ?? 0) + 1;
    this.counts.set(name, count);
    return `${this.prefix}#${name}${count === 1 ? '' : ` ${count}`}`;
  }
}
