/** @jsxImportSource preact */
import { scaleLinear } from 'd3-scale';
import type { VNode } from 'preact';
import type { FundingFigures } from '../../core/finance/funding-sums';

interface BarsProps {
  readonly row: FundingFigures;
  /** The amount of a bar over the whole width. */
  readonly highest: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** The cost above; below what pays for it: own funding, other funding, then what is lacking or not stated. */
export function Bars({ row, highest, x, y, width }: BarsProps): VNode {
  const scale = scaleLinear().domain([0, highest]).range([0, width]).clamp(true);
  return (
    <g>
      <rect class="money-cost" x={x} y={y} width={visible(row.cost, scale(row.cost))} height={6} />
      {partsOf(row).map(({ className, from, to }) => (
        <rect key={className} class={className} x={x + scale(from)} y={y + 9} width={visible(to - from, scale(to) - scale(from))} height={10} />
      ))}
    </g>
  );
}

/** A small amount is still to be seen. */
function visible(amount: number, width: number): number {
  return amount > 0 ? Math.max(1.5, width) : 0;
}

interface BarPart {
  readonly className: string;
  readonly from: number;
  readonly to: number;
}

/** Too much money is the end of the funding, whoever it comes from. */
function partsOf({ funding, others, gap, surplus, unclear }: FundingFigures): BarPart[] {
  const parts: BarPart[] = [];
  let from = 0;
  const add = (className: string, amount: number): void => {
    if (amount > 0) parts.push({ className, from, to: from + amount });
    from += Math.max(0, amount);
  };
  const tooMuchOfOthers = Math.min(surplus, others);
  add('money-funding', funding - (surplus - tooMuchOfOthers));
  add('money-others', others - tooMuchOfOthers);
  add('money-surplus', surplus);
  add('money-gap', gap);
  add('money-unclear', unclear);
  return parts;
}
