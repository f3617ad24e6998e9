import type { Finding } from '../../core/finding';
import type { PlanDocument } from '../../core/model/document';
import type { Language } from '../../core/text/language';
import type { Snapshot } from '../snapshot';

/**
 * The findings of a snapshot, put together once for a text, however often the cursor moves in it: that runs all rules.
 * They are kept with the index of the workspace, which is another one as soon as anything around the document changes.
 */
export function rememberedFindings(snapshot: Snapshot): readonly Finding[] {
  const { document, language, today, index } = snapshot;
  const memory = index.derived(newMemory);
  const known = memory.get(document);
  if (known?.language === language && known.today === today) return known.findings;
  const { findings } = snapshot;
  memory.set(document, { language, today, findings });
  return findings;
}

interface Remembered {
  readonly language: Language;
  readonly today: string;
  readonly findings: readonly Finding[];
}

function newMemory(): WeakMap<PlanDocument, Remembered> {
  return new WeakMap();
}
