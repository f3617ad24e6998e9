import { LOCK_FILE_NAME } from '../core/file-names';
import type { Finding } from '../core/finding';
import { readLockFile } from '../core/lock-file';
import type { SealedResolution } from '../core/seal/sealed';
import type { Settings } from '../core/settings';
import { problemFindings } from './document-problem';
import type { FileContent } from './protocol';

/** A planwerk.lock.yaml, its resolutions read once for all documents of its workspace. */
export class WorkspaceLock {
  readonly sealed: readonly SealedResolution[];
  private readonly isRight: boolean;

  constructor(private readonly content: FileContent) {
    const read = content.problem === undefined ? readLockFile(content.uri, content.text, { language: 'en', today: '' }) : undefined;
    this.sealed = read?.sealed ?? [];
    this.isRight = read?.findings.length === 0;
  }

  get uri(): string {
    return this.content.uri;
  }

  findings(settings: Settings): readonly Finding[] {
    const { content } = this;
    if (this.isRight) return [];
    if (content.problem === undefined) return readLockFile(content.uri, content.text, settings).findings;
    return problemFindings(content.uri, LOCK_FILE_NAME, { cause: content.problem, code: content.code }, settings);
  }
}
