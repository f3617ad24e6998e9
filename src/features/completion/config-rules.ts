import { rules } from '../../core/rules';
import type { Text } from '../../core/text/language';
import { completionTexts } from '../../l10n/completion';
import type { Asked } from './asked';
import { filterOf, type Completion, type ScalarProposal } from './completion';

/** Rules and groups of rules, as keys of the configuration. */
export function rulesKeyCompletions({ place, snapshot: { language } }: Asked): Completion[] {
  const present = new Set(place.neighbours().map(({ name }) => name));
  const groups = [...new Set(rules.map(({ id }) => id.slice(0, id.indexOf('/'))))].filter((group) => !HIDDEN.test(group));
  const named = [
    ...ruleNames().map(({ id, title, why }) => ({ label: id, detail: title[language], documentation: why[language] })),
    ...groups.map((group) => ({ label: `${group}/*`, detail: completionTexts.wholeGroup[language], documentation: undefined })),
  ];
  return named.filter(({ label }) => !present.has(label)).map((shown): Completion => {
    const proposal = { ...shown, kind: 'rule' } as const;
    return { ...proposal, range: place.range, text: place.lead + shown.label + (place.hasColon ? '' : ': '), isSnippet: false, asksOn: !place.hasColon, filter: filterOf(proposal) };
  });
}

/** The rules that somebody may name, in alphabetical order. */
export function ruleNames(): { id: string; title: Text; why: Text }[] {
  return rules.filter(({ id }) => !HIDDEN.test(id)).map(({ id, title, why }) => ({ id, title, why })).sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Nobody chooses how grave it is that Planwerk itself fails. */
const HIDDEN = /^internal\b/;

export function severityProposals({ snapshot: { language } }: Asked): ScalarProposal[] {
  const severities = { off: completionTexts.severityOff, hint: completionTexts.severityHint, info: completionTexts.severityInfo, warning: completionTexts.severityWarning, error: completionTexts.severityError };
  return Object.entries(severities).map(([value, meaning]) => ({ label: value, value, isPlain: true, kind: 'value', detail: meaning[language] }));
}
