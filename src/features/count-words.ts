import type { ThingType } from '../core/model/shape';
import { typeNames, typeNoun } from '../core/model/type-names';
import { say, type Language, type Text } from '../core/text/language';

/** `1 Maßnahme`, `5 Maßnahmen`. */
export function countWords(count: number, type: ThingType, language: Language): string {
  const { one, many } = countTexts(type);
  return say(count === 1 ? one : many, language, { count });
}

/** Texts with `{count}`. */
export function countTexts(type: ThingType): { readonly one: Text; readonly many: Text } {
  const [one, many] = [typeNoun(type), typeNames([type])];
  return { one: { de: `1 ${one.de}`, en: `1 ${one.en}` }, many: { de: `{count} ${many.de}`, en: `{count} ${many.en}` } };
}
