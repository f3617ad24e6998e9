/** @jsxImportSource preact */
import type { VNode } from 'preact';
import { previewTexts as texts } from '../src/l10n/preview';
import { say, type Language } from '../src/core/text/language';
import { shown } from '../src/view/drawing/shown';
import { languageOf, type Preview } from '../src/view/preview';
import { narrow } from '../src/view/narrow';
import type { Choice, ChoicesMade, View, ViewContext } from '../src/view/view';
import { Button, Select, Tabs } from './components';

export interface LayoutProps {
  readonly preview: Preview | undefined;
  readonly view: View;
  readonly views: readonly View[];
  readonly asTable: boolean;
  /** Pixels for a picture. */
  readonly width: number;
  readonly onShow: (name: string) => void;
  readonly made: ChoicesMade;
  /** How much wider than the panel a picture is that may be. */
  readonly zoom: number;
  /** An empty value lets all pass again. */
  readonly onChoose: (name: string, value: string) => void;
  readonly onZoom: (zoom: number) => void;
  readonly onToggle: () => void;
  readonly onInsert: (text: string) => void;
}

/** Everything in the panel: a note where the text is broken, the tabs, and the chosen view. */
export function Layout(props: LayoutProps): VNode {
  const { preview, view, views, onShow } = props;
  if (!preview) return <main class="planwerk page" />;
  const { language } = preview.good ?? preview.newest;
  return (
    <main class="planwerk page">
      <h1 class="unseen">{shown(preview.newest.summary.title ?? say(texts.views, language))}</h1>
      <Tabs label={say(texts.views, language)} shown={view.name} onShow={onShow} tabs={views.map(({ name, title }) => ({ name, title: title[language] }))}>
        <div role="status">{preview.problems > 0 && <Broken preview={preview} language={language} />}</div>
        {preview.good && <Content {...props} key={view.name} context={preview.good} problems={preview.problems} />}
      </Tabs>
    </main>
  );
}

function Broken({ preview, language }: { preview: Preview; language: Language }): VNode {
  const { problems, good } = preview;
  const text = !good ? texts.brokenFirst : problems === 1 ? texts.broken : texts.brokenMany;
  return <p class="note">{say(text, language, { count: problems })}</p>;
}

interface ContentProps extends Omit<LayoutProps, 'preview' | 'views' | 'onShow'> {
  readonly context: ViewContext;
  readonly problems: number;
}

function Content(props: ContentProps): VNode {
  const { view, context, asTable, width, zoom, made, problems, onInsert } = props;
  const { language, document } = context;
  if (document.kind !== 'plan') return <p class="empty">{say(texts.notPlan, language)}</p>;
  const drawn = modelOrError(view, context);
  if (drawn.error !== undefined) return <p class="note" role="alert">{say(texts.viewFailed, language, { error: drawn.error })}</p>;
  if (drawn.model === undefined) return <Empty view={view} language={language} planLanguage={languageOf(document.root) ?? language} disabled={problems > 0} onInsert={onInsert} />;
  const Shown = asTable ? view.Table : view.Picture;
  const narrowed = narrow(view, drawn.model, made, language);
  const shownWidth = view.canZoom ? Math.round(width * zoom) : width;
  return (
    <div class={problems > 0 ? 'is-stale' : undefined}>
      <Tools {...props} made={narrowed.made} choices={narrowed.choices} />
      <div class="drawing" key={asTable ? 'table' : 'picture'}><Shown model={narrowed.model} language={language} width={shownWidth} /></div>
    </div>
  );
}

/** Above a view: what can be chosen, and the way to its table. */
function Tools({ view, context, asTable, made, zoom, choices, onChoose, onZoom, onToggle }: ContentProps & { readonly choices: readonly Choice[] }): VNode {
  const { language } = context;
  return (
    <div class="tools">
      {choices.map(({ name, title, options }) => (
        <Select key={name} label={title} value={made.chosen[name] ?? ''} options={[{ value: '', title: say(texts.all, language) }, ...options]} onChoose={(value) => onChoose(name, value)} />
      ))}
      {view.canZoom && !asTable && <Select label={say(texts.zoom, language)} value={String(zoom)} options={ZOOMS} onChoose={(value) => onZoom(Number(value))} />}
      <span class="rest" />
      <Button quiet title={say(texts.asTableHint, language)} onClick={onToggle}>{say(asTable ? texts.asPicture : texts.asTable, language)}</Button>
    </div>
  );
}

const ZOOMS = [1, 2, 4, 8].map((factor) => ({ value: String(factor), title: `${factor * 100} %` }));

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
  /** What is inserted belongs to the plan. */
  readonly planLanguage: Language;
  readonly disabled: boolean;
  readonly onInsert: (text: string) => void;
}

function Empty({ view, language, planLanguage, disabled, onInsert }: EmptyProps): VNode {
  const { text, insertion } = view.empty;
  return (
    <div class="empty">
      <p>{text[language]}</p>
      {insertion && <Button disabled={disabled} onClick={() => onInsert(insertion[planLanguage])}>{say(texts.insert, language)}</Button>}
      {insertion && <pre>{insertion[planLanguage]}</pre>}
    </div>
  );
}
