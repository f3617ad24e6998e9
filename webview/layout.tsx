/** @jsxImportSource preact */
import type { VNode } from 'preact';
import { previewTexts as texts } from '../src/l10n/preview';
import { say, type Language } from '../src/core/text/language';
import type { Preview } from '../src/view/preview';
import type { View, ViewContext } from '../src/view/view';
import { Button, Tabs } from './components';

export interface LayoutProps {
  readonly preview: Preview | undefined;
  readonly view: View;
  readonly views: readonly View[];
  readonly asTable: boolean;
  /** Pixels for a picture. */
  readonly width: number;
  readonly onShow: (name: string) => void;
  readonly onToggle: () => void;
  readonly onInsert: (text: string) => void;
}

/** Everything in the panel: a note where the text is broken, the tabs, and the chosen view. */
export function Layout(props: LayoutProps): VNode {
  const { preview, view, views, onShow } = props;
  if (!preview) return <div class="planwerk page" />;
  const { language } = preview.good ?? preview.newest;
  return (
    <div class="planwerk page">
      <Tabs label={say(texts.views, language)} shown={view.name} onShow={onShow} tabs={views.map(({ name, title }) => ({ name, title: title[language] }))}>
        <div role="status">{preview.problems > 0 && <Broken preview={preview} language={language} />}</div>
        {preview.good && <Content {...props} key={view.name} context={preview.good} problems={preview.problems} />}
      </Tabs>
    </div>
  );
}

function Broken({ preview, language }: { preview: Preview; language: Language }): VNode {
  const { problems, good } = preview;
  const text = !good ? texts.brokenFirst : problems === 1 ? texts.broken : texts.brokenMany;
  return <p class="note">{say(text, language, { count: problems })}</p>;
}

type ContentProps = Pick<LayoutProps, 'view' | 'asTable' | 'width' | 'onToggle' | 'onInsert'> & { readonly context: ViewContext; readonly problems: number };

function Content({ view, context, asTable, width, problems, onToggle, onInsert }: ContentProps): VNode {
  const { language, document } = context;
  if (document.kind !== 'plan') return <p class="empty">{say(texts.notPlan, language)}</p>;
  const drawn = modelOrError(view, context);
  if (drawn.error !== undefined) return <p class="note" role="alert">{say(texts.viewFailed, language, { error: drawn.error })}</p>;
  if (drawn.model === undefined) return <Empty view={view} language={language} disabled={problems > 0} onInsert={onInsert} />;
  const Shown = asTable ? view.Table : view.Picture;
  return (
    <div class={problems > 0 ? 'is-stale' : undefined}>
      <div class="tools">
        <Button quiet title={say(texts.asTableHint, language)} onClick={onToggle}>{say(asTable ? texts.asPicture : texts.asTable, language)}</Button>
      </div>
      <div class="drawing" key={asTable ? 'table' : 'picture'}><Shown model={drawn.model} language={language} width={width} /></div>
    </div>
  );
}

/** A view that fails takes neither the others nor the page with it. */
function modelOrError(view: View, context: ViewContext): { readonly model?: unknown; readonly error?: string } {
  try {
    return { model: view.modelOf(context) };
  } catch (error) {
    return { error: String(error) };
  }
}

interface EmptyProps {
  readonly view: View;
  readonly language: Language;
  readonly disabled: boolean;
  readonly onInsert: (text: string) => void;
}

function Empty({ view, language, disabled, onInsert }: EmptyProps): VNode {
  const { text, insertion } = view.empty;
  return (
    <div class="empty">
      <p>{text[language]}</p>
      {insertion && <Button disabled={disabled} onClick={() => onInsert(insertion[language])}>{say(texts.insert, language)}</Button>}
      {insertion && <pre>{insertion[language]}</pre>}
    </div>
  );
}
