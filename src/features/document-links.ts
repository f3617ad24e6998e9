import { isReferenceStyle } from '../core/model/id-style';
import type { Shape } from '../core/model/shape';
import { say, type Text } from '../core/text/language';
import type { TextRange } from '../core/text/range';
import type { ScalarNode } from '../core/yaml/node';
import { navigationTexts } from '../l10n/navigation';
import { shapesLeadingTo, visitScalars, type Surrounding } from './shaped-scalars';
import type { Snapshot } from './snapshot';
import { fileNamed } from './workspace-file';

/** A value that names a file of the workspace or a web address. */
export interface DocumentLink extends TextRange {
  /** URI; of the web http and https only. */
  readonly target: string;
  readonly isFile: boolean;
  /** Holds no text of the plan, for editors take it for Markdown. */
  readonly tooltip: string;
}

/** The links of a document, or of a part of it. */
export function documentLinks(snapshot: Snapshot, range?: TextRange): DocumentLink[] {
  const links: DocumentLink[] = [];
  visitScalars(snapshot.document, (node, shape, key, inside) => {
    const link = linkOf(snapshot, node, shape);
    if (link) links.push({ ...link, ...contentRange(node), tooltip: say(textOf(key, inside), snapshot.language) });
  }, { into: holdsLinks, ...(range ? { range } : {}) });
  return links;
}

const holdsLinks = shapesLeadingTo(new Set(['path', 'url', 'evidence']));

function linkOf(snapshot: Snapshot, { value }: ScalarNode, { format }: Shape): Pick<DocumentLink, 'target' | 'isFile'> | undefined {
  if (typeof value !== 'string') return undefined;
  if (format === 'url' || (format === 'evidence' && WEB.test(value))) return webLink(value);
  if (format !== 'path' && (format !== 'evidence' || isReferenceStyle(value))) return undefined;
  const target = fileNamed(snapshot, value);
  return target === undefined ? undefined : { target, isFile: true };
}

function webLink(value: string): Pick<DocumentLink, 'target' | 'isFile'> | undefined {
  return WEB.test(value) && !/[\s\p{Cc}\p{Cs}]/u.test(value) ? { target: encoded(value), isFile: false } : undefined;
}

const WEB = /^https?:\/\/[^/]/i;

/** What an address may not hold as it stands; a `%` that is there already stays. */
function encoded(address: string): string {
  return address.replace(/[^\u0021-\u007e]|["<>\\^`{|}]/gu, (character) => encodeURIComponent(character));
}

/** Without the quotes around it. */
function contentRange({ start, end, style }: ScalarNode): TextRange {
  return style === 'quoted' && end - start >= 2 ? { start: start + 1, end: end - 1 } : { start, end };
}

function textOf(key: string, { key: outer }: Surrounding): Text {
  const { [`${outer}.${key}`]: special, [key]: general } = navigationTexts.links as Readonly<Record<string, Text | undefined>>;
  return special ?? general ?? navigationTexts.links.file;
}
