import { financeOf, type MeasureFinance } from '../../core/finance/measure-finance';
import { currencyOf } from '../../core/finance/programme-use';
import { dateWords } from '../../core/model/date-words';
import { mapOf, numberOf, scalarOf, type Of } from '../../core/model/read';
import type { Measure } from '../../core/model/types.generated';
import { amountText } from '../../core/text/amount';
import { say, type Language } from '../../core/text/language';
import { shareText } from '../../core/text/number';
import { factTexts } from '../../l10n/hover';
import { measureWords } from '../measure-words';
import { keyFacts } from './key-facts';
import type { Subject } from './subject';

/** Where a measure stands, what it is for, who leads it and what it costs. */
export function measureFacts(subject: Subject): string[] {
  const { found, node, snapshot: { today, language } } = subject;
  const measure = node as Of<Measure>;
  const state = measureWords(measure, today, language);
  const finance = financeOf(measure);
  return [
    ...(state === undefined ? [] : [say(factTexts.status, language, { state })]),
    ...keyFacts(subject, ['goals', 'field-of-action', 'schedule', 'responsible.lead', 'responsible.involved']),
    ...doneFact(measure, language),
    ...(finance ? [financeFact(finance, currencyOf(found.document), language)] : []),
  ];
}

function doneFact(measure: Of<Measure>, language: Language): string[] {
  const progress = mapOf(measure, 'progress');
  const share = numberOf(progress, 'share');
  if (share === undefined || !Number.isFinite(share)) return [];
  const at = scalarOf(progress, 'at')?.value;
  const data = { share: shareText(share, language) };
  return [at === undefined ? say(factTexts.done, language, data) : say(factTexts.doneAt, language, { ...data, date: dateWords(String(at), language) })];
}

function financeFact(finance: MeasureFinance, currency: string, language: Language): string {
  const money = (amount: number): string => amountText(amount, currency, language);
  const sums = say(factTexts.cost, language, { cost: money(finance.cost), funding: money(finance.funding) });
  return `${sums} (${balance(finance, money, language)})`;
}

function balance({ gap, complete }: MeasureFinance, money: (amount: number) => string, language: Language): string {
  if (gap < 0) return say(factTexts.surplus, language, { amount: money(-gap) });
  if (gap === 0) return say(factTexts.covered, language);
  return complete ? say(factTexts.gap, language, { amount: money(gap) }) : say(factTexts.fundingUnclear, language);
}
