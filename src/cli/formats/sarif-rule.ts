import type { Severity } from '../../core/finding';
import { documentationUrl } from '../../core/rules/documentation-url';
import type { Rule } from '../../core/rules/rule';
import type { Language } from '../../core/text/language';
import { message } from '../../core/text/message';
import { cliTexts } from '../../l10n/cli';
import { teamsTexts } from '../../l10n/cli-teams';
import { listedRules } from '../rule-list';

/** SARIF knows nothing between a note and nothing. */
export const sarifLevels: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note', hint: 'note' };

/** What SARIF tells of a rule; of one that is not listed no more than its id. */
export function sarifRule(id: string, language: Language) {
  const rule = listedRules.find((candidate) => candidate.id === id);
  if (!rule) return { id };
  const helpUri = documentationUrl(id, language);
  return {
    id, name: nameOf(id), helpUri,
    shortDescription: { text: rule.title[language] },
    fullDescription: { text: rule.why[language] },
    help: { text: message(teamsTexts.ruleHelp, language, { why: rule.why[language], rule: id }), markdown: helpMarkdown(rule, helpUri, language) },
    defaultConfiguration: { level: sarifLevels[rule.severity] },
    properties: { tags: [id.slice(0, id.indexOf('/'))] },
  };
}

/** `goal/no-measure` → `GoalNoMeasure`. */
function nameOf(id: string): string {
  return id.split(/[/-]/).map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
}

function helpMarkdown({ why, bad, good }: Rule, helpUri: string, language: Language): string {
  const example = (title: string, text: string): string[] => (text.trim() === '' ? [] : [`**${title}**`, `\`\`\`yaml\n${text.replace(/^\n|\n$/g, '')}\n\`\`\``]);
  const link = `[${teamsTexts.rulePage[language]}](${helpUri})`;
  return [why[language], ...example(cliTexts.bad[language], bad), ...example(cliTexts.good[language], good), link].join('\n\n');
}
