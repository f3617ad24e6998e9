import type { Text } from '../text/language';
import type { TextRange } from '../text/range';
import { append } from './append';
import { planOf } from './current';
import type { PlanDocument } from './document';
import { headOf, itemsOf, stringOf, type Of } from './read';
import type { DocumentSummary } from './summary';
import { titleOf } from './title';
import type { Measure, Plan } from './types.generated';
import type { WorkspaceIndex } from './workspace-index';

/** The measures of a field of action; of none where `field` is undefined. */
export interface FieldMeasures {
  readonly field: NamedField | undefined;
  readonly measures: readonly Of<Measure>[];
}

export interface NamedField {
  readonly title: Text;
  /** The field in the text, or where a measure names one that stands elsewhere. */
  readonly place: TextRange;
}

/** The measures of a plan by field of action, in the plan's order; those without one last. Fields without measures are left out. */
export function measuresByField(document: PlanDocument, summary: DocumentSummary, workspace: WorkspaceIndex): FieldMeasures[] {
  const plan = planOf(document);
  const byId = new Map<string, Of<Measure>[]>();
  for (const measure of itemsOf(plan, 'measures')) append(byId, stringOf(measure, 'field-of-action') ?? '', measure);
  const own = ownFields(plan);
  const other = [...byId.keys()].filter((id) => id !== '' && !own.has(id)).map((id) => [id, otherField(id, byId.get(id) ?? [], summary, workspace)] as const);
  return [...own, ...other, ['', undefined] as const].flatMap(([id, field]) => {
    const measures = byId.get(id);
    return measures ? [{ field, measures }] : [];
  });
}

function ownFields(plan: Of<Plan> | undefined): Map<string, NamedField> {
  const fields = new Map<string, NamedField>();
  for (const field of itemsOf(plan, 'fields-of-action')) {
    const id = stringOf(field, 'id');
    if (id !== undefined && id !== '' && !fields.has(id)) fields.set(id, { title: titleOf(field), place: { start: field.start, end: field.end } });
  }
  return fields;
}

/** A field of another plan by its title, one that nobody defines by its id. */
function otherField(id: string, [first]: readonly Of<Measure>[], summary: DocumentSummary, workspace: WorkspaceIndex): NamedField {
  const title = workspace.find(summary, id, ['field-of-action'])?.thing.title ?? id;
  return { title: { de: title, en: title }, place: first ? headOf(first) : { start: 0, end: 0 } };
}
