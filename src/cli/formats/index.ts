import type { Language } from '../../core/text/language';
import type { Colours } from '../colours';
import type { LintResult } from '../lint/result';
import { formatGithub } from './github';
import { formatJson } from './json';
import { formatText } from './text';

export const formatNames = ['text', 'json', 'github'] as const;

export type FormatName = (typeof formatNames)[number];

/** How a result is written; the text ends with a line break, or is empty. */
export type Format = (result: LintResult, look: Look) => string;

export interface Look {
  /** Of the words around the findings; each finding already speaks the language of its workspace. */
  readonly language: Language;
  readonly colours: Colours;
}

export const formats: Readonly<Record<FormatName, Format>> = { text: formatText, json: formatJson, github: formatGithub };
