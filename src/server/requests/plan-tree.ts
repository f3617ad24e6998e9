import { documentParts, nodesOfPart, planOverview } from '../../features/plan-tree';
import { PLAN_TREE, type PlanTreeNode, type PlanTreeParams } from '../../features/protocol';
import type { Request } from './request';

/** The plan explorer: all documents, the parts of one, or what is in a part. */
export const planTreeRequest: Request<PlanTreeParams, PlanTreeNode[]> = {
  method: PLAN_TREE,
  answer({ uri, part, measuresBy = 'state' }, context) {
    if (uri === undefined) return planOverview(context.snapshots(), ({ document }) => context.findings(document.uri), context.language);
    const snapshot = context.snapshot(uri);
    if (!snapshot) return undefined;
    const findings = context.findings(uri);
    return part === undefined ? documentParts(snapshot, findings) : nodesOfPart(snapshot, part, findings, measuresBy);
  },
};
