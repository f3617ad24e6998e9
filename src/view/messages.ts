import type { DocumentSummary } from '../core/model/summary';
import type { Language } from '../core/text/language';
import type { ViewName } from './view';

/*
 * What the extension and the page inside its panel say to each other. Both check what arrives: a message that is not
 * one of these is none.
 */

/** Extension → page. */
export type ToPage = PlanMessage | CursorMessage | ExportMessage;

/** Page → extension. */
export type FromPage = ReadyMessage | RenderedMessage | RevealMessage | InsertMessage | ExportedMessage;

/** The document to show, whenever its text or what surrounds it is another. */
export interface PlanMessage {
  readonly type: 'plan';
  readonly uri: string;
  /** Of the text, as VS Code counts. */
  readonly version: number;
  readonly text: string;
  /** Of all other documents of the workspace; undefined where they are those of the last message. */
  readonly summaries?: readonly DocumentSummary[];
  /** YYYY-MM-DD. */
  readonly today: string;
  /** What the user chose; without it the language of the document. */
  readonly language?: Language;
  /** Where nobody says anything about the language. */
  readonly otherLanguage: Language;
  /** The view that was shown last for this document. */
  readonly view?: string;
  /** The panel stays with this document. */
  readonly locked: boolean;
}

/** The cursor in the text, or where a selection begins. */
export interface CursorMessage {
  readonly type: 'cursor';
  readonly uri: string;
  readonly offset: number;
}

/** Asks for what is shown as a file; answered by `exported` with the same number. */
export interface ExportMessage {
  readonly type: 'export';
  readonly request: number;
  readonly format: ExportFormat;
}

/** `svg` and `table` (tab-separated values) of the view that is shown, `html` of all views. */
export type ExportFormat = 'svg' | 'html' | 'table';

/** The page has been loaded and can take messages. */
export interface ReadyMessage {
  readonly type: 'ready';
}

/** What is shown now. */
export interface RenderedMessage {
  readonly type: 'rendered';
  readonly uri: string;
  readonly version: number;
  readonly view: ViewName;
  /** The names of the tabs. */
  readonly views: readonly string[];
  readonly asTable: boolean;
  /** How many elements lead to the text. */
  readonly places: number;
  /** Problems of syntax, for which the picture is that of an earlier text. */
  readonly problems: number;
}

/** Somebody chose an element: shows the text that it comes from. */
export interface RevealMessage {
  readonly type: 'reveal';
  readonly uri: string;
  readonly start: number;
  readonly end: number;
  /** Goes on in the editor. */
  readonly focus: boolean;
}

/** Somebody wants the part of a plan that a view needs. */
export interface InsertMessage {
  readonly type: 'insert';
  readonly uri: string;
  /** YAML, appended at the end. */
  readonly text: string;
}

export interface ExportedMessage {
  readonly type: 'exported';
  readonly request: number;
  readonly view: ViewName;
  /** Undefined where the view shows nothing. */
  readonly content?: string;
}

/** Undefined for anything that is no message to the page. */
export function messageToPage(value: unknown): ToPage | undefined {
  return isOneOf<ToPage>(value, toPage) ? value : undefined;
}

/** Undefined for anything that is no message from the page. */
export function messageFromPage(value: unknown): FromPage | undefined {
  return isOneOf<FromPage>(value, fromPage) ? value : undefined;
}

type Check = (value: unknown) => boolean;
type Fields<Message> = { readonly [Key in Exclude<keyof Message, 'type'>]-?: Check };
type Checks<Message extends { type: string }> = { readonly [Type in Message['type']]: Fields<Extract<Message, { type: Type }>> };

const isText: Check = (value) => typeof value === 'string';
const isFlag: Check = (value) => typeof value === 'boolean';
const isCount: Check = (value) => Number.isSafeInteger(value) && Number(value) >= 0;
const isLanguage: Check = (value) => value === 'de' || value === 'en';
const isFormat: Check = (value) => value === 'svg' || value === 'html' || value === 'table';
const isInsertion: Check = (value) => typeof value === 'string' && value.length <= LONGEST_INSERTION;
const optional = (check: Check): Check => (value) => value === undefined || check(value);
const listOf = (check: Check): Check => (value) => Array.isArray(value) && value.every(check);
const isSummary: Check = (value) => typeof value === 'object' && value !== null && 'uri' in value && isText(value.uri);

/** Far more than any view inserts. */
const LONGEST_INSERTION = 10_000;

const VIEW_NAMES: Readonly<Record<ViewName, true>> = {
  cycle: true, goals: true, indicators: true, responsibilities: true, timeline: true, finance: true, frame: true, interfaces: true,
};

/** Is that the name of a view? */
export function isViewName(value: unknown): value is ViewName {
  return typeof value === 'string' && Object.hasOwn(VIEW_NAMES, value);
}

const toPage: Checks<ToPage> = {
  plan: {
    uri: isText, version: isCount, text: isText, summaries: optional(listOf(isSummary)), today: isText,
    language: optional(isLanguage), otherLanguage: isLanguage, view: optional(isText), locked: isFlag,
  },
  cursor: { uri: isText, offset: isCount },
  export: { request: isCount, format: isFormat },
};

const fromPage: Checks<FromPage> = {
  ready: {},
  rendered: { uri: isText, version: isCount, view: isViewName, views: listOf(isText), asTable: isFlag, places: isCount, problems: isCount },
  reveal: { uri: isText, start: isCount, end: isCount, focus: isFlag },
  insert: { uri: isText, text: isInsertion },
  exported: { request: isCount, view: isViewName, content: optional(isText) },
};

function isOneOf<Message extends { type: string }>(value: unknown, checks: Checks<Message>): value is Message {
  if (typeof value !== 'object' || value === null || !('type' in value)) return false;
  const { type } = value;
  if (typeof type !== 'string' || !Object.hasOwn(checks, type)) return false;
  const fields = Object.entries<Check>(checks[type as Message['type']]);
  return fields.every(([name, check]) => check((value as Record<string, unknown>)[name]));
}
