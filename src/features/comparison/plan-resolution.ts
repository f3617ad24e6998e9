import { dateWords } from '../../core/model/date-words';
import { readDocument, type PlanDocument } from '../../core/model/document';
import type { Of } from '../../core/model/read';
import type { Plan } from '../../core/model/types.generated';
import { adoptedBy } from '../../core/seal/sealed';
import { say, type Language } from '../../core/text/language';
import { comparisonTexts as texts } from '../../l10n/comparison';
import type { PlanResolution } from '../protocol';

/** The resolution that adopted a plan, for each of its versions; undefined where there is none, or the text is broken. */
export function resolutionsOf(versions: readonly string[], language: Language): (PlanResolution | undefined)[] {
  let document: PlanDocument | undefined;
  return versions.map((text) => resolutionOf((document = readDocument('', text, document)), language));
}

function resolutionOf({ kind, root, text, yaml }: PlanDocument, language: Language): PlanResolution | undefined {
  if (kind !== 'plan' || yaml.broken.length > 0) return undefined;
  const adopted = adoptedBy(root as Of<Plan>, text);
  if (!adopted) return undefined;
  const { date, paper, body } = adopted;
  return { key: JSON.stringify([date, paper, body]), label: say(texts.resolution, language, { date: dateWords(date, language), paper }) };
}
