/** @jsxImportSource preact */
import type { VNode } from 'preact';
import { say } from '../../core/text/language';
import { viewTexts } from '../../l10n/view';
import { stateLooks } from '../drawing/state';
import { placeAttributes } from '../place';
import type { ViewProps } from '../view';
import type { CycleModelView } from './model';

export function CycleTable({ model, language }: ViewProps<CycleModelView>): VNode {
  const heads = [viewTexts.phase, viewTexts.state, viewTexts.span, viewTexts.responsible, viewTexts.products, viewTexts.participation, viewTexts.resolution];
  return (
    <table>
      <caption>{model.title}</caption>
      <thead><tr>{heads.map((head) => <th key={head.en} scope="col">{say(head, language)}</th>)}</tr></thead>
      <tbody>
        {model.phases.map((phase, index) => (
          <tr key={phase.id} {...placeAttributes(phase.place)} role={undefined}>
            <th scope="row">{`${index + 1}. ${phase.title}`}</th>
            <td class={stateLooks[phase.state].className}><span class="state-text">{stateLooks[phase.state].word[language]}</span></td>
            <td>{phase.span ?? '–'}</td>
            <td>{phase.responsible ?? '–'}</td>
            <td>{phase.products.join(', ') || '–'}</td>
            <td>{phase.participation > 0 ? phase.participation : '–'}</td>
            <td>{phase.hasResolution ? '✓' : '–'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
