import { guideAt, type GuideName } from '../../core/schema/guide';
import type { Language } from '../../core/text/language';

/** What a template is filled with. */
export interface TemplateContext {
  readonly language: Language;
  /** In which the document is begun. */
  readonly year: number;
  /** Instead of the id and title that the template proposes. */
  readonly id?: string | undefined;
  readonly title?: string | undefined;
  /** Ids of plans that the document may refer to. */
  readonly plans: readonly string[];
  /** Id of the shipped cycle model that a plan follows; the first one without it. */
  readonly cycleModel?: string | undefined;
}

/** The values that the schema knows for a place. */
export function valuesAt(name: GuideName, ...path: readonly (string | number)[]): readonly (string | number)[] {
  return guideAt(name, path)?.values?.map(({ value }) => value) ?? [];
}
