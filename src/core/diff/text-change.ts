import type { Language, Text } from '../text/language';
import type { YamlNode } from '../yaml/node';
import type { Weight } from './change';
import { textsOf } from './content';
import { quoted } from './value-words';

/** A text in the one language that it changed in; undefined where it was not there, or is not any more. */
export interface TextChange {
  /** `de`, `en`, or anything in a broken document. */
  readonly language: string;
  readonly from: string | undefined;
  readonly to: string | undefined;
  /** Did other languages stay? Then the sentence has to say which. */
  readonly isTranslation: boolean;
}

/** What changed in a text: in the language of the document, else in the first other one. */
export function textChange(from: YamlNode | undefined, to: YamlNode | undefined, fromLanguage: Language, toLanguage: Language): TextChange | undefined {
  const [old, now] = [textsOf(from, fromLanguage), textsOf(to, toLanguage)];
  const changed = [...new Set([toLanguage, ...now.keys(), ...old.keys()])].filter((language) => old.get(language) !== now.get(language));
  const [language] = changed;
  return language === undefined ? undefined : { language, from: old.get(language), to: now.get(language), isTranslation: language !== toLanguage };
}

/** „neu gefasst: „B“ statt „A““; a long text is told by its words alone. */
export function textVerb({ language: changed, from, to, isTranslation }: TextChange, weight: Weight, language: Language): string {
  const verb = (weight === 'editorial' ? verbs.reworded : verbs.changed)[language];
  const where = isTranslation ? ` ${{ de: `(${changed === 'en' ? 'englisch' : 'deutsch'})`, en: `(${changed === 'en' ? 'English' : 'German'})` }[language]}` : '';
  if (from === undefined) return `${where} ${verbs.added[language]}: ${quoted(to ?? '', language)}`.trim();
  if (to === undefined) return `${where} ${verbs.removed[language]} (${verbs.was[language]} ${quoted(from, language)})`.trim();
  if (from.length > LONGEST || to.length > LONGEST) return `${where} ${verb}`.trim();
  return `${where} ${verb}: ${quoted(to, language)} ${verbs.insteadOf[language]} ${quoted(from, language)}`.trim();
}

/** Longer texts are not repeated in a sentence. */
const LONGEST = 80;

const verbs = {
  added: { de: 'ergänzt', en: 'added' },
  removed: { de: 'gestrichen', en: 'removed' },
  was: { de: 'bisher', en: 'was' },
  reworded: { de: 'neu gefasst', en: 'reworded' },
  changed: { de: 'geändert', en: 'changed' },
  insteadOf: { de: 'statt', en: 'instead of' },
} satisfies Record<string, Text>;
