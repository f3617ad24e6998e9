/** @jsxImportSource preact */
import type { VNode } from 'preact';
import { say, type Language } from '../../core/text/language';
import { resolvedShareTexts } from '../../l10n/resolved-share';
import { placeAttributes } from '../place';
import { NARROW, type ViewProps } from '../view';
import { ForceField, layField } from './field';
import { layLevels, Levels } from './levels';
import type { FrameModel, ResolvedView } from './model';
import { frameWords, resolvedText } from './words';

const WIDEST = 1000;
const HEADING = 32;
const GAP = 28;
const RESOLVED = 30;

/** The force field with the plan in its middle, and below it the four levels; in a narrow panel all in one column. */
export function FramePicture({ model, language, width }: ViewProps<FrameModel>): VNode {
  const drawn = Math.min(width, WIDEST);
  const columns = drawn < NARROW ? 1 : 2;
  const field = layField(model, language, drawn);
  const levels = layLevels(model.levels, drawn, columns);
  const levelsTop = HEADING + field.height + GAP;
  const resolvedTop = levelsTop + HEADING + levels.height + 8;
  const height = resolvedTop + (model.resolved ? RESOLVED : 0);
  return (
    <svg class="planwerk" xmlns="http://www.w3.org/2000/svg" viewBox={`0 0 ${drawn} ${height}`} width={drawn} height={height} role="group" aria-label={say(frameWords.forceField, language)}>
      <text class="strong" x={4} y={18}>{say(frameWords.forceField, language)}</text>
      <g transform={`translate(0 ${HEADING})`}><ForceField model={model} layout={field} /></g>
      <text class="strong" x={4} y={levelsTop + 18}>{say(frameWords.levels, language)}</text>
      <g transform={`translate(0 ${levelsTop + HEADING})`}><Levels layout={levels} language={language} /></g>
      {model.resolved && <Resolved resolved={model.resolved} language={language} y={resolvedTop} />}
    </svg>
  );
}

function Resolved({ resolved, language, y }: { readonly resolved: ResolvedView; readonly language: Language; readonly y: number }): VNode {
  const title = say(resolvedShareTexts.title, language);
  const text = resolvedText(resolved, language);
  return (
    <g transform={`translate(0 ${y})`} aria-label={`${title}: ${text}`} {...placeAttributes(resolved.place)}>
      <text x={4} y={18}><tspan class="strong">{`${title}: `}</tspan>{text}</text>
    </g>
  );
}
