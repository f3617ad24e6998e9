import type { Text } from '../core/text/language';

/** What the command line says where Git calls it: merging, and showing a document to a comparison. */
export const mergeTexts = {
  about: {
    de: 'zwei Fassungen eines Planungsdokuments nach Kennungen zusammenführen; für Git (merge driver). Das Ergebnis steht in <unsere>.',
    en: 'merge two versions of a planning document by id; for Git (merge driver). The result is written to <ours>.',
  },
  usage: { de: '<Vorfahr> <unsere> <ihre> [<Pfad>] [<Länge>] [<Namen>…] [Optionen]', en: '<base> <ours> <theirs> [<path>] [<size>] [<labels>…] [options]' },
  argumentBase: { de: 'Datei mit der gemeinsamen früheren Fassung (in Git %O)', en: 'file with the version that both come from (%O in Git)' },
  argumentOurs: { de: 'Datei mit der eigenen Fassung (%A); hier steht dann das Ergebnis', en: 'file with our version (%A); the result is written here' },
  argumentTheirs: { de: 'Datei mit der anderen Fassung (%B)', en: 'file with their version (%B)' },
  argumentPath: { de: 'Name des Dokuments im Repository (%P), für Meldungen', en: 'name of the document in the repository (%P), for messages' },
  argumentSize: { de: 'Länge der Konfliktmarken (%L); sonst 7', en: 'size of the conflict markers (%L); 7 otherwise' },
  argumentLabels: {
    de: 'Namen von Vorfahr, unserer und ihrer Fassung an den Konfliktmarken (%S %X %Y, ab Git 2.44); sonst base, ours, theirs',
    en: 'what base, ours and theirs are called at the conflict markers (%S %X %Y, since Git 2.44); base, ours, theirs otherwise',
  },
  exitCodes: {
    de: '  0  zusammengeführt\n  1  Konflikt: von Hand zu entscheiden\n  2  falscher Aufruf oder nicht lesbar\n  3  interner Fehler',
    en: '  0  merged\n  1  conflict, to be settled by hand\n  2  wrong use, or not readable\n  3  internal error',
  },
  unreadable: { de: '„{path}“ lässt sich nicht lesen ({code}). Pfad und Berechtigung prüfen.', en: '"{path}" cannot be read ({code}). Check the path and the permission.' },
  unwritable: { de: '„{path}“ lässt sich nicht schreiben ({code}). Pfad und Berechtigung prüfen.', en: '"{path}" cannot be written ({code}). Check the path and the permission.' },
  byLines: {
    de: '{path}: Lässt sich nicht nach Kennungen zusammenführen; Git führt nach Zeilen zusammen.',
    en: '{path}: cannot be merged by id; Git merges by lines.',
  },
  changed: {
    de: '{path}: Beide Seiten haben {place} verschieden geändert. Von Hand entscheiden, was gilt.',
    en: '{path}: both sides changed {place}, each in another way. Decide by hand which one holds.',
  },
  sorted: {
    de: '{path}: Beide Seiten haben {place} verschieden neu geordnet. Bitte entscheiden, was gilt.',
    en: '{path}: both sides sorted {place} anew, each in another way. Please decide which holds.',
  },
  aboutTextconv: {
    de: 'ein Planungsdokument in einheitlicher Form ausgeben; für git diff (textconv)',
    en: 'print a planning document in the canonical layout; for git diff (textconv)',
  },
  usageTextconv: { de: '<Datei> [Optionen]', en: '<file> [options]' },
  argumentFile: { de: 'das Dokument; fehlerhafte bleiben, wie sie sind', en: 'the document; broken ones stay as they are' },
} satisfies Record<string, Text>;
