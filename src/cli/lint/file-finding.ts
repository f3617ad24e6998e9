import type { Finding } from '../../core/finding';
import { fileEncoding } from '../../core/rules/file/encoding';
import { fileUnreadable } from '../../core/rules/file/unreadable';
import type { Rule } from '../../core/rules/rule';
import { severityOf, type Settings } from '../../core/settings';
import { matchesGlob } from '../../core/text/glob';
import { say, type TextData } from '../../core/text/language';
import type { JobFile } from './job';
import { NOT_A_FILE, type ReadText } from './read-text';

/** The finding of a file that has no text; undefined where the configuration does not want it. */
export function fileFinding(file: JobFile, read: ReadText, settings: Settings): Finding | undefined {
  if (read.problem === undefined) return undefined;
  if (read.problem === 'unreadable') return finding(file, fileUnreadable, unreadableMessage(read.code), settings, { code: read.code });
  return finding(file, fileEncoding, read.problem === 'utf-16' ? 'utf16' : 'notUtf8', settings);
}

function unreadableMessage(code: string): string {
  if (code === 'EACCES' || code === 'EPERM') return 'denied';
  if (code === 'ENOENT' || code === 'ELOOP') return 'missing';
  return code === NOT_A_FILE ? 'notFile' : 'failed';
}

function finding(file: JobFile, rule: Rule, message: string, settings: Settings, data: TextData = {}): Finding | undefined {
  const severity = severityOf(rule, file.inWorkspace, settings.config, matchesGlob);
  const text = rule.messages[message];
  if (severity === 'off' || !text) return undefined;
  const origin = { line: 0, character: 0 };
  return {
    uri: file.shown, rule: rule.id, severity, start: 0, end: 0, range: { start: origin, end: origin },
    path: '', message: say(text, settings.language, data), related: [],
  };
}
