import type { Command } from 'commander';
import type { Rule } from '../../core/rules/rule';
import { nearest } from '../../core/model/nearest';
import { message } from '../../core/text/message';
import { visibleLines } from '../../core/text/visible';
import { cliTexts, countedTexts } from '../../l10n/cli';
import { coloursFor, wantsColours } from '../colours';
import { listedRules } from '../rule-list';
import { exitCodes, type ExitCode, type Session } from '../session';
import { UsageError } from '../usage-error';

export function explainCommand(command: Command, session: Session): () => Promise<ExitCode> {
  const { language } = session;
  command.description(cliTexts.aboutExplain[language]).usage(cliTexts.usageExplain[language]).argument('<rule>', cliTexts.argumentRule[language]);
  return async () => {
    session.streams.stdout.write(explain(ruleNamed(command.args[0] ?? ''), session));
    return exitCodes.clean;
  };
}

export const explainExample = 'planwerk explain goal/no-measure --lang de';

function ruleNamed(id: string): Rule {
  const rule = listedRules.find((candidate) => candidate.id === id);
  if (rule) return rule;
  const suggestion = nearest(id, listedRules.map((candidate) => candidate.id));
  throw new UsageError(cliTexts.unknownRule, { rule: id, ...(suggestion === undefined ? {} : { suggestion }) }, 'explain');
}

function explain(rule: Rule, { streams, host, language, noColour }: Session): string {
  const colours = coloursFor(wantsColours(streams.stdout, host.env, noColour));
  const severity = colours[rule.severity](countedTexts[rule.severity].one[language]);
  const section = (title: string, text: string): string => `${colours.heading(title)}\n${indented(text)}\n`;
  const example = (title: string, text: string): string[] => (text.trim() === '' ? [] : [section(title, visibleLines(trimmed(text)))]);
  return [
    `${colours.heading(rule.id)}\n${rule.title[language]}\n${message(cliTexts.severity, language, { severity: '' })}${severity}\n`,
    section(cliTexts.why[language], rule.why[language]),
    ...example(cliTexts.bad[language], rule.bad),
    ...example(cliTexts.good[language], rule.good),
    ...(rule.bad.trim() === '' ? [] : [section(cliTexts.howToIgnore[language], message(cliTexts.ignoreComment, language, { rule: rule.id }))]),
  ].join('\n');
}

function trimmed(example: string): string {
  return example.replace(/^\n/, '').trimEnd();
}

function indented(text: string): string {
  return text.split('\n').map((line) => (line === '' ? '' : `  ${line}`)).join('\n');
}
