import type { Shape } from '../model/shape';
import type { MapNode } from '../yaml/node';
import { nearest } from './nearest';

/** The keys that a map may have and does not have yet. */
export function freeKeys(map: MapNode, shape: Shape): string[] {
  const present = new Set(map.pairs.map(({ key }) => key.name));
  return Object.keys(shape.properties ?? {}).filter((key) => !present.has(key));
}

/** The key that somebody meant by an unknown one: its German name, or the nearest of those that are free. */
export function meantKey(written: string, free: readonly string[]): string | undefined {
  const name = written.toLowerCase().replace(/_/g, '-');
  return GERMAN.get(name)?.find((key) => free.includes(key)) ?? nearest(name, free);
}

/** What planners call the keys. */
const GERMAN: ReadonlyMap<string, readonly string[]> = new Map(Object.entries({
  ziele: ['goals'], maßnahmen: ['measures'], massnahmen: ['measures'], indikatoren: ['indicators'], kennzahlen: ['indicators'],
  zuständigkeiten: ['responsibilities'], zustaendigkeiten: ['responsibilities'], handlungsfelder: ['fields-of-action'],
  handlungsfeld: ['field-of-action'], zielgruppen: ['target-groups'], räume: ['spaces'], raeume: ['spaces'], sozialräume: ['spaces'],
  förderprogramme: ['programmes'], programme: ['programmes'], beteiligung: ['participation'], schnittstellen: ['interfaces'],
  begriffe: ['terms'], kennung: ['id'], titel: ['title', 'name'], bezeichnung: ['title', 'name'], beschreibung: ['description', 'definition'],
  sprache: ['language'], zusammenfassung: ['summary'], gebiet: ['territory'], zeitraum: ['period', 'schedule'], laufzeit: ['period', 'schedule'],
  beginn: ['start', 'from'], anfang: ['start', 'from'], ende: ['end', 'to'], beschluss: ['resolution'], zuständig: ['responsible'],
  zustaendig: ['responsible'], einheit: ['unit'], quelle: ['source'], wert: ['value'], werte: ['values'], kosten: ['cost'],
  finanzierung: ['finance', 'funding'], betrag: ['amount'], art: ['type', 'kind'], typ: ['type', 'kind'], ebene: ['level'],
  meilensteine: ['milestones'], zielwert: ['target'], ausgangswert: ['baseline'], datum: ['date'], jahr: ['year'], stand: ['at'],
}));
