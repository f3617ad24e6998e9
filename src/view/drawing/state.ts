import type { PhaseState } from '../../core/cycle/phase-state';
import type { Text } from '../../core/text/language';

/** How a state looks: never by colour alone, always with a sign and a word. */
export interface StateLook {
  readonly sign: string;
  readonly word: Text;
  /** CSS class of style.ts. */
  readonly className: string;
}

/** The states that phases, measures and milestones share. */
export const stateLooks: Readonly<Record<PhaseState, StateLook>> = {
  done: { sign: '✓', word: { de: 'erledigt', en: 'done' }, className: 'is-done' },
  running: { sign: '▶', word: { de: 'läuft', en: 'running' }, className: 'is-running' },
  due: { sign: '◷', word: { de: 'fällig', en: 'due' }, className: 'is-due' },
  late: { sign: '!', word: { de: 'verspätet', en: 'late' }, className: 'is-late' },
  open: { sign: '○', word: { de: 'offen', en: 'open' }, className: 'is-open' },
  skipped: { sign: '–', word: { de: 'ausgelassen', en: 'skipped' }, className: 'is-skipped' },
  missing: { sign: '?', word: { de: 'nicht geplant', en: 'not planned' }, className: 'is-missing' },
};
