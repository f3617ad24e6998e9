import type { VNode } from 'preact';
import type { PlanDocument } from '../core/model/document';
import type { DocumentSummary } from '../core/model/summary';
import type { WorkspaceIndex } from '../core/model/workspace-index';
import type { Language, Text } from '../core/text/language';

export type ViewName = 'cycle' | 'goals' | 'indicators' | 'responsibilities' | 'timeline' | 'finance' | 'frame' | 'interfaces';

/** What a view is made from. */
export interface ViewContext {
  readonly document: PlanDocument;
  readonly summary: DocumentSummary;
  readonly workspace: WorkspaceIndex;
  /** YYYY-MM-DD. */
  readonly today: string;
  readonly language: Language;
}

/** What a picture or table is drawn from: plain data in, markup out. */
export interface ViewProps<Model> {
  readonly model: Model;
  readonly language: Language;
  /** Pixels that the picture may take; below 520 it is drawn for a narrow panel. */
  readonly width: number;
}

/** A view of a plan. Its model is plain data; its picture is one <svg>, its table says the same in words and figures. */
export interface View<Model = unknown> {
  readonly name: ViewName;
  readonly title: Text;
  /** What the plan would have to hold for this view, where it holds nothing of it. */
  readonly empty: EmptyView;
  /** What readers may filter and fold; only in the preview. */
  readonly choices?: ViewChoices<Model>;
  /** The picture shows more where it may be wider than the panel: a time axis. */
  readonly canZoom?: boolean;
  /** Undefined where the plan has nothing to show here. */
  modelOf(context: ViewContext): Model | undefined;
  Picture(props: ViewProps<Model>): VNode;
  Table(props: ViewProps<Model>): VNode;
}

export interface EmptyView {
  /** Says what is missing and why it is worth having. */
  readonly text: Text;
  /** YAML that a button appends to the plan, as text; undefined where there is no short way. */
  readonly insertion?: Text;
}

/** Narrows a model to what a reader wants to see of it. */
export interface ViewChoices<Model> {
  /** What can be chosen from, in the order to show it. */
  listOf(model: Model, language: Language): readonly Choice[];
  apply(model: Model, made: ChoicesMade): Model;
}

export interface Choice {
  readonly name: string;
  readonly title: string;
  readonly options: readonly { readonly value: string; readonly title: string }[];
}

export interface ChoicesMade {
  /** Values by the name of the choice; what is absent lets all pass. */
  readonly chosen: Readonly<Record<string, string>>;
  /** What `data-fold` names in the picture. */
  readonly folded: ReadonlySet<string>;
}

/** Below this width, in pixels, a picture is drawn for a narrow panel. */
export const NARROW = 520;

/** Gives a view its model's type inside, and none outside. */
export function defineView<Model>(view: View<Model>): View {
  return view as unknown as View;
}
