/** @jsxImportSource preact */
import type { VNode } from 'preact';
import { say } from '../../core/text/language';
import { wrapText } from '../drawing/text';
import type { ViewProps } from '../view';
import { jointCard, levelCard, PlanCard, planCard, type Card } from './cards';
import type { InterfacesModel } from './model';
import { summaryOf, words } from './words';

/** Pixels; what would stand lower is counted only. */
const MOST_HEIGHT = 5600;
const GAP = 10;

/** For a narrow panel: the plan, its interfaces, and the levels above and below, under each other. */
export function InterfacesList({ model, width, language }: ViewProps<InterfacesModel>): VNode {
  const column = new Column();
  const summary = summaryOf(model, language);
  column.addLines(wrapText(summary.isGap ? `! ${summary.text}` : summary.text, width - 8, 13.5, 2), summary.isGap ? 'gap-text strong' : 'faint');
  column.add(planCard(model, width, language), true);
  column.addAll(say(words.interfaces, language), model.joints.map((joint) => () => jointCard(joint, width, language)));
  column.addAll(say(words.above, language), model.above ? [levelOf(model.above, 'above')] : []);
  column.addAll(say(words.below, language), model.below.map((level) => levelOf(level, 'below')));
  const height = column.y + (column.left > 0 ? 30 : 6);
  return (
    <svg class="planwerk" xmlns="http://www.w3.org/2000/svg" viewBox={`0 0 ${width} ${height}`} width={width} height={height} role="group" aria-label={model.plan.title}>
      {column.drawn}
      {column.left > 0 && <text class="faint" x={2} y={height - 12}>{say(words.more, language, { number: column.left })}</text>}
    </svg>
  );

  function levelOf(level: InterfacesModel['below'][number], relation: 'above' | 'below'): () => Card {
    return () => levelCard(level, relation, width, language);
  }
}

class Column {
  readonly drawn: VNode[] = [];
  y = 4;
  left = 0;

  addLines(lines: readonly string[], className: string): void {
    for (const line of lines) {
      this.drawn.push(<text key={this.y} class={className} x={2} y={this.y + 14}>{line}</text>);
      this.y += 18;
    }
    this.y += 6;
  }

  add(card: Card, isHub = false): void {
    this.drawn.push(<PlanCard key={this.y} card={card} x={0} y={this.y} isHub={isHub} />);
    this.y += card.height + GAP;
  }

  addAll(title: string, cards: readonly (() => Card)[]): void {
    if (cards.length === 0) return;
    this.y += 6;
    this.addLines([title], 'strong');
    for (const card of cards) {
      if (this.y > MOST_HEIGHT) this.left++;
      else this.add(card());
    }
  }
}
