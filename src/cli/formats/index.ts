import type { Language } from '../../core/text/language';
import type { Colours } from '../colours';
import type { Host } from '../host';
import type { LintResult } from '../lint/result';
import { formatGithub } from './github';
import { formatGitlab } from './gitlab';
import { formatJson } from './json';
import { formatJunit } from './junit';
import { formatMarkdown } from './markdown';
import { formatSarif } from './sarif';
import { formatText } from './text';

export const formatNames = ['text', 'json', 'github', 'sarif', 'gitlab', 'junit', 'markdown'] as const;

export type FormatName = (typeof formatNames)[number];

/** How a result is written; the text ends with a line break, or is empty. */
export type Format = (result: LintResult, look: Look) => string;

export interface Look {
  /** Of the words around the findings; each finding already speaks the language of its workspace. */
  readonly language: Language;
  readonly colours: Colours;
  /** Where Planwerk was called. */
  readonly host: Pick<Host, 'cwd' | 'env'>;
}

export const formats: Readonly<Record<FormatName, Format>> = {
  text: formatText, json: formatJson, github: formatGithub, sarif: formatSarif, gitlab: formatGitlab, junit: formatJunit, markdown: formatMarkdown,
};

/** Formats that are a whole document, and so fill standard output alone. */
export const wholeFormats: ReadonlySet<FormatName> = new Set<FormatName>(['json', 'sarif', 'gitlab', 'junit']);
