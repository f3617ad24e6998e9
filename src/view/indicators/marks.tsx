/** @jsxImportSource preact */
import type { VNode } from 'preact';

/** The sign of a series or of a planned value, in a chart and in front of the words that explain it. */
export type MarkName = 'series-1' | 'series-2' | 'series-3' | 'baseline' | 'milestone' | 'target' | 'threshold' | 'critical';

export const seriesMarks: readonly MarkName[] = ['series-1', 'series-2', 'series-3'];

interface MarkProps {
  readonly name: MarkName;
  readonly x: number;
  readonly y: number;
}

export function Mark({ name, x, y }: MarkProps): VNode {
  switch (name) {
    case 'series-1': return <circle class="series-1 series-mark" cx={x} cy={y} r={3.5} />;
    case 'series-2': return <rect class="series-2 series-mark" x={x - 3} y={y - 3} width={6} height={6} />;
    case 'series-3': return <path class="series-3 series-mark" d={`M${x} ${y - 4}L${x + 4} ${y + 3}H${x - 4}Z`} />;
    case 'baseline': return <circle class="planned-mark" cx={x} cy={y} r={4} />;
    case 'milestone': return <path class="planned-mark" d={`M${x} ${y - 5}L${x + 5} ${y}L${x} ${y + 5}L${x - 5} ${y}Z`} />;
    case 'target': return <g><circle class="planned-mark" cx={x} cy={y} r={5.5} /><circle class="planned-dot" cx={x} cy={y} r={2} /></g>;
    case 'threshold': return <line class="threshold" x1={x - 6} x2={x + 6} y1={y} y2={y} />;
    case 'critical': return <line class="threshold is-critical" x1={x - 6} x2={x + 6} y1={y} y2={y} />;
  }
}
