import { say, type Language, type Text } from '../../core/text/language';
import type { InterfacesModel, Joint, LevelPlan, LinkedPlan, Problem } from './model';

export const words = {
  thisPlan: { de: 'Dieser Plan', en: 'This plan' },
  otherPlan: { de: 'Anderer Plan', en: 'Other plan' },
  interfaces: { de: 'Schnittstellen', en: 'Interfaces' },
  relation: { de: 'Beziehung', en: 'Relation' },
  topics: { de: 'Themen', en: 'Topics' },
  mode: { de: 'Art der Zusammenarbeit', en: 'Mode' },
  resolution: { de: 'Beschluss', en: 'Resolution' },
  resolutionWithoutDetails: { de: 'ohne nähere Angaben', en: 'without details' },
  entered: { de: 'Eingetragen', en: 'Declared' },
  note: { de: 'Anmerkung', en: 'Note' },
  above: { de: 'Ebene darüber', en: 'One level up' },
  below: { de: 'Ebene darunter', en: 'One level down' },
  frame: { de: 'Rahmen', en: 'Framework' },
  contribution: { de: 'Beitrag', en: 'Contribution' },
  aboveWhy: { de: 'Dieser Plan trägt zum Plan der Ebene darüber bei (Gegenstromverfahren).', en: 'This plan contributes to the plan one level up (counter-current procedure).' },
  belowWhy: { de: 'Trägt zu diesem Plan bei (Gegenstromverfahren).', en: 'Contributes to this plan (counter-current procedure).' },
  goals: { de: 'Ziele, die beitragen: {number}', en: 'Contributing goals: {number}' },
  noGoals: { de: 'noch kein Ziel trägt ausdrücklich bei', en: 'no goal expressly contributes yet' },
  both: { de: 'in beiden Plänen eingetragen', en: 'declared in both plans' },
  here: { de: 'nur hier eingetragen', en: 'declared here only' },
  there: { de: 'nur im anderen Plan eingetragen', en: 'declared in the other plan only' },
  hereWhy: {
    de: 'Der andere Plan nennt die Schnittstelle nicht. Mit der zuständigen Planung abstimmen und dort eintragen.',
    en: 'The other plan does not declare the interface. Agree on it with those who plan there, and enter it there.',
  },
  thereWhy: {
    de: 'Dieser Plan nennt die Schnittstelle nicht. Themen und Art der Zusammenarbeit abstimmen und unter interfaces eintragen.',
    en: 'This plan does not declare the interface. Agree on topics and mode, and enter it under interfaces.',
  },
  past: { de: 'gilt nicht mehr', en: 'no longer in force' },
  unnamed: { de: 'Plan nicht genannt', en: 'Plan not named' },
  untitled: { de: 'ohne Titel', en: 'untitled' },
  moreTopics: { de: '… und {number} weitere', en: '… and {number} more' },
  more: { de: '… und {number} weitere Pläne (siehe Tabelle)', en: '… and {number} more plans (see the table)' },
  gaps: { de: '{number} von {all} Schnittstellen haben eine Lücke', en: '{number} of {all} interfaces have a gap' },
  noGaps: { de: 'Jede Schnittstelle steht in beiden Plänen.', en: 'Both plans declare every interface.' },
  noGapsButPast: {
    de: 'Nicht jede Schnittstelle steht in beiden Plänen; was fehlt, betrifft Pläne, die nicht mehr gelten.',
    en: 'Not every interface is declared in both plans; what is missing concerns plans no longer in force.',
  },
  noInterfaces: { de: 'Der Plan nennt keine Schnittstelle zu einem anderen Plan.', en: 'The plan declares no interface to another plan.' },
} satisfies Record<string, Text>;

const problems: Readonly<Record<Problem, { readonly word: Text; readonly why: Text }>> = {
  outside: {
    word: { de: 'nicht im Arbeitsbereich', en: 'not in the workspace' },
    why: { de: 'Im Arbeitsbereich gibt es keinen Plan mit dieser Kennung. Kennung berichtigen oder den Plan hinzufügen.', en: 'The workspace has no plan with this id. Correct the id, or add the plan.' },
  },
  ambiguous: {
    word: { de: 'mehrere Pläne mit dieser Kennung', en: 'several plans with this id' },
    why: { de: 'Mehrere Pläne tragen diese Kennung, daher ist nicht erkennbar, welcher gemeint ist. Einem davon eine eigene Kennung geben.', en: 'Several plans have this id, so nobody can tell which one is meant. Give one of them an id of its own.' },
  },
  itself: {
    word: { de: 'verweist auf sich selbst', en: 'refers to itself' },
    why: { de: 'Der Plan nennt hier sich selbst. Die Kennung des anderen Plans eintragen.', en: 'The plan names itself here. Enter the id of the other plan.' },
  },
  unnamed: {
    word: { de: 'der andere Plan fehlt', en: 'the other plan is missing' },
    why: { de: 'Der Eintrag nennt keinen Plan. Unter to die Kennung des anderen Plans eintragen.', en: 'The entry names no plan. Enter the id of the other plan under to.' },
  },
};

const modes: Readonly<Record<string, Text>> = {
  occasional: { de: 'Punktuelle Mitarbeit', en: 'Occasional participation' },
  continuous: { de: 'Kontinuierliche Mitarbeit', en: 'Continuous participation' },
  coordinates: { de: 'Koordination', en: 'Coordination' },
  contribution: { de: 'Zuarbeit', en: 'Contribution' },
  survey: { de: 'Erhebung', en: 'Survey' },
  data: { de: 'Datenlieferung', en: 'Data' },
};

const results: Readonly<Record<string, Text>> = {
  adopted: { de: 'beschlossen', en: 'adopted' },
  'adopted-amended': { de: 'mit Änderungen beschlossen', en: 'adopted with amendments' },
  rejected: { de: 'abgelehnt', en: 'rejected' },
  postponed: { de: 'vertagt', en: 'postponed' },
  referred: { de: 'verwiesen', en: 'referred' },
  noted: { de: 'zur Kenntnis genommen', en: 'noted' },
  withdrawn: { de: 'zurückgezogen', en: 'withdrawn' },
};

/** How a plan takes part in another; what is none of the schema's modes as it is written. */
export function modeName(mode: string, language: Language): string {
  return wordFor(modes, mode, language);
}

export function resultName(result: string, language: Language): string {
  return wordFor(results, result, language);
}

function wordFor(texts: Readonly<Record<string, Text>>, value: string, language: Language): string {
  return Object.hasOwn(texts, value) ? texts[value]?.[language] ?? value : value;
}

/** What stands between the two plans, and what to do about it where it is a gap. */
export interface Standing {
  readonly sign: string;
  readonly word: string;
  /** Undefined where nothing is missing. */
  readonly why: string | undefined;
}

export function problemOf({ problem }: LinkedPlan, language: Language): Standing | undefined {
  if (!problem) return undefined;
  const { word, why } = problems[problem];
  return { sign: '?', word: word[language], why: why[language] };
}

export function standingOf(joint: Joint, language: Language): Standing {
  const problem = problemOf(joint, language);
  if (problem) return problem;
  const { declared, isOneSided } = joint;
  if (declared === 'both') return { sign: '⇄', word: say(words.both, language), why: undefined };
  const why = say(declared === 'here' ? words.hereWhy : words.thereWhy, language);
  return { sign: isOneSided ? '!' : declared === 'here' ? '→' : '←', word: say(words[declared], language), why: isOneSided ? why : undefined };
}

export function goalsWord({ goals, problem }: LevelPlan, language: Language): string {
  return goals > 0 || problem ? say(words.goals, language, { number: goals }) : say(words.noGoals, language);
}

/** The gaps of all interfaces, by number. */
export function summaryOf({ joints }: InterfacesModel, language: Language): { readonly text: string; readonly isGap: boolean } {
  if (joints.length === 0) return { text: say(words.noInterfaces, language), isGap: false };
  const gaps = joints.filter((joint) => standingOf(joint, language).why !== undefined).length;
  if (gaps > 0) return { text: say(words.gaps, language, { number: gaps, all: joints.length }), isGap: true };
  return { text: say(joints.every(({ declared }) => declared === 'both') ? words.noGaps : words.noGapsButPast, language), isGap: false };
}

/** An interface in one sentence, for screen readers and tooltips. */
export function describeJoint(joint: Joint, language: Language): string {
  const { word, why } = standingOf(joint, language);
  return described([
    joint.title, ...joint.details, joint.isPast ? say(words.past, language) : undefined, joint.mode, joint.topics.join(', ') || undefined,
    joint.resolution && say(words.resolution, language) + `: ${joint.resolution}`, joint.note, word, why,
  ]);
}

export function describeLevel(level: LevelPlan, relation: 'above' | 'below', language: Language): string {
  const problem = problemOf(level, language);
  return described([
    level.title, ...level.details, level.isPast ? say(words.past, language) : undefined,
    say(relation === 'above' ? words.aboveWhy : words.belowWhy, language), goalsWord(level, language), problem?.word, problem?.why,
  ]);
}

function described(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined).join('; ');
}
