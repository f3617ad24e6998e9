import type { OutlineKind } from './outline-entry';

/** Is a thing with this status one that nobody plans with any more? What is completed is no such thing. */
export function isPast(kind: OutlineKind, status: unknown): boolean {
  if (kind === 'plan') return status === 'superseded' || status === 'withdrawn';
  return (kind === 'measure' || kind === 'entry') && status === 'cancelled';
}
