/** @jsxImportSource preact */
import type { VNode } from 'preact';
import type { RowKind } from './row';

/** The sign of a kind of row, 16 pixels square; words say the same in its tooltip and in the legend. */
export function KindSign({ kind, x, y }: { readonly kind: RowKind; readonly x: number; readonly y: number }): VNode {
  return <g transform={`translate(${x} ${y})`} aria-hidden="true">{shapes[kind]()}</g>;
}

const shapes: Readonly<Record<RowKind, () => VNode>> = {
  principles: diamond,
  principle: diamond,
  pillar: () => <path class="axis" d="M2 2.5h12M4.5 3v10M8 3v10M11.5 3v10M2 13.5h12" />,
  field: () => <path class="axis" d="M1.5 13V3.5h5l1.5 2h6.5V13z" />,
  'without-field': () => <path class="axis" stroke-dasharray="2 2" d="M1.5 13V3.5h5l1.5 2h6.5V13z" />,
  goal: () => <g><circle class="axis" cx="8" cy="8" r="6.5" /><circle class="axis" cx="8" cy="8" r="3.5" /><circle class="faint" cx="8" cy="8" r="1.2" /></g>,
  target: () => <path class="axis" d="M1.5 14h13M3.5 14v-4h2.5v4M8 14V6.5h2.5V14M12 14V2.5h2V14" />,
  measure: () => <path class="axis" d="M3 2h10v12H3zM5.5 6h5M5.5 9h5" />,
  'measure-elsewhere': arrow,
  'goal-elsewhere': arrow,
  'without-goal': () => <path class="axis" stroke-dasharray="2 2" d="M3 2h10v12H3z" />,
};

function diamond(): VNode {
  return <path class="axis" d="M8 2l6 6-6 6-6-6z" />;
}

function arrow(): VNode {
  return <path class="axis" d="M2 8h11M9 4l4 4-4 4" />;
}
