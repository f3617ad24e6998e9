import { DOCUMENTATION } from '../../core/rules/documentation-url';
import type { ThingType } from '../../core/model/shape';
import { typeNames } from '../../core/model/type-names';
import { guideAt, type Guide, type GuideName, type GuideValue } from '../../core/schema/guide';
import { say, type Language, type Text } from '../../core/text/language';
import { hoverTexts } from '../../l10n/hover';
import { code, heading, italic, link, list, paragraphs, plain } from './layout';

/** What the schemas say of a key; undefined for own keys and those that they do not know. */
export function explainKey(kind: GuideName, path: readonly string[], language: Language): string | undefined {
  const guide = guideAt(kind, path);
  const key = path.at(-1);
  if (!guide || key === undefined || guide.title[language] === '') return undefined;
  const isRequired = guideAt(kind, path.slice(0, -1))?.required?.includes(key) ?? false;
  const other = otherThan(language);
  return paragraphs(
    heading(guide.title[language], code(key), isRequired ? plain(hoverTexts.required[language]) : ''),
    plain([guide.description[language], refersTo(guide, language)].filter((text) => text !== '').join(' ')),
    valueList(guide, language),
    italic(`${guide.title[other]}: ${guide.description[other]}`),
    link(hoverTexts.format[language], formatUrl(kind, path)),
  );
}

/** What an allowed value means; undefined where the value says it itself. */
export function explainValue(kind: GuideName, path: readonly string[], value: string | number, language: Language): string | undefined {
  const guide = guideAt(kind, path);
  const known = guide?.values?.find((candidate) => candidate.value === value);
  if (!guide || !known) return undefined;
  // Of the value of `kind` its document says more than the value itself.
  const document = path.length === 1 && path[0] === 'kind' ? guideAt(kind, []) : undefined;
  const meaning = document?.title ?? known.meaning;
  if (meaning[language] === '') return undefined;
  const other = otherThan(language);
  return paragraphs(
    heading(meaning[language], plain(guide.title[language]), code(String(value))),
    document && plain(document.description[language]),
    italic(`${guide.title[other]}: ${document ? `${meaning[other]}. ${document.description[other]}` : meaning[other]}`),
  );
}

function refersTo({ refersTo: own, items, format }: Guide, language: Language): string {
  const types = own ?? items?.refersTo;
  // Evidence may be nearly anything.
  return types && format !== 'evidence' && types.length <= 3 ? say(hoverTexts.refersTo, language, { types: typeNames(types) }) : '';
}

function valueList({ values, items }: Guide, language: Language): string {
  const told = (values ?? items?.values ?? []).filter(({ meaning }) => meaning[language] !== '');
  if (told.length === 0) return '';
  return `${plain(hoverTexts.allowed[language])}\n\n${list(told.map((value) => valueLine(value, language)))}`;
}

function valueLine({ value, meaning }: GuideValue, language: Language): string {
  const other = otherThan(language);
  const translated = meaning[other] === meaning[language] || meaning[other] === '' ? '' : ` · ${italic(meaning[other])}`;
  return `${code(valueName(value))} ${plain(meaning[language])}${translated}`;
}

/** A tab is a delimiter that nobody would see. */
function valueName(value: string | number): string {
  return value === '\t' ? '\\t' : String(value);
}

/** The section of the format page about the thing that the key stands in. */
function formatUrl(kind: GuideName, path: readonly string[]): string {
  if (kind === 'config') return `${DOCUMENTATION}/format.md#planwerkconfigyaml`;
  const types = path.map((_, depth) => guideAt(kind, path.slice(0, depth))?.defines).filter((type) => type !== undefined);
  return `${DOCUMENTATION}/format.md#${sectionOf(types.at(-1) ?? kind)}`;
}

/** As docs/format.md heads its sections; a test compares. */
export function sectionOf(type: ThingType): string {
  if (type === 'phase') return 'cycle-model-phase';
  return DOCUMENTS.has(type) ? `kind-${type}` : type;
}

const DOCUMENTS: ReadonlySet<ThingType> = new Set<ThingType>(['plan', 'register', 'report', 'assessment', 'calendar']);

function otherThan(language: Language): keyof Text {
  return language === 'de' ? 'en' : 'de';
}
