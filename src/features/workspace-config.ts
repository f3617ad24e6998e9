import { readConfig } from '../core/config';
import { CONFIG_FILE_NAME } from '../core/file-names';
import type { Finding } from '../core/finding';
import { emptyConfig, type Config, type Settings } from '../core/settings';
import { matchesGlob } from '../core/text/glob';
import { problemFindings } from './document-problem';
import type { FileContent } from './protocol';

/** A planwerk.config.yaml as far as it can be used. */
export class WorkspaceConfig {
  readonly config: Config;

  constructor(private readonly content: FileContent) {
    this.config = content.problem === undefined ? readConfig(content.uri, content.text, { language: 'en', today: '' }).config : emptyConfig;
  }

  get uri(): string {
    return this.content.uri;
  }

  findings(settings: Settings): readonly Finding[] {
    const { content } = this;
    if (content.problem === undefined) return readConfig(content.uri, content.text, settings).findings;
    return problemFindings(content.uri, CONFIG_FILE_NAME, { cause: content.problem, code: content.code }, settings);
  }

  /** @param path from the folder of the configuration, with `/` */
  ignores(path: string): boolean {
    return this.config.ignore.some((pattern) => matchesGlob(path, pattern));
  }
}
