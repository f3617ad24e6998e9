import { messageToPage, type FromPage, type ToPage } from '../src/view/messages';

/** What is remembered while the page is hidden and when the window is loaded again. */
export interface PageState {
  readonly uri?: string | undefined;
  readonly locked?: boolean | undefined;
  readonly view?: string | undefined;
  readonly asTable?: boolean | undefined;
  /** By view: the values of its choices by their name. */
  readonly chosen?: Readonly<Record<string, Readonly<Record<string, string>>>> | undefined;
  /** By view: what is folded. */
  readonly folded?: Readonly<Record<string, readonly string[]>> | undefined;
  /** How much wider than the panel a picture is that may be. */
  readonly zoom?: number | undefined;
  /** By view, in pixels. */
  readonly scroll?: Readonly<Record<string, number>> | undefined;
}

interface VsCodeApi {
  postMessage(message: unknown): void;
  getState(): unknown;
  setState(state: unknown): void;
}

declare function acquireVsCodeApi(): VsCodeApi;

const api = acquireVsCodeApi();

export function post(message: FromPage): void {
  api.postMessage(message);
}

export function loadState(): PageState {
  const state = api.getState();
  return typeof state === 'object' && state !== null ? state : {};
}

export function saveState(state: PageState): void {
  api.setState(state);
}

/** What comes from the frame around this one; whatever else reaches a window is none of its business. */
export function listen(handle: (message: ToPage) => void): void {
  window.addEventListener('message', ({ data }) => {
    const message = messageToPage(data);
    if (message) handle(message);
  });
}
