/**
 * Persons named with a salutation: „Herr Müller“, „Frau Dr. Schmidt“, "Mrs Smith". In German „Frau“ and „Herr“ are
 * also nouns (jede Frau, Netzwerk Frau und Beruf), so what stands before and after them decides.
 */
export function findNamedPersons(text: string): string[] {
  if (!SALUTATION.test(text)) return [];
  const german = [...text.matchAll(GERMAN)].filter((match) => isAddressed(text.slice(Math.max(0, match.index - 40), match.index)));
  return [...german, ...text.matchAll(ENGLISH)].filter(isName).map(([found]) => found);
}

/** Persons named with an academic title: „Dr. Schmidt“. Not a street or a school that bears the name. */
export function findTitledPersons(text: string): string[] {
  if (SALUTATION.test(text)) return [];
  return [...text.matchAll(TITLED)].filter(({ index }) => !NAMED_AFTER.test(text.slice(index))).map(([found]) => found);
}

const SALUTATION = /\b(?:Herrn?|Frau|Mrs?|Ms)\b/;

const TITLE = '(?:Prof|Dr|Dipl|Mag)\\.(?:[ -]?[a-z]{2,5}\\.){0,3}\\s{0,2}';
const PARTICLE = '(?:(?:von|van)(?: de[rnm])?|de|del|di|ter|el|al)\\s';
const WORD = "\\p{Lu}[\\p{Ll}’']{1,30}(?:-\\p{Lu}\\p{Ll}{1,30})?(?![\\p{L}\\d])";
const NAME = `(?:${PARTICLE})?(${WORD})(?:\\s(${WORD}))?`;

const GERMAN = new RegExp(`(?<![\\p{L}\\d-])(?:Herrn?|Frau)\\s{1,3}(?:${TITLE}){0,4}${NAME}`, 'gu');
const ENGLISH = new RegExp(`(?<![\\p{L}\\d-])(?:Mrs?|Ms)\\.?\\s{1,3}(?:Dr\\.?\\s)?${NAME}`, 'gu');
const TITLED = new RegExp(`(?<![\\p{L}\\d-])(?:${TITLE}){1,4}${NAME}`, 'gu');

/** What stands before a salutation when a person follows: nothing, a full stop, a preposition, a function. */
function isAddressed(before: string): boolean {
  if (COUPLE.test(before)) return false;
  const word = /(\p{L}+)[ \n]+$/u.exec(before)?.[1];
  if (word === undefined) return true;
  return INTRODUCES.has(word.toLowerCase()) || (/^\p{Lu}/u.test(word) && !DETERMINERS.test(word));
}

const COUPLE = /\bM(?:ann|änner)\s(?:und|oder|sowie|bzw\.)\s+$/;

const INTRODUCES: ReadonlySet<string> = new Set([
  'von', 'mit', 'an', 'durch', 'für', 'bei', 'über', 'nach', 'zu', 'ohne', 'und', 'sowie', 'ist', 'sind', 'war', 'hat', 'leitet', 'übernimmt',
  'geehrte', 'geehrter', 'liebe', 'lieber',
]);

const DETERMINERS = /^(?:D(?:er|ie|en|em|es)|[KMDS]?[Ee]iner?|Jeder?|Diese[rnms]?|Welcher?|Manche|Alleinstehende|Junge|Pro|Als|Zur|Je)$/;

function isName([, first = '', second]: RegExpMatchArray): boolean {
  return OFFICES.has(first) ? second !== undefined && !NOUNS.has(second) : !NOUNS.has(first);
}

/** Nouns that follow „Frau“ or „Herr“ where no person is meant. */
const NOUNS: ReadonlySet<string> = new Set([
  'Beruf', 'Familie', 'Mann', 'Kind', 'Kinder', 'Karriere', 'Wirtschaft', 'Arbeit', 'Gesundheit', 'Bildung', 'Ausbildung', 'Zukunft', 'Politik', 'Leben', 'Welt',
  'Hilfe', 'Schutz', 'Gewalt', 'Mutter', 'Zugang', 'Anspruch', 'Unterstützung', 'Beratung', 'Macht', 'Technik', 'Sport', 'Recht', 'Natur', 'Kunst', 'Musik',
  'Sprache', 'Geschichte', 'Mensch', 'Alter', 'Sucht', 'Umwelt', 'Anfang', 'Frau', 'Herr', 'Holle', 'Gott', 'Teams', 'Office',
]);

/** Offices: with a salutation, but without a name after them. */
const OFFICES: ReadonlySet<string> = new Set([
  'Landrat', 'Landrätin', 'Bürgermeister', 'Bürgermeisterin', 'Oberbürgermeister', 'Oberbürgermeisterin', 'Ortsbürgermeister', 'Ortsbürgermeisterin',
  'Minister', 'Ministerin', 'Staatssekretär', 'Staatssekretärin', 'Dezernent', 'Dezernentin', 'Beigeordneter', 'Beigeordnete', 'Stadtrat', 'Stadträtin',
  'Vorsitzender', 'Vorsitzende', 'Präsident', 'Präsidentin', 'Direktor', 'Direktorin', 'Amtsleiter', 'Amtsleiterin', 'Professor', 'Professorin', 'Doktor',
]);

const NAMED_AFTER = /^[^,;()]{0,60}?(?:stra(?:ß|ss)e|str\.|platz|weg|allee|schule|gymnasium|kolleg|haus|heim|klinik|stiftung|institut|preis|kita|kindergarten|zentrum)(?!\p{L})/iu;
