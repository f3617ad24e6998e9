/** @jsxImportSource preact */
import { renderToString } from 'preact-render-to-string';
import type { VNode } from 'preact';
import { say, type Language, type Text } from '../core/text/language';
import { shown } from './drawing/shown';
import { style } from './style';
import type { View } from './view';

/** A view with the model of one plan. */
export interface FilledView {
  readonly view: View;
  readonly model: unknown;
}

/** Pixels; wide enough for every picture, narrow enough for A4 in landscape. */
const WIDTH = 1000;

/** A picture file: one SVG with its own style, that any browser or word processor opens. */
export function svgFile({ view, model }: FilledView, language: Language): string {
  const picture = withoutPlaces(renderToString(<view.Picture model={model} language={language} width={WIDTH} />));
  return `<?xml version="1.0" encoding="UTF-8"?>\n${asXml(picture).replace(START_TAG, `$1<style>${style}</style>`)}\n`;
}

/** The label of a picture may hold a `>` from the plan, which ends no tag. */
const START_TAG = /^(<svg(?:[^>"]|"[^"]*")*>)/;

/** What HTML takes for text may end a section of XML. */
function asXml(markup: string): string {
  return markup.replaceAll(']]>', ']]&gt;');
}

/** A page file: self-contained, printable, without script; the table stands under each picture. */
export function htmlFile(title: string, filled: readonly FilledView[], language: Language): string {
  return `<!DOCTYPE html>\n${withoutPlaces(renderToString(<Page title={shown(title)} filled={filled} language={language} />))}\n`;
}

/** In a file nothing can be clicked that would lead to the text. */
function withoutPlaces(markup: string): string {
  return markup.replace(/ data-start="\d+" data-end="\d+"(?: tabindex="0")?(?: role="link")?/gi, '');
}

interface PageProps {
  readonly title: string;
  readonly filled: readonly FilledView[];
  readonly language: Language;
}

function Page({ title, filled, language }: PageProps): VNode {
  return (
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
        <title>{title}</title>
        <style dangerouslySetInnerHTML={{ __html: style + pageStyle }} />
      </head>
      <body class="planwerk">
        <h1>{title}</h1>
        {filled.map(({ view, model }) => (
          <section key={view.name}>
            <h2>{say(view.title, language)}</h2>
            <view.Picture model={model} language={language} width={WIDTH} />
            <details open><summary>{say(words.table, language)}</summary><view.Table model={model} language={language} width={WIDTH} /></details>
          </section>
        ))}
      </body>
    </html>
  );
}

const words = { table: { de: 'Als Tabelle', en: 'As a table' } } satisfies Record<string, Text>;

const pageStyle = `
body.planwerk { background: #ffffff; margin: 0 auto; max-width: 1060px; padding: 24px; }
section { margin: 0 0 40px; break-inside: avoid; }
details { margin-top: 12px; }
summary { cursor: pointer; }
@media print { details > summary { display: none; } }
`;
