import globToRegExp from 'glob-to-regexp';

/** Does a glob pattern match a path with `/`? A pattern without a slash matches at any depth, a folder all below it. */
export function matchesGlob(path: string, pattern: string): boolean {
  return patternsFor(pattern).some((each) => globToRegExp(each, { globstar: true, extended: true }).test(path));
}

function patternsFor(pattern: string): string[] {
  if (!pattern.includes('/')) return [pattern, `**/${pattern}`, `**/${pattern}/**`];
  return [pattern, `${pattern.replace(/\/$/, '')}/**`];
}
