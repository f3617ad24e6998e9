import { compareWorkspace } from '../../features/comparison/compare-workspace';
import { OlderSide } from '../../features/comparison/older-side';
import { COMPARE, type CompareParams, type Comparison } from '../../features/protocol';
import type { Request } from './request';

/**
 * What a workspace says otherwise than in an older version, which is kept until there is another. It stays the workspace
 * that it was when that version came: a configuration or a whole folder may go meanwhile, with a branch that is switched.
 */
export function compareRequest(): Request<CompareParams, Comparison> {
  let older: OlderSide | undefined;
  return {
    method: COMPARE,
    answer({ uri, from }, context) {
      const snapshot = context.snapshot(uri);
      if (from && !snapshot) return undefined;
      if (from) older = new OlderSide(from);
      if (!older) return undefined;
      const snapshots = context.snapshots();
      const { root } = older;
      const { language } = snapshot ?? snapshots.find((other) => other.root === root) ?? context;
      const documents = new Map(snapshots.map(({ document }) => [document.uri, document]));
      return compareWorkspace(older, { files: context.files(), documents }, language);
    },
  };
}
