/** What a browser made of a file, as plain data. */
export interface ReadFile {
  readonly name: string;
  readonly elements: readonly ReadElement[];
  /** Of the page: what each view says, in its texts and in the descriptions of what it draws. */
  readonly sections: readonly string[];
}

interface ReadElement {
  readonly tag: string;
  readonly attributes: readonly (readonly [name: string, value: string])[];
  /** Its own texts. */
  readonly texts: readonly string[];
  /** Comments, sections and instructions. */
  readonly others: number;
}

/** Runs inside the browser, in a page with one frame for each file; so it uses nothing from outside itself. */
export function readFrames(): ReadFile[] {
  return Array.from(document.querySelectorAll('iframe')).map((frame) => ({
    name: frame.name,
    elements: Array.from(frame.contentDocument?.querySelectorAll('*') ?? []).map((element) => ({
      tag: element.tagName.toLowerCase(),
      attributes: Array.from(element.attributes).map(({ name, value }): [string, string] => [name, value]),
      texts: Array.from(element.childNodes).filter(({ nodeType }) => nodeType === Node.TEXT_NODE).map((node) => node.nodeValue ?? ''),
      others: Array.from(element.childNodes).filter(({ nodeType }) => nodeType !== Node.TEXT_NODE && nodeType !== Node.ELEMENT_NODE).length,
    })),
    sections: Array.from(frame.contentDocument?.querySelectorAll('section') ?? []).map((section) => [
      section.textContent ?? '',
      ...Array.from(section.querySelectorAll('[aria-label]')).map((element) => element.getAttribute('aria-label') ?? ''),
    ].join(' ')),
  }));
}

/** Did the browser read the file as what it is, to its end? */
export function isWellFormed({ name, elements }: ReadFile): boolean {
  return elements[0]?.tag === (name.endsWith('.svg') ? 'svg' : 'html') && !elements.some(({ tag }) => tag === 'parsererror');
}

/** Elements, attributes and characters that have no business in a picture or page. */
export function forbiddenIn({ elements }: ReadFile): string[] {
  return [...new Set(elements.flatMap((element) => [
    ...(FORBIDDEN_ELEMENTS.has(element.tag) ? [`<${element.tag}>`] : []),
    ...(element.tag === 'style' && element.texts.some((text) => ADDRESS_OR_TEXT.test(text)) ? ['a style sheet with an address or a text of the plan'] : []),
    ...(element.others > 0 ? [`a comment, section or instruction in <${element.tag}>`] : []),
    ...element.attributes.filter(isForbidden).map(([name, value]) => `<${element.tag} ${name}="${value.slice(0, 80)}">`),
    ...[...element.texts, ...element.attributes.map(([, value]) => value)].filter((text) => HIDDEN.test(text)).map(() => `a hidden character in <${element.tag}>`),
  ]))];
}

const FORBIDDEN_ELEMENTS = new Set([
  'script', 'foreignobject', 'iframe', 'frame', 'object', 'embed', 'applet', 'img', 'image', 'feimage', 'use', 'a', 'link', 'base', 'form', 'input', 'button',
  'animate', 'set', 'animatetransform', 'animatemotion', 'handler', 'audio', 'video', 'source', 'template', 'portal', 'b', 'i',
]);

const ADDRESS_OR_TEXT = /pwned|@import|url\(/;

function isForbidden([name, value]: readonly [string, string]): boolean {
  if (/^on/i.test(name) || LEADING_ATTRIBUTES.has(name)) return true;
  return !DESCRIBING_ATTRIBUTES.has(name) && value.includes('pwned');
}

/** Attributes that load, lead or style. */
const LEADING_ATTRIBUTES = new Set(['href', 'xlink:href', 'src', 'srcset', 'srcdoc', 'action', 'formaction', 'data', 'poster', 'background', 'ping', 'autofocus', 'style']);

/** Attributes that hold text for people. */
const DESCRIBING_ATTRIBUTES = new Set(['aria-label', 'aria-description', 'title']);

const HIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u206f\ufffe\uffff]/;
