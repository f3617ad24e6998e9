import type { Severity } from '../../core/finding';
import type { DocumentKind, ThingType } from '../../core/model/shape';
import type { stateTexts } from '../../l10n/explorer';

/** VS Code's icons by what they stand for; the words beside them say the same. */
export const documentIcons: Readonly<Record<DocumentKind | 'unknown', string>> = {
  plan: 'map', register: 'library', report: 'book', assessment: 'checklist', calendar: 'calendar', unknown: 'question',
};

export const thingIcons: Readonly<Record<ThingType, string>> = {
  ...documentIcons,
  goal: 'target', measure: 'tools', indicator: 'graph', responsibility: 'organization',
  space: 'location', 'target-group': 'person', programme: 'credit-card', product: 'package', term: 'quote',
  'cycle-model': 'sync', phase: 'debug-step-over', 'field-of-action': 'layers', milestone: 'milestone', section: 'list-tree',
  principle: 'lightbulb', interface: 'plug', participation: 'comment-discussion', item: 'check', entry: 'clock',
};

export const stateIcons: Readonly<Record<keyof typeof stateTexts, string>> = {
  late: 'warning', due: 'clock', running: 'play-circle', open: 'circle-large-outline', done: 'pass', paused: 'debug-pause', cancelled: 'circle-slash',
};

export const severityIcons: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'info', hint: 'info' };
