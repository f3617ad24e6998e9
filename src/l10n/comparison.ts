import type { Text } from '../core/text/language';

/** What the command line and the editor say about two versions that are compared. */
export const comparisonTexts = {
  notComparable: { de: '{file} ({version}) hat fehlerhafte YAML-Syntax und wurde nicht verglichen.', en: '{file} ({version}) has broken YAML syntax and was not compared.' },
  unreadable: { de: '{file} ({version}) ließ sich nicht als UTF-8-Text lesen und wurde nicht verglichen.', en: '{file} ({version}) could not be read as UTF-8 text and was not compared.' },
  unknownKind: { de: '{file} ({version}) nennt keine bekannte Dokumentart (kind) und wurde nicht verglichen.', en: '{file} ({version}) names no known kind of document (kind) and was not compared.' },
  none: { de: 'Keine inhaltliche Änderung.', en: 'No change in meaning.' },
  summary: { de: '{count}: {weakened} abgeschwächt, {strengthened} gestärkt, {neutral} neutral, {editorial} redaktionell', en: '{count}: {weakened} weakened, {strengthened} strengthened, {neutral} neutral, {editorial} editorial' },
  oneChange: { de: '1 Änderung', en: '1 change' },
  changes: { de: '{count} Änderungen', en: '{count} changes' },
  coveredBy: { de: 'durch neuen Beschluss gedeckt: {resolution}', en: 'covered by a new resolution: {resolution}' },
  otherField: { de: 'Ohne Handlungsfeld', en: 'Without field of action' },
  oneMore: { de: '1 weitere Änderung', en: '1 more change' },
  more: { de: '{count} weitere Änderungen', en: '{count} more changes' },
  notShown: { de: 'Zu lang für einen Kommentar: {count} Änderungen sind hier nicht gezeigt; „planwerk diff“ nennt alle.', en: 'Too long for a comment: {count} changes are not shown here; “planwerk diff” lists all.' },
  heading: { de: 'Änderungen an der Planung', en: 'Changes to the planning' },
  weakened: { de: 'abgeschwächt', en: 'weakened' },
  strengthened: { de: 'gestärkt', en: 'strengthened' },
  neutral: { de: 'neutral', en: 'neutral' },
  editorial: { de: 'redaktionell', en: 'editorial' },
  present: { de: 'jetziger Stand', en: 'present version' },
  instead: { de: '„{now}“ statt „{old}“', en: '“{now}” instead of “{old}”' },
  gone: { de: '„{old}“ gestrichen', en: '“{old}” removed' },
  come: { de: '„{now}“ ergänzt', en: '“{now}” added' },
  formerly: { de: 'Bisher {name}.', en: 'Formerly {name}.' },
  resolution: { de: 'Beschluss vom {date} ({paper})', en: 'Resolution of {date} ({paper})' },
} satisfies Record<string, Text>;
