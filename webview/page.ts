import { h, render } from 'preact';
import type { FromPage, PlanMessage, ToPage } from '../src/view/messages';
import { isViewName } from '../src/view/messages';
import { after, before, innermost, meantOffset } from '../src/view/places';
import { nextPreview, type Preview } from '../src/view/preview';
import type { ChoicesMade, View, ViewName } from '../src/view/view';
import { views } from '../src/view/views';
import { exportOf } from './export';
import { loadState, post, saveState, type PageState } from './host';
import { Layout } from './layout';

/** Keeps what is shown: a plan, a view of it, and where the reader is in it. */
export class Page {
  private state: PageState = loadState();
  private preview: Preview | undefined;
  private cursor: number | undefined;
  private width = document.documentElement.clientWidth;
  private drawnWidth = 0;
  private scrollTo: number | undefined;

  constructor(private readonly root: HTMLElement) {
    this.root.addEventListener('click', (event) => this.choose(event, false));
    this.root.addEventListener('dblclick', (event) => this.choose(event, true));
    document.addEventListener('keydown', (event) => this.press(event));
    document.addEventListener('scroll', () => this.rememberScroll(), { passive: true });
    new ResizeObserver(() => this.resize()).observe(document.documentElement);
    this.render();
  }

  receive(message: ToPage): void {
    if (message.type === 'plan') this.show(message);
    else if (message.type === 'cursor') this.moveCursor(message.uri, message.offset);
    else post({ type: 'exported', request: message.request, view: this.view.name, ...exportOf(message.format, this.preview, this.view, this.made) });
  }

  private get view(): View {
    const [first] = views;
    return views.find(({ name }) => name === this.state.view) ?? (first as View);
  }

  private show(message: PlanMessage): void {
    if (message.uri !== this.state.uri) this.remember({ view: undefined, scroll: {}, chosen: {}, folded: {} });
    if (this.preview?.message.uri !== message.uri) {
      this.cursor = undefined;
      this.scrollTo = this.state.scroll?.[this.state.view ?? message.view ?? this.view.name] ?? 0;
    }
    this.remember({ uri: message.uri, locked: message.locked, view: this.state.view ?? message.view });
    this.preview = nextPreview(message, this.preview);
    this.render();
  }

  private get made(): ChoicesMade {
    const { chosen, folded } = this.state;
    return { chosen: chosen?.[this.view.name] ?? {}, folded: new Set(folded?.[this.view.name]) };
  }

  private chooseValue(name: string, value: string): void {
    const others = Object.entries(this.made.chosen).filter(([known]) => known !== name);
    const chosen = Object.fromEntries(value === '' ? others : [...others, [name, value]]);
    this.remember({ chosen: { ...this.state.chosen, [this.view.name]: chosen } });
    this.render();
  }

  private toggleFold(id: string): void {
    const folded = new Set(this.made.folded);
    if (!folded.delete(id)) folded.add(id);
    this.remember({ folded: { ...this.state.folded, [this.view.name]: [...folded] } });
    this.render();
  }

  private zoom(zoom: number): void {
    this.remember({ zoom });
    this.render();
  }

  private showView(name: string): void {
    if (!isViewName(name) || name === this.state.view) return;
    this.remember({ view: name });
    this.scrollTo = this.state.scroll?.[name] ?? 0;
    this.render();
  }

  private toggleTable(): void {
    this.remember({ asTable: this.state.asTable !== true });
    this.render();
  }

  private remember(changed: PageState): void {
    this.state = { ...this.state, ...changed };
    saveState(this.state);
  }

  private render(): void {
    const { preview, view, state } = this;
    this.drawnWidth = this.width;
    render(h(Layout, {
      preview, view, views, width: this.width - 2 * MARGIN, asTable: state.asTable === true,
      made: this.made, zoom: state.zoom ?? 1, onChoose: (name, value) => this.chooseValue(name, value), onZoom: (zoom) => this.zoom(zoom),
      onShow: (name) => this.showView(name), onToggle: () => this.toggleTable(), onInsert: (text) => this.insert(text),
    }), this.root);
    if (!preview) return;
    document.documentElement.lang = preview.newest.language;
    this.mark();
    this.restoreScroll();
    post(this.rendered(preview));
  }

  private rendered({ message, problems }: Preview): FromPage {
    return {
      type: 'rendered', uri: message.uri, version: message.version, view: this.view.name as ViewName, views: views.map(({ name }) => name),
      asTable: this.state.asTable === true, places: this.places().length, problems,
    };
  }

  private insert(text: string): void {
    if (this.preview?.problems === 0) post({ type: 'insert', uri: this.preview.message.uri, text });
  }

  /** The picture may be that of an earlier text than the one in the editor. */
  private reveal(element: Element, focus: boolean): void {
    const { preview } = this;
    const place = placeOf(element);
    if (!preview?.good || !place) return;
    const { changes, message } = preview;
    post({ type: 'reveal', uri: message.uri, start: after(changes, place.start), end: after(changes, place.end), focus });
  }

  private choose({ target }: Event, focus: boolean): void {
    if (!(target instanceof Element)) return;
    const fold = target.closest('[data-fold]')?.getAttribute('data-fold');
    if (typeof fold === 'string') return focus ? undefined : this.toggleFold(fold);
    const element = target.closest(PLACE);
    if (element) this.reveal(element, focus);
  }

  private press(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    const { target, key } = event;
    if (target instanceof HTMLInputElement || target instanceof HTMLSelectElement || target instanceof HTMLTextAreaElement) return;
    if (key === 't' || key === 'T') this.toggleTable();
    if ((key !== 'Enter' && key !== ' ') || !(target instanceof Element) || !target.matches(`${PLACE}, [data-fold]`)) return;
    event.preventDefault();
    const fold = target.getAttribute('data-fold');
    if (fold !== null) this.toggleFold(fold);
    else this.reveal(target, key === 'Enter');
  }

  private moveCursor(uri: string, offset: number): void {
    if (uri !== this.preview?.message.uri) return;
    this.cursor = offset;
    this.mark()?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  /** Marks the innermost element that the cursor is in; preact leaves the class alone as long as it sets no other. */
  private mark(): Element | undefined {
    const { preview, cursor } = this;
    for (const element of this.root.querySelectorAll('.is-current')) {
      element.classList.remove('is-current');
      element.removeAttribute('aria-current');
    }
    if (cursor === undefined || !preview?.good) return undefined;
    const current = innermost(this.places(), before(preview.changes, meantOffset(preview.message.text, cursor)));
    current?.element.classList.add('is-current');
    current?.element.setAttribute('aria-current', 'true');
    return current?.element;
  }

  private places(): Place[] {
    return [...this.root.querySelectorAll(PLACE)].flatMap((element) => placeOf(element) ?? []);
  }

  private resize(): void {
    this.width = document.documentElement.clientWidth;
    if (this.width !== this.drawnWidth && this.width > 0) requestAnimationFrame(() => this.width !== this.drawnWidth && this.render());
  }

  private rememberScroll(): void {
    this.remember({ scroll: { ...this.state.scroll, [this.view.name]: Math.round(document.documentElement.scrollTop) } });
  }

  private restoreScroll(): void {
    if (this.scrollTo === undefined) return;
    document.documentElement.scrollTop = this.scrollTo;
    this.scrollTo = undefined;
  }
}

/** Pixels on each side of a picture: what the panel of a tab keeps free, its border, and what the drawing in it keeps free. */
const MARGIN = 12 + 1 + 2;

const PLACE = '[data-start][data-end]';

interface Place {
  readonly start: number;
  readonly end: number;
  readonly element: Element;
}

function placeOf(element: Element): Place | undefined {
  const start = Number(element.getAttribute('data-start'));
  const end = Number(element.getAttribute('data-end'));
  return Number.isSafeInteger(start) && Number.isSafeInteger(end) ? { start, end, element } : undefined;
}
