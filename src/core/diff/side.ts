import { stringOf, type Of } from '../model/read';
import type { Plan } from '../model/types.generated';
import type { Language } from '../text/language';
import type { YamlNode } from '../yaml/node';
import { pathAt } from '../yaml/path';
import type { Side } from './change';
import { scalarText } from './content';
import type { Entity } from './entity';

/** A place in the document of an entity; of a whole element its first key, so that an editor marks one line and not fifty. */
export function sideOf({ document }: Entity, node: YamlNode): Side {
  const place = node.kind === 'map' ? node.pairs[0]?.key ?? node : node;
  const path = pathAt(document.root, place);
  return {
    uri: document.uri, range: document.lines.range({ start: place.start, end: place.end }), value: scalarValue(node),
    path: node.kind === 'map' ? path.slice(0, path.lastIndexOf('/')) : path,
  };
}

/** A scalar as it is, a text without its line breaks; undefined where there is none. */
export function scalarValue(node: YamlNode | undefined): string | number | boolean | undefined {
  if (node?.kind !== 'scalar' || node.value === null) return undefined;
  return typeof node.value === 'string' ? scalarText(node) : node.value;
}

/** What the plain texts of the document of an entity are in. */
export function languageOf({ document }: Entity): Language {
  return document.root && stringOf(document.root as Of<Plan>, 'language') === 'en' ? 'en' : 'de';
}
