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
  noRepository: { de: '{folder} liegt in keinem Git-Repository. Dort aufrufen, wo die Pläne versioniert sind, oder zwei Ordner angeben.', en: '{folder} is in no Git repository. Run this where the plans are under version control, or name two folders.' },
  foreignRepository: { de: 'Git vertraut dem Repository in {folder} nicht, weil es einem anderen Konto gehört. Mit „git config --global --add safe.directory“ freigeben.', en: 'Git does not trust the repository in {folder}, because another account owns it. Allow it with “git config --global --add safe.directory”.' },
  noCommits: { de: 'Das Repository hat noch keinen Commit. Erst einen anlegen, dann vergleichen.', en: 'The repository has no commit yet. Commit first, then compare.' },
  noRevision: { de: 'Den Git-Stand {revision} gibt es nicht. Schreibweise prüfen; „git log --oneline“ zeigt die vorhandenen.', en: 'There is no revision {revision}. Check the spelling; “git log --oneline” shows those that exist.' },
  shallow: { de: 'Den Git-Stand {revision} gibt es in dieser unvollständigen Kopie nicht. Mit „git fetch --unshallow“ nachladen; in GitHub Actions „fetch-depth: 0“ beim Checkout setzen.', en: 'This shallow clone does not have the revision {revision}. Load it with “git fetch --unshallow”; in GitHub Actions set “fetch-depth: 0” at the checkout.' },
  submodule: { de: '{folder} ist ein eigenes Repository (Submodul) und wurde nicht verglichen. Dort eigens aufrufen.', en: '{folder} is a repository of its own (submodule) and was not compared. Run this there as well.' },
  incomplete: { de: 'Der Vergleich ist unvollständig; mit --fail-on zählt das wie eine Abschwächung.', en: 'The comparison is incomplete; with --fail-on this counts as weakened.' },
  oneFolder: { de: '{name} ist ein Ordner. Einen Git-Stand angeben oder einen zweiten Ordner zum Vergleichen.', en: '{name} is a folder. Name a Git revision, or a second folder to compare with.' },
  workingTree: { de: 'Arbeitsverzeichnis', en: 'working tree' },
} satisfies Record<string, Text>;
