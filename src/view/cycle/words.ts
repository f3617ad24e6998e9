import { say, type Language } from '../../core/text/language';
import { viewTexts } from '../../l10n/view';
import { stateLooks } from '../drawing/state';
import type { PhaseView } from './model';

/** A phase in one sentence, for screen readers and tooltips. */
export function describePhase(phase: PhaseView, number: number, language: Language): string {
  return [
    `${number}. ${phase.title}: ${stateLooks[phase.state].word[language]}`,
    phase.span,
    phase.responsible,
    phase.products.length > 0 ? phase.products.join(', ') : undefined,
    phase.participation > 0 ? say(viewTexts.participation, language) : undefined,
    phase.hasResolution ? say(viewTexts.resolution, language) : undefined,
    phase.note,
  ].filter((part) => part !== undefined).join('; ');
}
