import type { Language } from '../text/language';

/** Where the documentation is published; the same place that package.json names as `repository`. */
export const DOCUMENTATION = 'https://github.com/planwerk/planwerk/blob/main/docs';

/** The page of a rule: why it matters, a bad and a good example. */
export function documentationUrl(rule: string, language: Language): string {
  return `${DOCUMENTATION}/${language === 'de' ? 'rules.de.md' : 'rules.md'}#${ruleAnchor(rule)}`;
}

/** How the generated pages name the place of a rule: `goal/no-measure` → `goal-no-measure`. */
export function ruleAnchor(rule: string): string {
  return rule.replace('/', '-');
}
