/** @jsxImportSource preact */
import type { VNode } from 'preact';
import { say } from '../../core/text/language';
import { NARROW, type ViewProps } from '../view';
import { ForceField, layField } from './field';
import { layLevels, Levels } from './levels';
import type { FrameModel } from './model';
import { frameWords } from './words';

const WIDEST = 1000;
const HEADING = 32;
const GAP = 28;

/** The force field with the plan in its middle, and below it the four levels; in a narrow panel all in one column. */
export function FramePicture({ model, language, width }: ViewProps<FrameModel>): VNode {
  const drawn = Math.min(width, WIDEST);
  const columns = drawn < NARROW ? 1 : 2;
  const field = layField(model, language, drawn);
  const levels = layLevels(model.levels, drawn, columns);
  const levelsTop = HEADING + field.height + GAP;
  const height = levelsTop + HEADING + levels.height + 8;
  return (
    <svg class="planwerk" xmlns="http://www.w3.org/2000/svg" viewBox={`0 0 ${drawn} ${height}`} width={drawn} height={height} role="group" aria-label={say(frameWords.forceField, language)}>
      <text class="strong" x={4} y={18}>{say(frameWords.forceField, language)}</text>
      <g transform={`translate(0 ${HEADING})`}><ForceField model={model} layout={field} /></g>
      <text class="strong" x={4} y={levelsTop + 18}>{say(frameWords.levels, language)}</text>
      <g transform={`translate(0 ${levelsTop + HEADING})`}><Levels layout={levels} language={language} /></g>
    </svg>
  );
}
