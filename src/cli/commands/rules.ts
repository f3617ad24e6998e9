import type { Command } from 'commander';
import type { Rule } from '../../core/rules/rule';
import type { Language } from '../../core/text/language';
import { cliTexts, countedTexts } from '../../l10n/cli';
import { coloursFor, wantsColours, type Colours } from '../colours';
import { toJson } from '../formats/json';
import { oneOf } from '../lint/options';
import { counted } from '../message';
import { groupOf, listedRules } from '../rule-list';
import { exitCodes, type ExitCode, type Session } from '../session';

export function rulesCommand(command: Command, session: Session): () => Promise<ExitCode> {
  const { language } = session;
  command.description(cliTexts.aboutRules[language]).usage(cliTexts.usageRules[language]);
  command.option('--format <name>', cliTexts.optionRulesFormat[language], (name: string) => oneOf('--format', ['text', 'json'], name, 'rules'));
  return async () => {
    const { format } = command.opts<{ format?: 'text' | 'json' }>();
    session.streams.stdout.write(format === 'json' ? rulesJson(language) : rulesText(session));
    return exitCodes.clean;
  };
}

export const rulesExample = 'planwerk rules --lang de';

function rulesJson(language: Language): string {
  const rules = listedRules.map(({ id, severity, title }) => ({ id, severity, title: title[language] }));
  return toJson({ version: 1, rules });
}

function rulesText({ streams, host, language, noColour }: Session): string {
  const colours = coloursFor(wantsColours(streams.stdout, host.env, noColour));
  const groups = [...new Set(listedRules.map(groupOf))];
  const blocks = groups.map((group) => groupText(group, language, colours));
  return `${blocks.join('\n')}\n${counted(countedTexts.rules, language, listedRules.length)}\n`;
}

const ID_COLUMNS = Math.max(...listedRules.map(({ id }) => id.length));

function groupText(group: string, language: Language, colours: Colours): string {
  const lines = listedRules.filter((rule) => groupOf(rule) === group).map((rule) => ruleLine(rule, language, colours));
  return `${colours.heading(group)}\n${lines.join('')}`;
}

function ruleLine({ id, severity, title }: Rule, language: Language, colours: Colours): string {
  const word = countedTexts[severity].one[language].padEnd(SEVERITY_COLUMNS);
  return `  ${id.padEnd(ID_COLUMNS)}  ${colours[severity](word)}  ${title[language]}\n`;
}

const SEVERITY_COLUMNS = 7;
