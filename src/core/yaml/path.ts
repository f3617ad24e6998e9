import type { TextRange } from '../text/range';
import type { YamlNode } from './node';

/** The JSON pointer (RFC 6901) of the innermost key or value that covers the start of the range. */
export function pathAt(root: YamlNode | undefined, place: TextRange): string {
  let path = '';
  let node = root;
  while (node) {
    const step = stepInto(node, place.start);
    if (!step) return path;
    path += `/${escapePointer(step.name)}`;
    node = step.node;
  }
  return path;
}

interface Step {
  readonly name: string;
  readonly node: YamlNode;
}

function stepInto(node: YamlNode, offset: number): Step | undefined {
  if (node.kind === 'scalar') return undefined;
  if (node.kind === 'list') {
    const index = node.items.findIndex((item) => item.start <= offset && offset < Math.max(item.end, item.start + 1));
    const item = node.items[index];
    return item && { name: String(index), node: item };
  }
  const pair = node.pairs.find(({ key, value }) => key.start <= offset && offset < Math.max(value.end, key.end + 1));
  return pair && { name: pair.key.name, node: pair.value };
}

export function escapePointer(name: string): string {
  return name.replace(/~/g, '~0').replace(/\//g, '~1');
}

export function pointerNames(pointer: string): string[] {
  return pointer.split('/').slice(1).map((name) => name.replace(/~1/g, '/').replace(/~0/g, '~'));
}
