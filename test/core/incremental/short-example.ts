import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { splitIntoBlocks } from '../../../src/core/yaml/blocks';

const EXAMPLES = join(__dirname, '../../../examples');

/** The documents of an example, each with two items of its first three lists only: thousands of whole checks take long. */
export function shortExample(name: string): Map<string, string> {
  const files = readdirSync(join(EXAMPLES, name)).filter((file) => file.endsWith('.plan.yaml')).sort();
  return new Map(files.map((file) => [file, shortened(readFileSync(join(EXAMPLES, name, file), 'utf8'))]));
}

function shortened(text: string): string {
  const blocks = splitIntoBlocks(text) ?? [];
  const lists = blocks.filter(({ kind }) => kind === 'list').slice(0, 3);
  return blocks.map((block) => {
    if (block.kind !== 'list') return text.slice(block.start, block.end);
    return lists.includes(block) ? text.slice(block.key.start, block.items[1]?.end ?? block.items[0]?.end) : '';
  }).join('');
}
