import type { Severity } from '../src/core/finding';
import { documentedRules } from '../src/core/rules';
import { ruleAnchor } from '../src/core/rules/documentation-url';
import type { Rule } from '../src/core/rules/rule';
import type { Language, Text } from '../src/core/text/language';

/** The page of all rules in one language, from the rules themselves. */
export function generateRulePage(language: Language): string {
  const say = (text: Text): string => text[language];
  const groups = [...new Set(documentedRules.map(groupOf))];
  return [
    `<!-- ${say(words.generated)} -->`,
    '',
    `# ${say(words.title)}`,
    '',
    say(words.introduction),
    '',
    `| ${say(words.rule)} | ${say(words.severity)} | ${say(words.finds)} |`,
    '|---|---|---|',
    ...documentedRules.map((rule) => `| [\`${rule.id}\`](#${ruleAnchor(rule.id)}) | ${say(severityWords[rule.severity])} | ${say(rule.title)} |`),
    '',
    ...groups.flatMap((group) => [`## ${group}`, '', ...documentedRules.filter((rule) => groupOf(rule) === group).flatMap((rule) => sectionOf(rule, language))]),
  ].join('\n');
}

function sectionOf(rule: Rule, language: Language): string[] {
  const say = (text: Text): string => text[language];
  const messages = Object.values(rule.messages).map((message) => `- ${escapeMarkdown(say(message))}`);
  return [
    `<a id="${ruleAnchor(rule.id)}"></a>`,
    '',
    `### \`${rule.id}\``,
    '',
    `**${say(rule.title)}** (${say(severityWords[rule.severity])})`,
    '',
    say(rule.why),
    '',
    ...example(say(words.bad), rule.bad),
    ...example(say(words.good), rule.good),
    `${say(words.messages)}`,
    '',
    ...messages,
    '',
  ];
}

function example(title: string, text: string): string[] {
  return text.trim() === '' ? [] : [title, '', '```yaml', text.replace(/^\n|\n$/g, ''), '```', ''];
}

function escapeMarkdown(text: string): string {
  return text.replace(/[<>|*_]/g, (character) => `\\${character}`);
}

function groupOf(rule: Rule): string {
  return rule.id.slice(0, rule.id.indexOf('/'));
}

const severityWords: Readonly<Record<Severity, Text>> = {
  error: { de: 'Fehler', en: 'error' },
  warning: { de: 'Warnung', en: 'warning' },
  info: { de: 'Information', en: 'info' },
  hint: { de: 'Hinweis', en: 'hint' },
};

const words = {
  generated: { de: 'Aus den Regeln erzeugt (npm run generate). Nicht von Hand ändern.', en: 'Generated from the rules (npm run generate). Do not edit.' },
  title: { de: 'Die Regeln von Planwerk', en: 'The rules of Planwerk' },
  introduction: {
    de: 'Jede Regel hat eine Kennung aus Gruppe und Name. Ihr Gewicht lässt sich in `planwerk.config.yaml` je Regel, Gruppe und Pfad ändern; eine einzelne Stelle nimmt der Kommentar `# planwerk-ignore Regel -- Grund` über ihr aus. Beispiele, die nicht mit `planwerk:` beginnen, sind der Inhalt eines Plans; sein Kopf ist weggelassen.',
    en: 'Every rule has an id made of group and name. Its severity can be changed in `planwerk.config.yaml` by rule, group and path; a single place is exempted by the comment `# planwerk-ignore rule -- reason` above it. Examples that do not begin with `planwerk:` are the content of a plan; its header is left out.',
  },
  rule: { de: 'Regel', en: 'Rule' },
  severity: { de: 'Gewicht', en: 'Severity' },
  finds: { de: 'Verlangt', en: 'Asks for' },
  bad: { de: 'So nicht:', en: 'Not like this:' },
  good: { de: 'Sondern so:', en: 'But like this:' },
  messages: { de: 'Meldungen:', en: 'Messages:' },
} satisfies Record<string, Text>;
