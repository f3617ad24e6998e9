import type { Answer } from './answer';
import { codeActionAnswer } from './code-action';

/** Every feature that has text fixtures. */
export const answers: readonly Answer[] = [
  codeActionAnswer,
];
