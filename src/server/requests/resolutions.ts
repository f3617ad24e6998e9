import { resolutionsOf } from '../../features/comparison/plan-resolution';
import { RESOLUTIONS, type PlanResolution, type ResolutionsParams } from '../../features/protocol';
import type { Request } from './request';

/** On which resolution a plan rested in each of its versions. */
export const resolutionsRequest: Request<ResolutionsParams, (PlanResolution | null)[]> = {
  method: RESOLUTIONS,
  answer: ({ texts }, { language }) => resolutionsOf(texts, language).map((resolution) => resolution ?? null),
};
