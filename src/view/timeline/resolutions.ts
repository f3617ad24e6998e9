import { resolutionsOf } from '../../core/model/resolutions';
import { mapOf, scalarOf, spanOf, stringOf, type Of } from '../../core/model/read';
import type { Span } from '../../core/model/time';
import type { Measure, Plan, Resolution } from '../../core/model/types.generated';
import { say } from '../../core/text/language';
import { contains, type TextRange } from '../../core/text/range';
import { valueOf } from '../../core/yaml/node';
import { viewTexts } from '../../l10n/view';
import { shown } from '../drawing/shown';
import type { ViewContext } from '../view';

export interface ResolutionMark extends Span {
  /** The body that resolved, with the paper where it is named. */
  readonly title: string;
  /** The date as written. */
  readonly written: string;
  readonly place: TextRange;
}

/**
 * The dated resolutions of a plan as a whole, of its phases, products and interfaces; those of measures stand in their
 * rows. One that several parts cite is shown once, where it is cited first.
 */
export function planResolutions(plan: Of<Plan>, context: ViewContext): ResolutionMark[] {
  const measures = valueOf(plan, 'measures') ?? { start: 0, end: 0 };
  const marks = new Map<string, ResolutionMark>();
  for (const { map, key } of resolutionsOf(context.document)) {
    const mark = contains(measures, key.start) ? undefined : resolutionMark(map, context);
    if (!mark) continue;
    const cited = `${mark.written} ${mark.title}`;
    if (!marks.has(cited)) marks.set(cited, mark);
  }
  return [...marks.values()];
}

export function measureResolution(measure: Of<Measure>, context: ViewContext): ResolutionMark | undefined {
  const resolution = mapOf(measure, 'resolution');
  return resolution && resolutionMark(resolution, context);
}

function resolutionMark(resolution: Of<Resolution>, context: ViewContext): ResolutionMark | undefined {
  const span = spanOf(resolution, 'date');
  if (!span) return undefined;
  const place = { start: resolution.start, end: resolution.end };
  return { title: titleOf(resolution, context), written: String(scalarOf(resolution, 'date')?.value), place, ...span };
}

function titleOf(resolution: Of<Resolution>, { workspace, summary, language }: ViewContext): string {
  const body = stringOf(resolution, 'body');
  const name = workspace.find(summary, body, ['responsibility'])?.thing.title ?? body;
  const paper = scalarOf(resolution, 'paper')?.value;
  const named = [name, paper].filter((part) => part !== undefined).join(', ');
  return shown(named === '' ? say(viewTexts.resolution, language) : `${say(viewTexts.resolution, language)}: ${named}`);
}
