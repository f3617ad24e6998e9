/** Is that a part that the planning is weaker without: an element, or a value that somebody relies on? */
export function isPart(kind: string): boolean {
  const [element = '', what = ''] = kind.split('/');
  return what === 'added' || what === 'removed' ? elements.has(element) : values.has(kind) || everywhere.has(what);
}

const elements: ReadonlySet<string> = new Set([
  'plan', 'goal', 'measure', 'indicator', 'participation', 'target', 'target-milestone', 'milestone', 'funding', 'threshold',
  'interface', 'phase', 'product', 'programme', 'report', 'section',
]);

/** Whatever they are of. */
const everywhere: ReadonlySet<string> = new Set(['responsible', 'resolution', 'responsible-lead']);

const values: ReadonlySet<string> = new Set([
  'plan/lead', 'plan/lead-responsibility', 'plan/principles', 'plan/mandate-resolution', 'plan/cycle',
  'target/target', 'indicator/thresholds',
  'measure/goals', 'measure/indicators', 'measure/outputs', 'measure/products', 'measure/responsible-involved',
  'measure/responsible-decides', 'measure/responsible-consulted',
  'measure/schedule', 'measure/finance',
  'phase/participation', 'phase/products', 'participation/groups',
  'section/goals', 'section/measures', 'section/indicators',
]);
