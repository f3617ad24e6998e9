import { say, type Language, type Text } from '../../core/text/language';
import type { Actor, Sector } from './actors';
import type { MeasureGroup, MeasureRow, Part, ResponsibilitiesModel } from './model';
import { ROLES, roleLooks, type Role } from './roles';

export const words = {
  measure: { de: 'Maßnahme', en: 'Measure' },
  field: { de: 'Handlungsfeld', en: 'Field of action' },
  noField: { de: 'Ohne Handlungsfeld', en: 'No field of action' },
  noSector: { de: 'Ohne Angabe des Sektors', en: 'Sector not stated' },
  actor: { de: 'Akteur', en: 'Actor' },
  sector: { de: 'Sektor', en: 'Sector' },
  sums: { de: 'Wie oft in welcher Rolle', en: 'How often in which role' },
  measures: { de: 'Maßnahmen', en: 'Measures' },
  noLead: { de: 'ohne Federführung', en: 'no lead' },
  noLeadWhy: {
    de: 'Keine Stelle ist federführend. Unter responsible mit lead die federführende Stelle nennen.',
    en: 'No office leads. Name the leading office with lead under responsible.',
  },
  noLeadCount: { de: '{number} von {all} Maßnahmen ohne Federführung', en: '{number} of {all} measures without a lead' },
  allLed: { de: 'Jede Maßnahme, die eine braucht, hat eine Federführung.', en: 'Every measure that needs a lead has one.' },
  past: { de: 'Der Plan gilt nicht mehr; fehlende Federführungen sind nicht markiert.', en: 'The plan is no longer in force; missing leads are not marked.' },
  nobody: { de: 'noch niemand genannt', en: 'nobody named yet' },
  unknown: { de: 'nicht verzeichnet', en: 'not listed' },
  unknownWhy: {
    de: 'Weder der Plan noch ein Katalog führt diese Kennung als Zuständigkeit. Dort eintragen oder den Verweis berichtigen.',
    en: 'Neither the plan nor a register lists this id as a responsibility. Enter it there, or correct the reference.',
  },
  block: { de: 'Akteure {from} bis {to} von {all}; nur Maßnahmen, an denen sie teilhaben', en: 'Actors {from} to {to} of {all}; only measures that they have a part in' },
  moreMeasures: { de: '… und {number} weitere Zeilen (siehe Tabelle)', en: '… and {number} more rows (see the table)' },
  moreActors: { de: '… und {number} weitere Akteure (siehe Tabelle)', en: '… and {number} more actors (see the table)' },
} satisfies Record<string, Text>;

const sectorWords: Readonly<Record<Sector, Text>> = {
  administration: { de: 'Verwaltung', en: 'Administration' },
  politics: { de: 'Politik', en: 'Politics' },
  citizens: { de: 'Bürgerinnen und Bürger', en: 'Citizens' },
  science: { de: 'Wissenschaft', en: 'Science' },
  providers: { de: 'Träger und Dienste', en: 'Providers' },
};

export function sectorName(sector: Sector | undefined, language: Language): string {
  return say(sector === undefined ? words.noSector : sectorWords[sector], language);
}

export function groupName(group: MeasureGroup, language: Language): string {
  return group.title ?? say(words.noField, language);
}

export function roleWords(roles: readonly Role[], language: Language): string {
  return roles.map((role) => roleLooks[role].word[language]).join(', ');
}

/** `Jugendamt: federführend`. */
export function describePart({ actor, roles }: Part, language: Language): string {
  return `${actor.name}: ${roleWords(roles, language)}`;
}

/** A measure in one sentence, for screen readers and tooltips. */
export function describeMeasure(row: MeasureRow, language: Language): string {
  const parts = row.parts.map((part) => describePart(part, language));
  return [row.title, ...(parts.length > 0 ? parts : [say(words.nobody, language)]), ...(row.lacksLead ? [say(words.noLeadWhy, language)] : [])].join('; ');
}

/** `3 federführend, 1 anzuhören`; nothing for roles that the actor has nowhere. */
export function describeCounts({ counts }: Actor, language: Language): string {
  return ROLES.filter((role) => counts[role] > 0).map((role) => `${counts[role]} ${roleLooks[role].word[language]}`).join(', ');
}

export function describeActor(actor: Actor, language: Language): string {
  return [actor.name, sectorName(actor.sector, language), describeCounts(actor, language), ...(actor.isKnown ? [] : [say(words.unknownWhy, language)])].join('; ');
}

/** What the whole matrix shows at a glance: the gaps, by number. */
export function summaryOf({ groups, withoutLead }: ResponsibilitiesModel, language: Language): string {
  if (withoutLead === undefined) return say(words.past, language);
  if (withoutLead === 0) return say(words.allLed, language);
  const all = groups.reduce((sum, { measures }) => sum + measures.length, 0);
  return say(words.noLeadCount, language, { number: withoutLead, all });
}
