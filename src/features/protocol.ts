import type { DocumentSummary } from '../core/model/summary';
import type { Language } from '../core/text/language';

/*
 * What the server and a client say to each other beyond LSP. It stands here because both need it and neither may
 * import the other. Every part is optional for a client: without it the server checks the files that are open.
 */

/** Client → server, with `initialize`. */
export interface InitializationOptions extends LanguageSettings {
  /** The client answers `planwerk/files` and `planwerk/read`. */
  readonly files?: boolean;
  /** A command of the client that takes a URI and a position and puts the cursor there. */
  readonly placeCursorCommand?: string;
  /** The day to judge by, YYYY-MM-DD, instead of the present one: for results that can be repeated. */
  readonly today?: string;
  /** URL of the script with the answers to requests, where the server cannot find it by itself. */
  readonly requestsScript?: string;
}

/** Client → server, as the section `planwerk` of `workspace/didChangeConfiguration`. */
export interface LanguageSettings {
  /** What the user chose; without it the configuration of the workspace decides. */
  readonly language?: Language;
  /** The language of the editor itself, where nobody chose one. */
  readonly displayLanguage?: Language;
}

/** Server → client: which planning documents and configurations are there? Answered with their URIs. */
export const LIST_FILES = 'planwerk/files';

export interface ListFilesParams {
  /** URIs of the folders to look in; without them everywhere in the workspace. */
  readonly folders?: readonly string[];
}

/** Server → client: what do these files hold? Answered with a `FileContent` for each that exists. */
export const READ_FILES = 'planwerk/read';

export interface ReadFilesParams {
  readonly uris: readonly string[];
}

/** The text of a file, or why it has none. */
export type FileContent =
  | { readonly uri: string; readonly text: string; readonly problem?: undefined }
  | { readonly uri: string; readonly problem: FileProblem; /** What the system says. */ readonly code: string };

export type FileProblem = 'utf-16' | 'not-utf-8' | 'denied' | 'failed';

export function isSameContent(a: FileContent, b: FileContent): boolean {
  return a.problem === undefined ? b.problem === undefined && a.text === b.text : a.problem === b.problem;
}

/** Server → client, whenever a check is done. */
export const STATUS = 'planwerk/status';

export interface CheckStatus {
  readonly files: number;
  readonly errors: number;
  readonly warnings: number;
  /** Infos and hints. */
  readonly notes: number;
}

/** Client → server: what does one have to know to draw this document? Answered with null where the document is unknown. */
export const SUMMARIES = 'planwerk/summaries';

export interface SummariesParams {
  readonly uri: string;
  /** The client still has the last answer; the same summaries need not be sent again. */
  readonly again?: boolean;
}

export interface SummariesResult {
  /** All other documents of the workspace; undefined where they are those of the last answer. */
  readonly summaries?: readonly DocumentSummary[];
  /** Of the document, relative to the folder of its workspace. */
  readonly path: string;
  /** The day to judge by, YYYY-MM-DD. */
  readonly today: string;
  readonly language: Language;
}
