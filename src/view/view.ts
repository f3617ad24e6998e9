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

/** Below this width, in pixels, a picture is drawn for a narrow panel. */
export const NARROW = 520;

/** Gives a view its model's type inside, and none outside. */
export function defineView<Model>(view: View<Model>): View {
  return view as unknown as View;
}
