/** E-mail addresses that are built from a person's name: `vorname.nachname@`, `v.nachname@`, `v_nachname@`. */
export function findPersonalAddresses(text: string): string[] {
  if (!text.includes('@')) return [];
  return [...text.matchAll(ADDRESS)].filter(([, local = '', domain = '']) => isPersonal(local, domain)).map(([address]) => address);
}

/** Mobile numbers of Germany, in any spelling. A landline number belongs to an office. */
export function findMobileNumbers(text: string): string[] {
  return [...text.matchAll(MOBILE)].map(([number]) => number.trim());
}

/** The bounds are those of RFC 5321; they also keep the search linear. */
const ADDRESS = /(?<![\p{L}\d._%+-])([\p{L}\d._%+-]{1,64})@([\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,8})/gu;

const MOBILE = /(?<![\d/+.-])(?:(?:\+|00)49[ /-]?(?:\(0\)[ /-]?)?|\(?0)1[5-7]\d\)?(?:[ /.-]{0,3}\d){7,8}(?!\d)/g;

/** A name has two or three words without digits, the last one no initial, and none about an office or its place. */
function isPersonal(local: string, domain: string): boolean {
  const parts = local.toLowerCase().split(/[._]/);
  if (parts.length < 2 || parts.length > 3 || (parts.at(-1) ?? '').length < 3) return false;
  return parts.every((part) => NAME_PART.test(part) && !isOfOffice(part, domain.toLowerCase()));
}

function isOfOffice(part: string, domain: string): boolean {
  return OFFICE_PART.test(part) || OFFICE_WORDS.has(part) || (part.length > 2 && domain.includes(part));
}

const NAME_PART = /^\p{L}+(?:-\p{L}+)*$/u;

/** Parts of words that speak of an office, a topic or a place; too long to be in a surname by chance. */
const OFFICE_PART = new RegExp([
  'planung', 'stelle', 'buero', 'büro', 'office', 'verwalt', 'bereich', 'dienst', 'abteil', 'dezernat', 'referat', 'sekretariat', 'leitung', 'geschaeft',
  'geschäft', 'kanzlei', 'vorzimmer', 'beauftragt', 'team', 'service', 'support', 'kontakt', 'contact', 'presse', 'medien', 'kommunikation', 'redaktion',
  'projekt', 'project', 'programm', 'koordin', 'coordin', 'manage', 'monitor', 'bericht', 'report', 'statisti', 'daten', 'netzwerk', 'network', 'agentur',
  'center', 'zentr', 'centrum', 'verein', 'verband', 'stiftung', 'beirat', 'ausschuss', 'konferenz', 'gremium', 'schule', 'school', 'hochschul', 'universit',
  'kinder', 'jugend', 'youth', 'familie', 'family', 'senior', 'sozial', 'social', 'bildung', 'education', 'kultur', 'culture', 'gesund', 'health', 'integration',
  'inklusion', 'inclusion', 'teilhabe', 'migration', 'gleichstellung', 'arbeit', 'wohn', 'housing', 'umwelt', 'verkehr', 'finanz', 'finance', 'haushalt',
  'beteilig', 'ehrenamt', 'quartier', 'stadtteil', 'landkreis', 'gemeinde', 'rathaus', 'landrat', 'buerger', 'bürger', 'bibliothek', 'beratung', 'hilfe',
  'foerder', 'förder', 'wirtschaft', 'tourism', 'museum', 'theater', 'musik', 'archiv', 'feuerwehr', 'polizei', 'gericht', 'caritas', 'diakonie', 'region',
  'kommun', 'strateg', 'energie', 'klima', 'digital', 'bezirk', 'ortsteil', 'kirche', 'frauen', 'beruf',
  'pflege', 'praevention', 'prävention', 'armut', 'newsletter', 'anmeld', 'bewerb', 'datenschutz', 'privacy', 'webmaster', 'hotline',
  'amt$', '^amt', 'haus$', 'rat$', 'stadt$', 'kreis$',
].join('|'));

/** Words too short to look for inside others. */
const OFFICE_WORDS: ReadonlySet<string> = new Set([
  'info', 'post', 'mail', 'email', 'noreply', 'reply', 'admin', 'web', 'it', 'stab', 'isp', 'dkbm', 'kbm', 'asd', 'kita', 'kitas', 'vhs', 'sgb', 'stadt', 'city',
  'town', 'county', 'council', 'kreis', 'land', 'lra', 'bau', 'sport', 'recht', 'steuer', 'steuern', 'ordnung', 'personal', 'poststelle', 'zentrale', 'rat', 'ob',
  'planning', 'welfare', 'department', 'unit', 'board', 'ag', 'no', 'do', 'not', 'de', 'soz', 'awo', 'drk', 'frau', 'treff',
  'nord', 'sued', 'süd', 'ost', 'west', 'vorname', 'nachname',
]);
