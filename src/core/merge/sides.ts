/** The three versions that a merge is made of. */
export type Side = 'base' | 'ours' | 'theirs';

export type OfSides<Value = string> = Readonly<Record<Side, Value>>;

export function ofSides<Value>(value: (side: Side) => Value): OfSides<Value> {
  return { base: value('base'), ours: value('ours'), theirs: value('theirs') };
}

/** What one side made of a value that the other one left; undefined where both changed it, each in another way. */
export function threeWay<Value>({ base, ours, theirs }: OfSides<Value>): Value | undefined {
  if (ours === theirs || base === theirs) return ours;
  return base === ours ? theirs : undefined;
}
