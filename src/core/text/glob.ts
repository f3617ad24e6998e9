import picomatch from 'picomatch';

/** Does a glob pattern match a path with `/`? A pattern without a slash matches at any depth, a folder all below it. */
export function matchesGlob(path: string, pattern: string): boolean {
  const patterns = pattern.includes('/') ? [pattern, `${pattern.replace(/\/$/, '')}/**`] : [`**/${pattern}`, `**/${pattern}/**`];
  return picomatch(patterns, { dot: true })(path);
}
