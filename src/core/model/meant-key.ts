import { slugOf } from '../text/slug';
import type { MapNode } from '../yaml/node';
import { nearest } from './nearest';
import type { Shape } from './shape';

/** The keys that a map may have and does not have yet. */
export function freeKeys(map: MapNode, shape: Shape): string[] {
  const present = new Set(map.pairs.map(({ key }) => key.name));
  return Object.keys(shape.properties ?? {}).filter((key) => !present.has(key));
}

/** The key that somebody meant by an unknown one: what planners call so, else the nearest of those that are free. */
export function meantKey(written: string, free: readonly string[]): string | undefined {
  const name = written.toLowerCase().replace(/_/g, '-');
  const german = GERMAN.get(slugOf(written) ?? '');
  if (german) return german.find((key) => free.includes(key));
  if (name.startsWith('x-')) return undefined;
  return nearest(name, free) ?? NAMES.get(name)?.find((key) => free.includes(key));
}

/** What planners call the keys, as slugs. */
const GERMAN = table(`
  ziele=goals massnahmen=measures indikatoren=indicators kennzahlen=indicators zustaendigkeiten=responsibilities
  stellen=responsibilities handlungsfelder=fields-of-action handlungsfeld=field-of-action zielgruppen=target-groups
  raeume=spaces sozialraeume=spaces foerderprogramme=programmes programme=programmes beteiligung=participation
  schnittstellen=interfaces begriffe=terms kennung=id titel=title|name bezeichnung=title|name
  beschreibung=description|definition sprache=language zusammenfassung=summary gebiet=territory zeitraum=period|schedule
  laufzeit=period|schedule zeitplan=schedule beginn=start|from anfang=start|from ende=end|to beschluss=resolution
  auftrag=mandate zustaendig=responsible verantwortlich=responsible federfuehrung=lead einheit=unit quelle=source wert=value
  werte=values kosten=cost budget=finance finanzierung=finance|funding betrag=amount art=type|kind typ=type|kind ebene=level
  meilensteine=milestones zielwert=target ausgangswert=baseline datum=date jahr=year stand=at|status
`);

/** Things have one of these, and which of them is easily mixed up. */
const NAMES = table('title=name|term name=title|term term=title|name');

function table(entries: string): ReadonlyMap<string, readonly string[]> {
  return new Map(entries.trim().split(/\s+/).map((entry) => entry.split('=')).map(([name = '', keys = '']) => [name, keys.split('|')]));
}
