import { stringOf, type Of } from './read';
import type { Resolution } from './types.generated';

/** A resolution that does not tell its result was adopted, else nobody would plan by it. */
export function isAdopted(resolution: Of<Resolution>): boolean {
  return stringOf(resolution, 'result')?.startsWith('adopted') ?? true;
}
