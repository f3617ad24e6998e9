import type { Weight } from '../core/diff/change';
import type { DocumentKind, ThingType } from '../core/model/shape';
import type { DocumentSummary } from '../core/model/summary';
import type { Language } from '../core/text/language';
import type { PositionRange } from '../core/text/range';

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
  /** Titles behind the ids that stand for them; without it they are shown. */
  readonly inlayHints?: boolean;
  /** What one wants to know of goals, measures and the like, above each of them; without it that is shown. */
  readonly codeLenses?: boolean;
}

/** A command of the client that shows places: it takes the URI, the position to show them at, and a `Location` for each. */
export const SHOW_REFERENCES = 'planwerk.showReferences';

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

/** Missing is what an incomplete copy of a repository does not have. */
export type FileProblem = 'utf-16' | 'not-utf-8' | 'denied' | 'failed' | 'missing';

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

/** Client → server: which documents can be started, and by which cycle models? Answered with `NewDocumentChoices`; without params. */
export const NEW_DOCUMENT_CHOICES = 'planwerk/newDocumentChoices';

/** In the order in which a person is asked: the kind, and for a plan the cycle model. */
export interface NewDocumentChoices {
  readonly kinds: readonly NewDocumentChoice<DocumentKind>[];
  readonly cycleModels: readonly NewDocumentChoice[];
}

export interface NewDocumentChoice<Id extends string = string> {
  readonly id: Id;
  readonly title: string;
  readonly description: string;
}

/** Client → server: what does a new document look like? Answered with a `NewDocument`. */
export const NEW_DOCUMENT = 'planwerk/newDocument';

export interface NewDocumentParams {
  readonly kind: DocumentKind;
  /** Of a plan; without it, or where there is no such shipped model, the plan has the first one. */
  readonly cycleModel?: string;
  /** Otherwise the language in which the server answers. */
  readonly language?: Language;
}

export interface NewDocument {
  /** What the file may be called: `plan.plan.yaml`. */
  readonly fileName: string;
  /** With tab stops, for an editor that fills them. */
  readonly snippet: string;
  /** The same with what the tab stops propose. */
  readonly text: string;
}

/** Client → server: a small workspace to begin with. Answered with a `SampleWorkspace`. */
export const SAMPLE_WORKSPACE = 'planwerk/sampleWorkspace';

export interface SampleWorkspaceParams {
  /** Otherwise the language in which the server answers. */
  readonly language?: Language;
}

export interface SampleWorkspace {
  readonly files: readonly SampleFile[];
  /** Path of the file to open first. */
  readonly first: string;
}

export interface SampleFile {
  /** From the folder of the workspace, with `/`. */
  readonly path: string;
  readonly text: string;
}

/** Client → server: what does the plan explorer show? Answered with a list of `PlanTreeNode`. */
export const PLAN_TREE = 'planwerk/planTree';

export interface PlanTreeParams {
  /** The document whose parts are asked for; without it all documents of all workspaces are the answer. */
  readonly uri?: string;
  /** The part of the document whose nodes are asked for. */
  readonly part?: PlanTreePart;
  /** By state where nothing is said. */
  readonly measuresBy?: MeasureGrouping;
}

/** Things of a type, or what was found in a document. */
export type PlanTreePart = ThingType | 'findings';

export type MeasureGrouping = 'state' | 'lead';

export interface PlanTreeNode {
  /** Unlike that of any other node, and the same as long as the node stands for the same thing. */
  readonly key: string;
  readonly kind: 'workspace' | 'group' | 'document' | 'thing' | 'finding';
  readonly label: string;
  /** What stands beside the label: id, counts, what is late. */
  readonly description?: string;
  /** The whole in words, for tooltips and screen readers. */
  readonly spoken: string;
  /** Name of one of VS Code's icons. */
  readonly icon: string;
  /** The id of a document or thing. */
  readonly id?: string;
  readonly place?: PlanTreePlace;
  readonly children?: readonly PlanTreeNode[];
  /** What to ask for to get the children, where they are not here: a large plan is shown piece by piece. */
  readonly ask?: Pick<PlanTreeParams, 'uri' | 'part'>;
}

export interface PlanTreePlace {
  readonly uri: string;
  /** All of it. */
  readonly range: PositionRange;
  /** What to select: its id, or its beginning. */
  readonly selection: PositionRange;
}

/**
 * Client → server: what does a workspace say otherwise than in an older version? Answered with a `Comparison`; with null
 * where the document is unknown, or where there was no older version yet.
 */
export const COMPARE = 'planwerk/compare';

export interface CompareParams {
  /** A document of the workspace; one that is gone is good enough without `from`. */
  readonly uri: string;
  /** Without it the one of the last request, whatever workspace the document is in now. */
  readonly from?: OlderVersion;
}

/** The planning files of a workspace as they were, those that were not changed among them. */
export interface OlderVersion {
  /** As people are told it: `main`, `a1b2c3d`. */
  readonly name: string;
  /** URI of the folder of the workspace, as whoever read the files found it: the server may learn of a configuration later, or of its end. */
  readonly root: string;
  /** By the URIs that they had; configurations may be among them. */
  readonly files: readonly FileContent[];
}

export interface Comparison {
  /** How many changes of which weight, in one line. */
  readonly summary: string;
  /** By document, then by goal, measure and the like; none where nothing is different. */
  readonly documents: readonly ChangeNode[];
  /** What could not be compared and why, a sentence each. */
  readonly notCompared: readonly string[];
  /** What `planwerk diff --format markdown` says. */
  readonly markdown: string;
}

export interface ChangeNode {
  /** Unlike that of any other node, and the same as long as the node stands for the same. */
  readonly key: string;
  readonly kind: 'document' | 'thing' | 'change';
  readonly label: string;
  /** What stands beside the label: the weight, counts, the resolution that covers the change. */
  readonly description?: string;
  /** The whole in words, for tooltips and screen readers. */
  readonly spoken: string;
  /** Name of one of VS Code's icons. */
  readonly icon: string;
  /** Of a change; else the weightiest below. */
  readonly weight: Weight;
  /** A change that a new resolution decided. */
  readonly isCovered: boolean;
  /** In the older version; undefined where it was not there. */
  readonly from?: ChangePlace;
  /** In the present one; undefined where it is gone. */
  readonly to?: ChangePlace;
  readonly children: readonly ChangeNode[];
}

export interface ChangePlace {
  readonly uri: string;
  readonly range: PositionRange;
}

/** Client → server: on which resolution does a plan with each of these texts rest? Answered with a `PlanResolution` or null for each. */
export const RESOLUTIONS = 'planwerk/resolutions';

export interface ResolutionsParams {
  readonly texts: readonly string[];
}

export interface PlanResolution {
  /** The same for the same resolution only. */
  readonly key: string;
  /** As people are told it: `Beschluss vom 14. März 2018 (18/0412)`. */
  readonly label: string;
}
