import type { Text } from '../../text/language';

/** One message a cause of broken YAML, and the titles of the fixes. */
export const syntaxMessages = {
  'several-documents': {
    de: 'Hier beginnt ein zweites Dokument; eine Datei darf nur eines enthalten. Den Teil ab hier in eine eigene Datei verschieben.',
    en: 'A second document begins here; a file may hold only one. Move the part from here on into a file of its own.',
  },
  'not-a-map': {
    de: 'Die Datei enthält keine Angaben der Form „Schlüssel: Wert“. Ein Planungsdokument beginnt mit planwerk: 1, kind: plan, id, title und language, je in einer eigenen Zeile.',
    en: 'The file holds no entries of the form “key: value”. A planning document begins with planwerk: 1, kind: plan, id, title and language, each on its own line.',
  },
  'too-deep': {
    de: 'Die Angaben sind hier tiefer verschachtelt, als ein Plan es je ist; was weiter innen steht, wird nicht gelesen. Verschachtelung auflösen.',
    en: 'The entries are nested deeper here than any plan is; what lies further in is not read. Flatten the nesting.',
  },
  'alias-expansion': {
    de: 'Die Verweise mit * stehen zusammen für so viele Angaben, dass sie nicht gelesen werden. Statt *{name} die Angaben ausschreiben oder über Kennungen verweisen.',
    en: 'The aliases with * stand for so many entries together that they are not read. Write the entries out instead of *{name}, or refer to them by their ids.',
  },
  'unknown-tag': {
    de: '„{name}“ ist eine Typangabe, die Planungsdokumente nicht kennen. Sie weglassen; soll ein Text mit einem Ausrufezeichen beginnen, ihn in Anführungszeichen setzen.',
    en: '“{name}” is a type tag that planning documents do not know. Leave it out; if a text is to begin with an exclamation mark, put it in quotation marks.',
  },
  'complex-key': {
    de: 'Vor dem Doppelpunkt steht eine Liste oder Gruppe statt eines Schlüssels, deshalb wird die Angabe nicht gelesen. Einen einfachen Schlüssel verwenden; geschweifte Klammern im Text in Anführungszeichen setzen.',
    en: 'A list or group stands before the colon instead of a key, so the entry is not read. Use a plain key; put curly brackets that belong to a text in quotation marks.',
  },
  'empty-key': {
    de: 'Vor dem Doppelpunkt fehlt der Schlüssel, deshalb wird die Angabe nicht gelesen. Schlüssel ergänzen oder die Zeile löschen.',
    en: 'The key before the colon is missing, so the entry is not read. Add the key, or delete the line.',
  },
  'merge-key': {
    de: '<< übernimmt in Planungsdokumenten keine Angaben. Die Angaben ausschreiben oder über Kennungen verweisen.',
    en: '<< does not take over entries in planning documents. Write the entries out, or refer to them by their ids.',
  },
  'control-character': {
    de: 'Hier steht ein unsichtbares Steuerzeichen ({code}), das YAML nicht erlaubt; meist ist es beim Kopieren hineingeraten. Das Zeichen löschen.',
    en: 'Here stands an invisible control character ({code}) that YAML does not allow; mostly it came in by copying. Delete it.',
  },
  tab: {
    de: 'Hier ist mit einem Tabulator eingerückt, YAML erlaubt nur Leerzeichen. Mit zwei Leerzeichen je Stufe einrücken.',
    en: 'A tab indents here, but YAML allows only spaces. Indent with two spaces a level.',
  },
  indentation: {
    de: '„{text}“ ist anders eingerückt als die Angaben, zu denen die Zeile gehört. Angaben einer Ebene gleich weit einrücken, untergeordnete zwei Leerzeichen weiter.',
    en: '“{text}” is indented differently from the entries that the line belongs to. Indent the entries of one level alike, those below them by two more spaces.',
  },
  'missing-dash-space': {
    de: 'Nach dem Strich fehlt ein Leerzeichen; so beginnt hier kein Listenpunkt. Leerzeichen ergänzen.',
    en: 'There is no space after the dash, so no list item begins here. Add a space.',
  },
  'missing-quote': {
    de: 'Das Anführungszeichen, das hier beginnt, wird nicht geschlossen. Am Ende des Textes das gleiche Zeichen ergänzen.',
    en: 'The quotation mark that opens here is never closed. Add the same mark at the end of the text.',
  },
  'text-after-quote': {
    de: 'Nach dem schließenden Anführungszeichen geht der Text weiter. Den ganzen Text in Anführungszeichen setzen, die im Text nicht vorkommen.',
    en: 'The text goes on after the closing quotation mark. Put the whole text in quotation marks that it does not contain itself.',
  },
  'bad-escape': {
    de: '„{text}“ hat zwischen doppelten Anführungszeichen keine Bedeutung. Den Rückstrich verdoppeln oder den Text in einfache Anführungszeichen setzen.',
    en: '“{text}” has no meaning between double quotation marks. Double the backslash, or put the text in single quotation marks.',
  },
  'missing-bracket': {
    de: 'Die Klammer „{text}“, die hier beginnt, wird nicht geschlossen, oder es fehlt ein Komma. Die schließende Klammer ergänzen.',
    en: 'The bracket “{text}” that opens here is never closed, or a comma is missing. Add the closing bracket.',
  },
  'extra-bracket': {
    de: 'Zu der Klammer „{text}“ gibt es keine öffnende. Die Klammer löschen oder die öffnende ergänzen.',
    en: 'No bracket opens for “{text}”. Delete the bracket, or add the opening one.',
  },
  'missing-comma': {
    de: 'Zwischen den Klammern fehlt hier ein Komma vor der nächsten Angabe. Komma ergänzen.',
    en: 'A comma is missing here before the next entry between the brackets. Add the comma.',
  },
  'extra-comma': {
    de: 'Vor diesem Komma fehlt eine Angabe. Das Komma löschen oder die Angabe ergänzen.',
    en: 'There is no entry before this comma. Delete the comma, or add the entry.',
  },
  'text-after-bracket': {
    de: 'Nach der schließenden Klammer geht der Text weiter. Einen Text, der mit einer Klammer beginnt, in Anführungszeichen setzen.',
    en: 'The text goes on after the closing bracket. Put a text that begins with a bracket in quotation marks.',
  },
  'colon-in-text': {
    de: 'Der Text „{text}“ enthält einen Doppelpunkt mit Leerzeichen; YAML hält den Teil davor für einen Schlüssel. Den Text in Anführungszeichen setzen.',
    en: 'The text “{text}” contains a colon and a space; YAML takes the part before it for a key. Put the text in quotation marks.',
  },
  'bad-start': {
    de: '„{text}“ beginnt mit einem Zeichen, das in YAML eine eigene Bedeutung hat. Den Text in Anführungszeichen setzen.',
    en: '“{text}” begins with a character that has a meaning of its own in YAML. Put the text in quotation marks.',
  },
  'missing-colon': {
    de: 'In der Zeile „{text}“ fehlt der Doppelpunkt nach dem Schlüssel. Als „Schlüssel: Wert“ schreiben; gehört die Zeile zum Text darüber, sie weiter einrücken.',
    en: 'The line “{text}” lacks the colon after its key. Write “key: value”; if the line belongs to the text above, indent it further.',
  },
  'missing-colon-space': {
    de: 'Nach dem Doppelpunkt von „{text}“ fehlt ein Leerzeichen; so ist die Angabe keine. Leerzeichen ergänzen.',
    en: 'There is no space after the colon of “{text}”, so this is no entry. Add a space.',
  },
  'missing-comment-space': {
    de: 'Vor dem Zeichen # fehlt ein Leerzeichen; erst damit beginnt ein Kommentar. Leerzeichen ergänzen.',
    en: 'There is no space before the # sign; only with it does a comment begin. Add a space.',
  },
  unexpected: {
    de: 'Mit „{text}“ geht es hier nicht weiter; der Aufbau der Datei bricht ab. Klammern, Anführungszeichen und Einrückung dieser und der vorigen Zeile prüfen.',
    en: '“{text}” cannot follow here; the structure of the file breaks off. Check brackets, quotation marks and indentation of this line and the one before.',
  },
  indent: { de: 'Tabulatoren durch Leerzeichen ersetzen', en: 'Replace tabs by spaces' },
  quote: { de: 'Text in Anführungszeichen setzen', en: 'Put the text in quotation marks' },
  close: { de: 'Schließendes Zeichen ergänzen', en: 'Add the closing mark' },
  delete: { de: 'Zeichen löschen', en: 'Delete the character' },
  deleteTag: { de: 'Typangabe löschen', en: 'Delete the type tag' },
  comma: { de: 'Komma ergänzen', en: 'Add a comma' },
  space: { de: 'Leerzeichen ergänzen', en: 'Add a space' },
  escape: { de: 'Rückstrich verdoppeln', en: 'Double the backslash' },
} satisfies Record<string, Text>;
