import { existsSync } from 'node:fs';
import * as path from 'node:path';
import { countedTeamsTexts, teamsTexts } from '../../l10n/cli-teams';
import { counted } from '../message';
import { note, type Session } from '../session';
import { UsageError } from '../usage-error';
import { readBaseline, writeBaseline, type BaselineEntry } from './baseline-file';
import { shownPath } from './discover';
import { fingerprintOf } from './identity';
import type { Checked, LintFinding } from './job';
import { beyondKnown, isLasting } from './known-findings';

export interface BaselineOptions {
  readonly baseline: string | undefined;
  readonly updateBaseline: boolean;
}

/** What is left when the findings that the baseline knows are taken out; says what it knows too much. */
export function withoutBaseline(checked: Checked, names: readonly string[], options: BaselineOptions, session: Session): Checked {
  if (options.baseline === undefined) return checked;
  const baseline = new Baseline(options.baseline, names, session.host.cwd);
  if (options.updateBaseline) return baseline.update(checked, session);
  return baseline.filter(checked, session);
}

class Baseline {
  private readonly file: string;
  private readonly checkedFiles: ReadonlySet<string>;

  constructor(private readonly name: string, names: readonly string[], private readonly cwd: string) {
    this.file = path.resolve(cwd, name);
    this.checkedFiles = new Set(names.map((each) => this.fromBaseline(each)));
  }

  filter(checked: Checked, session: Session): Checked {
    const entries = readBaseline(this.file, this.name);
    if (!entries) throw new UsageError(teamsTexts.noBaseline, { path: this.name }, 'lint');
    const findings = beyondKnown(checked.findings, new Map(entries.map(({ fingerprint, count }) => [fingerprint, count])));
    const known = checked.findings.length - findings.length;
    if (known > 0) note(session, teamsTexts.known, { findings: counted(countedTeamsTexts.findings, session.language, known) });
    this.tellStale(entries, checked, session);
    return { ...checked, findings };
  }

  /** Everything found becomes known; what was known of files that nobody checked now stays. */
  update(checked: Checked, session: Session): Checked {
    const former = readBaseline(this.file, this.name) ?? [];
    const present = this.entriesOf(checked.findings);
    const unseen = former.filter((entry) => !present.has(entry.fingerprint) && !this.wouldBeSeen(entry));
    const pruned = former.filter((entry) => !present.has(entry.fingerprint) && this.wouldBeSeen(entry)).length;
    writeBaseline(this.file, this.name, [...present.values(), ...unseen]);
    const { language } = session;
    note(session, teamsTexts.baselineWritten, { path: this.name, findings: counted(countedTeamsTexts.findings, language, checked.findings.filter(isLasting).length) });
    if (pruned > 0) note(session, teamsTexts.pruned, { entries: counted(countedTeamsTexts.entries, language, pruned) });
    return { ...checked, findings: checked.findings.filter((finding) => !isLasting(finding)) };
  }

  private tellStale(entries: readonly BaselineEntry[], { findings }: Checked, session: Session): void {
    const present = this.entriesOf(findings);
    const stale = entries.filter((entry) => (present.get(entry.fingerprint)?.count ?? 0) < entry.count && this.wouldBeSeen(entry));
    if (stale.length === 0) return;
    note(session, teamsTexts.stale, { entries: counted(countedTeamsTexts.entries, session.language, stale.length), path: this.name });
    for (const { file, rule, place } of stale.slice(0, MOST_STALE)) note(session, PLACE, { file, rule, place });
    if (stale.length > MOST_STALE) note(session, teamsTexts.more, { count: stale.length - MOST_STALE });
  }

  /** Would the finding have been found if it were still there? */
  private wouldBeSeen({ file }: BaselineEntry): boolean {
    return this.checkedFiles.has(file) || !existsSync(path.resolve(path.dirname(this.file), file));
  }

  private entriesOf(findings: readonly LintFinding[]): Map<string, BaselineEntry> {
    const entries = new Map<string, BaselineEntry>();
    for (const { identity, uri } of findings.filter(isLasting)) {
      const fingerprint = fingerprintOf(identity);
      const count = (entries.get(fingerprint)?.count ?? 0) + 1;
      entries.set(fingerprint, { fingerprint, count, rule: identity.rule, file: this.fromBaseline(uri), document: identity.document, place: identity.place });
    }
    return entries;
  }

  private fromBaseline(shown: string): string {
    return shownPath(path.resolve(this.cwd, shown), path.dirname(this.file));
  }
}

const MOST_STALE = 10;
const PLACE = { de: '  {file}  {place}  {rule}', en: '  {file}  {place}  {rule}' };
