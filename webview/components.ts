import { provideVSCodeDesignSystem, vsCodeButton, vsCodePanels, vsCodePanelTab, vsCodePanelView } from '@vscode/webview-ui-toolkit';
import { h, type Attributes, type ComponentChildren, type VNode } from 'preact';

/*
 * The only place that knows the toolkit: what the preview takes from it, under names of its own. Another toolkit needs
 * other bodies here and nothing else.
 */

/** Makes the browser know the components; once, before anything is drawn. */
export function registerComponents(): void {
  provideVSCodeDesignSystem().register(vsCodeButton(), vsCodePanels(), vsCodePanelTab(), vsCodePanelView());
}

export interface ButtonProps {
  readonly onClick: () => void;
  readonly title?: string;
  readonly disabled?: boolean;
  readonly quiet?: boolean;
  readonly children?: ComponentChildren;
}

export function Button({ onClick, title, disabled = false, quiet = false, children }: ButtonProps): VNode {
  return element('vscode-button', { onClick, title, disabled, appearance: quiet ? 'secondary' : 'primary' }, children);
}

export interface SelectProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly title: string }[];
  readonly onChoose: (value: string) => void;
}

/** The browser's own list: the toolkit's would have to be told its size, and screen readers know this one better. */
export function Select({ label, value, options, onChoose }: SelectProps): VNode {
  const onChange = ({ currentTarget }: Event): void => onChoose((currentTarget as HTMLSelectElement).value);
  const list = options.map((option) => h('option', { key: option.value, value: option.value, selected: option.value === value }, option.title));
  return element('label', { class: 'choice' }, [h('span', { key: 'label' }, label), element('select', { key: 'list', value, onChange }, list)]);
}

export interface Tab {
  readonly name: string;
  readonly title: string;
}

export interface TabsProps {
  readonly label: string;
  readonly tabs: readonly Tab[];
  readonly shown: string;
  readonly onShow: (name: string) => void;
  /** What stands under the tab that is shown. */
  readonly children?: ComponentChildren;
}

/** A row of tabs; only the chosen one has content. */
export function Tabs({ label, tabs, shown, onShow, children }: TabsProps): VNode {
  const onChange = ({ currentTarget, target }: Event): void => {
    const { activeid } = currentTarget as HTMLElement & { activeid?: string };
    if (target === currentTarget && activeid?.startsWith(TAB)) onShow(activeid.slice(TAB.length));
  };
  return element('vscode-panels', { activeid: TAB + shown, 'aria-label': label, onChange }, [
    ...tabs.map(({ name, title }) => element('vscode-panel-tab', { key: TAB + name, id: TAB + name }, title)),
    ...tabs.map(({ name }) => element('vscode-panel-view', { key: VIEW + name, id: VIEW + name }, name === shown ? children : undefined)),
  ]);
}

const TAB = 'tab-';
const VIEW = 'view-';

/** preact's types know the elements of HTML only. */
function element(name: string, props: Attributes & Readonly<Record<string, unknown>>, children: ComponentChildren): VNode {
  return h(name, props as Attributes, children);
}
