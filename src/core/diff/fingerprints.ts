import { fingerprint } from './fingerprint';

/** The fingerprints of one comparison: no two are equal. */
export class Fingerprints {
  private readonly counts = new Map<string, number>();

  /** @param parts what makes the change that one; the second one with the same parts counts as the second */
  of(parts: readonly (string | undefined)[]): string {
    const text = parts.map((part) => part ?? '').join('\u0000');
    const count = this.counts.get(text) ?? 0;
    this.counts.set(text, count + 1);
    return fingerprint(count === 0 ? text : `${text}\u0000${count}`);
  }
}
