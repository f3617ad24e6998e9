import type { Connection } from 'vscode-languageserver';
import type { Finding, Severity } from '../core/finding';
import { isSameData } from '../core/model/same-data';
import type { CheckStatus } from '../features/protocol';
import type { CheckedDocument } from '../features/workspace';
import { toDiagnostic } from './conversion';

/** Tells the client what was found, and what is no longer so. */
export class Publisher {
  private readonly shown = new Map<string, readonly Finding[]>();

  constructor(private readonly connection: Pick<Connection, 'sendDiagnostics'>) {}

  /** @param version of the document where it is open */
  publish({ uri, findings, language }: CheckedDocument, version: number | undefined): void {
    const before = this.shown.get(uri) ?? [];
    if (isSame(findings, before)) return;
    if (findings.length === 0) this.shown.delete(uri);
    else this.shown.set(uri, findings);
    const diagnostics = findings.map((finding) => toDiagnostic(finding, language));
    void this.connection.sendDiagnostics({ uri, diagnostics, ...(version === undefined ? {} : { version }) });
  }

  /** What the client was told last about a document. */
  findings(uri: string): readonly Finding[] {
    return this.shown.get(uri) ?? [];
  }

  status(files: number): CheckStatus {
    const errors = this.count('error');
    const warnings = this.count('warning');
    return { files, errors, warnings, notes: this.count('info') + this.count('hint') };
  }

  private count(severity: Severity): number {
    let count = 0;
    for (const findings of this.shown.values()) for (const finding of findings) if (finding.severity === severity) count++;
    return count;
  }
}

/** What is shown already need not be sent again: an edit in one document leaves most findings of the others as they are. */
function isSame(some: readonly Finding[], others: readonly Finding[]): boolean {
  return some.length === others.length && some.every((finding, at) => {
    const other = others[at];
    return other !== undefined && finding.rule === other.rule && finding.severity === other.severity && finding.message === other.message
      && isSameData(finding.range, other.range) && isSameData(finding.related, other.related);
  });
}
