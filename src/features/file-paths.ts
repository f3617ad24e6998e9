import type { PlanDocument } from '../core/model/document';
import { isReferenceStyle } from '../core/model/id-style';
import type { Shape } from '../core/model/shape';
import type { TextRange } from '../core/text/range';
import type { ScalarNode } from '../core/yaml/node';
import { shapesLeadingTo, visitScalars } from './shaped-scalars';

/**
 * The values of a document, or of a part of it, that are paths to files. Of evidence, which may be any text, only what ends
 * as files do: nothing else is to be rewritten when a document moves.
 */
export function filePathsIn(document: PlanDocument, range?: TextRange): ScalarNode[] {
  const paths: ScalarNode[] = [];
  visitScalars(document, (node, shape) => {
    if (isPath(node, shape)) paths.push(node);
  }, { into: holdsPaths, ...(range ? { range } : {}) });
  return paths;
}

const holdsPaths = shapesLeadingTo(new Set(['path', 'evidence']));

function isPath({ value }: ScalarNode, { format }: Shape): boolean {
  if (typeof value !== 'string') return false;
  return format === 'path' || (format === 'evidence' && !isReferenceStyle(value) && FILE_ENDING.test(value));
}

const FILE_ENDING = /\.[A-Za-z][A-Za-z0-9]{0,5}$/;
