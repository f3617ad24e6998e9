import { isBelow, parentOf } from './workspace-root';

/** A URI as a person reads it, so that two ways to escape it are the same. */
export function readableUri(uri: string): string {
  return uri.split('/').map(decoded).join('/');
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

/** The path from a file to another, both inside the workspace; undefined where one is not. */
export function pathFrom(file: string, target: string, root: string): string | undefined {
  if (!isBelow(file, root) || !isBelow(target, root)) return undefined;
  const [from, to] = [parentOf(file).split('/'), target.split('/')];
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared++;
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
}

/** The new path as the old one was written: with `./` before it or without. */
export function inStyleOf(written: string, path: string): string {
  return written.startsWith('./') && !path.startsWith('../') ? `./${path}` : path;
}
