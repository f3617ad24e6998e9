import type { Text } from '../core/text/language';

/** What the extension says when versions are compared. */
export const extensionComparisonTexts = {
  chooseVersion: { de: 'Womit vergleichen?', en: 'Compare with what?' },
  searchVersions: { de: 'Früheren Stand auswählen oder suchen', en: 'Choose or search an older version' },
  saved: { de: 'zuletzt gespeichert', en: 'last saved' },
  savedItem: { de: 'Zuletzt gespeichert', en: 'Last Saved' },
  savedDetail: { de: 'Was in den geöffneten Dokumenten noch nicht gespeichert ist', en: 'What is not saved yet in the documents that are open' },
  folderItem: { de: 'Ein anderer Ordner …', en: 'Another Folder…' },
  folderDetail: { de: 'Etwa eine Kopie von früher', en: 'Such as a copy from earlier' },
  headItem: { de: 'Letzter Commit', en: 'Last Commit' },
  revisionItem: { de: 'Andere Angabe …', en: 'Other Revision…' },
  revisionDetail: { de: 'Commit, Zweig, Tag oder etwa HEAD~3', en: 'Commit, branch, tag, or something like HEAD~3' },
  commits: { de: 'Commits zu diesem Dokument', en: 'Commits of this document' },
  branches: { de: 'Zweige', en: 'Branches' },
  tags: { de: 'Tags', en: 'Tags' },
  enterRevision: { de: 'Mit welchem Git-Stand vergleichen?', en: 'Compare with which revision?' },
  compareFolder: { de: 'Mit diesem Ordner vergleichen', en: 'Compare with This Folder' },
  comparing: { de: 'Mit früherem Stand vergleichen', en: 'Comparing with the older version' },
  searchingResolution: { de: 'Letzten Beschluss suchen', en: 'Looking for the last resolution' },
  versions: { de: '{from} ↔ jetzt', en: '{from} ↔ now' },
  titleOfTwo: { de: '{file} ({from} ↔ jetzt)', en: '{file} ({from} ↔ now)' },
  titleOfOne: { de: '{file} ({from})', en: '{file} ({from})' },
  summaryCopied: { de: 'Zusammenfassung der Änderungen kopiert', en: 'Summary of the changes copied' },
  noComparison: {
    de: 'Es wird gerade nichts verglichen. Zuerst „Mit früherem Stand vergleichen …“ ausführen.',
    en: 'Nothing is being compared. Run “Compare with Revision…” first.',
  },
  noDocument: {
    de: 'Hier ist kein Planungsdokument, das sich vergleichen lässt. Den Ordner mit den Plänen öffnen.',
    en: 'There is no planning document here to compare. Open the folder with the plans.',
  },
  noAnswer: {
    de: 'Dieses Dokument gehört zu keinem Arbeitsbereich, den Planwerk prüft, oder der Sprachserver läuft nicht. Ein Dokument aus dem geöffneten Ordner wählen oder den Sprachserver neu starten.',
    en: 'This document belongs to no workspace that Planwerk checks, or the language server does not run. Choose a document of the folder that is open, or restart the language server.',
  },
  failed: { de: 'Der Vergleich ist nicht gelungen: {error}', en: 'Comparing failed: {error}' },
  noGit: {
    de: 'Git steht hier nicht zur Verfügung: Der Arbeitsbereich ist virtuell oder nicht vertraut, oder Git ist abgeschaltet oder nicht installiert. Dem Arbeitsbereich vertrauen oder Git einschalten (git.enabled); ohne Git lässt sich mit einem anderen Ordner vergleichen.',
    en: 'Git is not available here: the workspace is virtual or not trusted, or Git is switched off or not installed. Trust the workspace or switch Git on (git.enabled); without Git you can compare with another folder.',
  },
  noRepository: {
    de: '{folder} liegt in keinem Git-Repository. Den Ordner öffnen, in dem die Pläne versioniert sind, oder mit einem anderen Ordner vergleichen.',
    en: '{folder} is in no Git repository. Open the folder where the plans are under version control, or compare with another folder.',
  },
  foreignRepository: {
    de: 'Git vertraut dem Repository in {folder} nicht, weil es einem anderen Konto gehört. Mit „git config --global --add safe.directory“ freigeben.',
    en: 'Git does not trust the repository in {folder}, because another account owns it. Allow it with “git config --global --add safe.directory”.',
  },
  noCommits: {
    de: 'Das Repository hat noch keinen Commit. Erst einen anlegen, dann vergleichen.',
    en: 'The repository has no commit yet. Commit first, then compare.',
  },
  noRevision: {
    de: 'Den Git-Stand {revision} gibt es nicht. Schreibweise prüfen oder einen Commit aus der Liste wählen.',
    en: 'There is no revision {revision}. Check the spelling, or choose a commit from the list.',
  },
  range: {
    de: '{revision} meint einen Bereich zwischen zwei Git-Ständen. Nur den früheren angeben; verglichen wird mit dem jetzigen Stand.',
    en: '{revision} means a range between two revisions. Name the earlier one only; it is compared with the present version.',
  },
  ambiguousRevision: {
    de: '{revision} ist nicht eindeutig: Zweig und Tag heißen so, oder mehrere Commits beginnen so. Genauer angeben: refs/heads/… für den Zweig, refs/tags/… für das Tag, für einen Commit mehr Stellen.',
    en: '{revision} is ambiguous: a branch and a tag have this name, or several commits begin with it. Be more precise: refs/heads/… for the branch, refs/tags/… for the tag, more digits for a commit.',
  },
  shallow: {
    de: 'Den Git-Stand {revision} gibt es in dieser unvollständigen Kopie nicht. Mit „git fetch --unshallow“ nachladen.',
    en: 'This shallow clone does not have the revision {revision}. Load it with “git fetch --unshallow”.',
  },
  missingObject: {
    de: 'Was dieser Git-Stand enthält, fehlt in dieser unvollständigen Kopie (partial clone) und wird nicht von selbst nachgeladen. Mit „git fetch --refetch --no-filter“ nachladen.',
    en: 'This partial clone does not have what the revision holds, and it is not fetched unasked. Load it with “git fetch --refetch --no-filter”.',
  },
  gitFailed: { de: 'Git meldet: {what}', en: 'Git says: {what}' },
  emptyFolder: {
    de: 'Im Ordner {folder} liegt kein Planungsdokument, also keine Datei, deren Name auf .plan.yaml endet. Einen anderen Ordner wählen.',
    en: 'The folder {folder} holds no planning document: a file whose name ends in .plan.yaml. Choose another one.',
  },
  openPlan: {
    de: 'Den Plan öffnen, um dessen Beschluss es geht, und es dann noch einmal versuchen.',
    en: 'Open the plan whose resolution is meant, and try again.',
  },
  noResolution: {
    de: '„{name}“ beruht auf keinem gefassten Beschluss. Mit einem früheren Stand vergleichen oder den Beschluss unter resolution mit Gremium, Datum und Vorlagennummer eintragen.',
    en: '“{name}” rests on no adopted resolution. Compare with a revision, or enter the resolution under resolution, with its body, date and paper.',
  },
  resolutionNotCommitted: {
    de: 'Der {resolution} steht noch in keinem Commit von „{name}“. Erst einen anlegen; bis dahin mit einem früheren Stand vergleichen.',
    en: '{resolution} is in no commit of “{name}” yet. Commit it first; until then compare with a revision.',
  },
  resolutionTooOld: {
    de: 'Der {resolution} ist älter als diese unvollständige Kopie der Versionsgeschichte. Mit „git fetch --unshallow“ nachladen.',
    en: '{resolution} is older than this shallow clone of the history. Load the rest with “git fetch --unshallow”.',
  },
  notLoaded: {
    de: 'Dieser frühere Stand ist nicht mehr geladen. Noch einmal vergleichen („Mit früherem Stand vergleichen …“).',
    en: 'This older version is no longer loaded. Compare again (“Compare with Revision…”).',
  },
} satisfies Record<string, Text>;
