/** @jsxImportSource preact */
import type { VNode } from 'preact';
import { say, type Language } from '../../core/text/language';
import { textWidth, wrapText } from '../drawing/text';
import { NARROW, type ViewProps } from '../view';
import { blocksOf, type Block } from './blocks';
import { layOutRows, type LaidRows } from './layout';
import { blockWidth, CELL, HEAD, Matrix, matrixHeight, usedRoles } from './matrix';
import type { ResponsibilitiesModel } from './model';
import { ResponsibilitiesList } from './list';
import { ROLES, roleLooks } from './roles';
import { RoleSign } from './sign';
import { summaryOf, words } from './words';

/** Measures by actors; in a narrow panel one entry for each measure and for each actor. */
export function ResponsibilitiesPicture(props: ViewProps<ResponsibilitiesModel>): VNode {
  const legend = legendOf(props);
  return props.width < NARROW
    ? <ResponsibilitiesList {...props} top={legend.height} head={<Head {...props} legend={legend} />} />
    : <Blocks {...props} legend={legend} />;
}

/** Pixels; a higher picture is of no use to anybody, the table has the rest. */
const MOST_HEIGHT = 5600;
const BLOCK_GAP = 34;

type PictureProps = ViewProps<ResponsibilitiesModel> & { readonly legend: Legend };

function Blocks(props: PictureProps): VNode {
  const { model, width, language, legend } = props;
  const labelWidth = Math.min(340, Math.max(190, Math.round(width * 0.34)));
  const blocks = blocksOf(model, Math.max(2, Math.floor((width - labelWidth - HEAD) / CELL)));
  const roles = usedRoles(model.actors);
  const placed: { block: Block; laid: LaidRows; y: number }[] = [];
  let y = legend.height;
  for (const block of blocks) {
    if (y > MOST_HEIGHT) break;
    const laid = layOutRows(block.groups, { labelWidth: labelWidth - 16, width: blockWidth(block, labelWidth) - 16 }, MOST_HEIGHT - y, language);
    const top = y + (blocks.length > 1 ? BLOCK_GAP : 0);
    placed.push({ block, laid, y: top });
    y = top + matrixHeight({ laid, roles });
  }
  const shownActors = placed.flatMap(({ block }) => block.sectors).reduce((sum, { actors }) => sum + actors.length, 0);
  const left = model.actors.length - shownActors;
  const height = y + (left > 0 ? 40 : 12);
  return (
    <svg class="planwerk" xmlns="http://www.w3.org/2000/svg" viewBox={`0 0 ${width} ${height}`} width={width} height={height} role="group" aria-label={model.title}>
      <Head {...props} />
      {placed.map(({ block, laid, y: top }) => (
        <g key={block.first} transform={`translate(0 ${top})`}>
          {blocks.length > 1 && <text class="faint" x={0} y={-8}>{blockTitle(block, model, language)}</text>}
          <Matrix block={block} laid={laid} roles={roles} language={language} labelWidth={labelWidth} />
        </g>
      ))}
      {left > 0 && <text class="faint" x={0} y={height - 14}>{say(words.moreActors, language, { number: left })}</text>}
    </svg>
  );
}

function blockTitle({ first, sectors }: Block, { actors }: ResponsibilitiesModel, language: Language): string {
  const count = sectors.reduce((sum, sector) => sum + sector.actors.length, 0);
  return say(words.block, language, { from: first, to: first + count - 1, all: actors.length });
}

interface Legend {
  readonly entries: readonly { readonly role: (typeof ROLES)[number]; readonly x: number; readonly y: number }[];
  readonly bottom: number;
  readonly summary: readonly string[];
  readonly height: number;
}

/** The roles in a row, or in as many as the width needs; what is to say of the gaps under them. */
function legendOf({ model, width, language }: ViewProps<ResponsibilitiesModel>): Legend {
  let x = 0;
  let y = 16;
  const entries = ROLES.map((role) => {
    const needed = 52 + textWidth(roleLooks[role].word[language], 13);
    if (x > 0 && x + needed > width) {
      x = 0;
      y += 26;
    }
    const entry = { role, x, y };
    x += needed;
    return entry;
  });
  const text = summaryOf(model, language);
  const summary = wrapText(model.withoutLead ? `! ${text}` : text, width - 8, 13.5, 2);
  return { entries, bottom: y, summary, height: y + 25 + summary.length * 17 };
}

function Head({ model, language, legend }: PictureProps): VNode {
  const isGap = model.withoutLead !== undefined && model.withoutLead > 0;
  return (
    <g>
      {legend.entries.map(({ role, x, y }) => (
        <g key={role}>
          <RoleSign roles={[role]} language={language} x={x + 12} y={y} />
          <text x={x + 28} y={y + 4.5}>{roleLooks[role].word[language]}</text>
        </g>
      ))}
      {legend.summary.map((line, index) => <text key={index} class={isGap ? 'gap-text strong' : 'faint'} x={2} y={legend.bottom + 32 + index * 17}>{line}</text>)}
    </g>
  );
}
