import type { Role } from '../../core/force-field/role';
import type { Sector } from '../../core/force-field/force-field';
import type { ResolvedShare } from '../../core/model/resolved-share';
import { say, type Language, type Text } from '../../core/text/language';
import { shareText } from '../../core/text/number';
import { resolvedShareTexts } from '../../l10n/resolved-share';

/** A sector, and what joins it to planning: for the four of Abbildung 1 as the figure has it. */
export const sectorWords: Readonly<Record<Sector, { readonly title: Text; readonly relation: Text }>> = {
  administration: { title: { de: 'Verwaltung', en: 'Administration' }, relation: { de: 'Soziale Dienstleistungen, Organisationsentwicklung', en: 'Social services, organisational development' } },
  politics: { title: { de: 'Politik', en: 'Politics' }, relation: { de: 'Politikberatung', en: 'Policy advice' } },
  citizens: { title: { de: 'Bürgerinnen und Bürger', en: 'Citizens' }, relation: { de: 'Beteiligung', en: 'Participation' } },
  science: { title: { de: 'Wissenschaft', en: 'Science' }, relation: { de: 'Praxisforschung', en: 'Applied research' } },
  providers: { title: { de: 'Träger und Dienste', en: 'Providers' }, relation: { de: 'Angebote vor Ort', en: 'Local services' } },
};

/** In the order in which roles are named. */
const roleWords: Readonly<Record<Role, Text>> = {
  'leads-plan': { de: 'leitet die Planung', en: 'leads the planning' },
  decides: { de: 'entscheidet', en: 'decides' },
  'leads-measure': { de: 'leitet Maßnahmen', en: 'leads measures' },
  responsible: { de: 'zuständig', en: 'responsible' },
  involved: { de: 'wirkt mit', en: 'involved' },
  consulted: { de: 'wird konsultiert', en: 'consulted' },
  'takes-part': { de: 'wird beteiligt', en: 'takes part' },
  informed: { de: 'wird informiert', en: 'informed' },
  member: { de: 'Mitglied eines Gremiums', en: 'member of a body' },
  above: { de: 'übergeordnet', en: 'superordinate' },
};

/** „leitet Maßnahmen (3), wirkt mit (2)“: of what the plan says once, the number is left out. */
export function describeRoles(roles: ReadonlyMap<Role, number>, language: Language): string {
  return (Object.keys(roleWords) as Role[]).flatMap((role) => {
    const count = roles.get(role);
    if (count === undefined) return [];
    return count === 1 ? [roleWords[role][language]] : [`${roleWords[role][language]} (${count})`];
  }).join(', ');
}

export function coverageText({ met, assessable }: { readonly met: number; readonly assessable: number }, language: Language): string {
  return assessable === 0 ? say(frameWords.untold, language) : say(frameWords.coverage, language, { met, assessable });
}

/** „7 von 12 (58 %)“ */
export function resolvedText({ resolved, all }: ResolvedShare, language: Language): string {
  return `${say(resolvedShareTexts.count, language, { resolved, all })} (${shareText(resolved / all, language)})`;
}

export const frameWords = {
  forceField: { de: 'Kräftefeld: wer wirkt wie mit', en: 'Force field: who takes part, and how' },
  levels: { de: 'Vier Ebenen der Planung: was der Plan dazu sagt', en: 'Four levels of planning: what the plan says to each' },
  nobody: { de: 'Der Plan nennt niemanden', en: 'The plan names nobody' },
  nobodyHelp: { de: 'Wer mitwirkt, unter responsibilities mit Sektor (sector) aufnehmen und mit einer Aufgabe im Plan nennen.', en: 'Add those who take part under responsibilities with their sector, and name them with a task in the plan.' },
  throughMembers: { de: 'Nur über Mitglieder eines Gremiums', en: 'Only through members of a body' },
  unknownSector: { de: 'Ohne Angabe des Sektors', en: 'Sector not stated' },
  unknownSectorHelp: { de: 'Den Sektor (sector) ergänzen: Verwaltung, Politik, Bürgerschaft, Wissenschaft oder Träger.', en: 'Add the sector: administration, politics, citizens, science or providers.' },
  others: { de: '… und {number} weitere (siehe Tabelle)', en: '… and {number} more (see the table)' },
  coverage: { de: '{met} von {assessable} Kriterien erfüllt', en: '{met} of {assessable} criteria met' },
  untold: { de: 'nicht zu beurteilen', en: 'cannot be told' },
  met: { de: 'erfüllt', en: 'met' },
  unmet: { de: 'fehlt', en: 'missing' },
  sector: { de: 'Bereich', en: 'Sector' },
  who: { de: 'Beteiligte', en: 'Who' },
  how: { de: 'Mitwirkung', en: 'How' },
  level: { de: 'Ebene', en: 'Level' },
  criterion: { de: 'Kriterium', en: 'Criterion' },
  state: { de: 'Stand', en: 'State' },
  why: { de: 'Begründung', en: 'Why' },
} as const;
