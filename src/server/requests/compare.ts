import { compareWorkspace } from '../../features/comparison/compare-workspace';
import { OlderSide } from '../../features/comparison/older-side';
import { COMPARE, type CompareParams, type Comparison } from '../../features/protocol';
import type { Request } from './request';

/** What a workspace says otherwise than in an older version, which is kept until there is another. */
export function compareRequest(): Request<CompareParams, Comparison> {
  let older: OlderSide | undefined;
  return {
    method: COMPARE,
    answer({ uri, from }, context) {
      const snapshot = context.snapshot(uri);
      if (!snapshot) return undefined;
      const { root, language } = snapshot;
      if (from) older = new OlderSide(from, root);
      if (older?.root !== root) return undefined;
      const documents = new Map(context.snapshots().map(({ document }) => [document.uri, document]));
      return compareWorkspace(older, { files: context.files(), documents }, language);
    },
  };
}
