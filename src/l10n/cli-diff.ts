import type { Text } from '../core/text/language';

/** What the command line says about comparing. */
export const cliDiffTexts = {
  about: { de: 'sagen, was eine Änderung für die Planung bedeutet: zwischen zwei Git-Ständen, einem Stand und dem Arbeitsverzeichnis oder zwei Ordnern', en: 'say what a change means for the planning: between two Git revisions, a revision and the working tree, or two folders' },
  usage: { de: '<von> [<nach>] [Optionen]', en: '<from> [<to>] [options]' },
  argumentFrom: { de: 'Git-Stand (etwa HEAD~1, main) oder Ordner', en: 'Git revision (such as HEAD~1, main) or folder' },
  argumentTo: { de: 'Git-Stand oder Ordner; ohne Angabe das Arbeitsverzeichnis', en: 'Git revision or folder; without it the working tree' },
  optionFormat: { de: 'text, json, markdown oder github (sonst text)', en: 'text, json, markdown or github (otherwise text)' },
  optionFailOn: {
    de: 'Exit-Code 1, wenn etwas ohne neuen Beschluss abgeschwächt ist (weakened) oder sich etwas geändert hat (any)',
    en: 'exit code 1 if something is weakened without a new resolution (weakened), or if anything has changed (any)',
  },
  exitCodes: {
    de: `  0  verglichen, und nichts, was --fail-on meint
  1  Änderungen, die --fail-on meint, oder ein unvollständiger Vergleich
  2  falscher Aufruf, oder Git kennt den Stand nicht
  3  interner Fehler`,
    en: `  0  compared, and nothing that --fail-on means
  1  changes that --fail-on means, or an incomplete comparison
  2  wrong use, or Git does not know the revision
  3  internal error`,
  },
  gitMissing: { de: 'Git ist nicht installiert oder nicht im Suchpfad. Zum Vergleichen von Ständen Git installieren oder zwei Ordner angeben.', en: 'Git is not installed or not in the search path. Install Git to compare revisions, or name two folders.' },
  gitFailed: { de: 'Git ({command}) meldet: {what}', en: 'Git ({command}) says: {what}' },
  gitRefused: { de: 'Git ({command}) meldet: {what}. Das Repository mit „git status“ und „git fsck“ prüfen.', en: 'Git ({command}) says: {what}. Check the repository with “git status” and “git fsck”.' },
  noRepository: { de: '{folder} liegt in keinem Git-Repository. Dort aufrufen, wo die Pläne versioniert sind, oder zwei Ordner angeben.', en: '{folder} is in no Git repository. Run this where the plans are under version control, or name two folders.' },
  foreignRepository: { de: 'Git vertraut dem Repository in {folder} nicht, weil es einem anderen Konto gehört. Mit „git config --global --add safe.directory“ freigeben.', en: 'Git does not trust the repository in {folder}, because another account owns it. Allow it with “git config --global --add safe.directory”.' },
  noCommits: { de: 'Das Repository hat noch keinen Commit. Erst einen anlegen, dann vergleichen.', en: 'The repository has no commit yet. Commit first, then compare.' },
  noRevision: { de: 'Den Git-Stand {revision} gibt es nicht. Schreibweise prüfen; „git log --oneline“ zeigt die vorhandenen.', en: 'There is no revision {revision}. Check the spelling; “git log --oneline” shows those that exist.' },
  emptyRevision: { de: 'Der Git-Stand ist leer; vermutlich ist eine Variable nicht gesetzt. Einen Stand angeben, etwa HEAD~1.', en: 'The revision is empty; perhaps a variable is not set. Name one, such as HEAD~1.' },
  range: { de: '{revision} meint einen Bereich zwischen zwei Git-Ständen. Beide einzeln angeben, etwa „planwerk diff main HEAD“; --changed-since nimmt nur den früheren.', en: '{revision} means a range between two revisions. Name them one by one, such as “planwerk diff main HEAD”; --changed-since takes the earlier one only.' },
  ambiguousRevision: { de: '{revision} ist nicht eindeutig: Zweig und Tag heißen so, oder mehrere Commits beginnen so. Genauer angeben: refs/heads/… für den Zweig, refs/tags/… für das Tag, für einen Commit mehr Stellen.', en: '{revision} is ambiguous: a branch and a tag have this name, or several commits begin with it. Be more precise: refs/heads/… for the branch, refs/tags/… for the tag, more digits for a commit.' },
  shallow: { de: 'Den Git-Stand {revision} gibt es in dieser unvollständigen Kopie nicht. Mit „git fetch --unshallow“ nachladen; in GitHub Actions „fetch-depth: 0“ beim Checkout setzen.', en: 'This shallow clone does not have the revision {revision}. Load it with “git fetch --unshallow”; in GitHub Actions set “fetch-depth: 0” at the checkout.' },
  missingObject: { de: 'Den Inhalt dieses Git-Stands hat diese unvollständige Kopie (partial clone) nicht, und er wird nicht von selbst nachgeladen. Mit „git fetch --refetch --no-filter“ nachladen; in GitHub Actions „filter“ beim Checkout weglassen.', en: 'This partial clone does not have the content of the revision, and it is not fetched unasked. Load it with “git fetch --refetch --no-filter”; in GitHub Actions leave out “filter” at the checkout.' },
  submodule: { de: '{folder} ist ein eigenes Repository (etwa ein Submodul) und wurde nicht verglichen. Dort eigens aufrufen.', en: '{folder} is a repository of its own (such as a submodule) and was not compared. Run this there as well.' },
  emptySubmodule: { de: '{folder} ist ein Submodul, dessen Inhalt hier fehlt. Mit „git submodule update --init“ holen.', en: '{folder} is a submodule whose content is not here. Get it with “git submodule update --init”.' },
  noWorkingTree: { de: '{folder} gehört zu keinem Arbeitsverzeichnis, etwa in einem Repository ohne ausgecheckte Dateien (bare). Zwei Git-Stände angeben oder im Arbeitsverzeichnis aufrufen.', en: '{folder} is in no working tree, as in a repository without files checked out (bare). Name two revisions, or run this in the working tree.' },
  configUnread: { de: '{file} ({version}) ist nicht lesbar oder fehlerhaft; deshalb ist womöglich mitverglichen, was dort unter ignore steht. Datei korrigieren.', en: '{file} ({version}) cannot be read or has mistakes; so what it names under ignore may have been compared. Mend the file.' },
  incomplete: { de: 'Der Vergleich ist unvollständig; mit --fail-on zählt das wie eine Abschwächung.', en: 'The comparison is incomplete; with --fail-on this counts as weakened.' },
  oneFolder: { de: '{name} ist ein Ordner. Einen Git-Stand angeben oder einen zweiten Ordner zum Vergleichen.', en: '{name} is a folder. Name a Git revision, or a second folder to compare with.' },
  workingTree: { de: 'Arbeitsverzeichnis', en: 'working tree' },
} satisfies Record<string, Text>;
