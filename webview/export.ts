import { h, render } from 'preact';
import { htmlFile, svgFile } from '../src/view/files';
import type { ExportFormat } from '../src/view/messages';
import type { Preview } from '../src/view/preview';
import type { ChoicesMade, View, ViewContext } from '../src/view/view';
import { narrow } from '../src/view/narrow';
import { views } from '../src/view/views';

/** What is shown, as the content of a file; nothing where there is nothing to show. */
export function exportOf(format: ExportFormat, preview: Preview | undefined, view: View, made: ChoicesMade): { readonly content?: string } {
  const context = preview?.good;
  if (!context) return {};
  if (format === 'html') return htmlOf(context);
  const whole = view.modelOf(context);
  if (whole === undefined) return {};
  const { model } = narrow(view, whole, made, context.language);
  return { content: format === 'svg' ? svgFile({ view, model }, context.language) : tableText(view, model, context) };
}

function htmlOf(context: ViewContext): { readonly content?: string } {
  const filled = views.flatMap((view) => {
    const model = view.modelOf(context);
    return model === undefined ? [] : [{ view, model }];
  });
  return filled.length === 0 ? {} : { content: htmlFile(context.summary.title ?? '', filled, context.language) };
}

/** As spreadsheets take it from the clipboard: a line a row, a tab between cells. */
function tableText(view: View, model: unknown, { language }: ViewContext): string {
  const holder = document.createElement('div');
  render(h(view.Table, { model, language, width: 0 }), holder);
  const tables = [...holder.querySelectorAll('table')].map((table) => [...table.rows].map(rowText).join('\n'));
  render(null, holder);
  return `${tables.join('\n\n')}\n`;
}

function rowText({ cells }: HTMLTableRowElement): string {
  return [...cells].map(({ textContent }) => (textContent ?? '').replace(/\s+/g, ' ').trim()).join('\t');
}
