import type { Language } from '../../core/text/language';
import { germanSample } from '../../l10n/sample-workspace-de';
import { englishSample } from '../../l10n/sample-workspace-en';
import type { SampleWorkspace } from '../protocol';

/** A small workspace to learn from, without findings in the year in which it is made. */
export function sampleWorkspace(language: Language, year: number): SampleWorkspace {
  const files = language === 'de' ? germanSample : englishSample;
  return {
    files: Object.entries(files).map(([path, text]) => ({ path, text: inYear(text, year) })),
    first: language === 'de' ? 'strategie.plan.yaml' : 'strategy.plan.yaml',
  };
}

function inYear(text: string, year: number): string {
  return text.replace(/\{year([+-]\d)?\}/g, (_, years: string | undefined) => String(year + Number(years ?? 0)));
}
