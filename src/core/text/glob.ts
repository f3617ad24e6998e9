import globToRegExp from 'glob-to-regexp';

/** Does a glob pattern match a path with `/`? A pattern without a slash matches at any depth, a folder all below it. */
export function matchesGlob(path: string, pattern: string): boolean {
  return patternsFor(pattern).some((each) => globPattern(each).test(path));
}

/** A glob as a pattern for whole paths: `*` within a folder, `**` across folders, `?`, `[…]`, `{a,b}`. */
export function globPattern(glob: string): RegExp {
  try {
    return globToRegExp(glob, { globstar: true, extended: true });
  } catch (error) {
    // A bracket that never closes is no pattern; then the text means itself.
    if (error instanceof SyntaxError) return globToRegExp(glob.replace(/[[\]{}]/g, '?'), { globstar: true, extended: true });
    throw error;
  }
}

function patternsFor(pattern: string): string[] {
  if (!pattern.includes('/')) return [pattern, `**/${pattern}`, `**/${pattern}/**`];
  return [pattern, `${pattern.replace(/\/$/, '')}/**`];
}
