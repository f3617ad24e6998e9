/** The stretch of pixels that a thing takes in its lane. */
export interface Extent {
  readonly from: number;
  readonly to: number;
}

/** The lane of each thing, the topmost that is free from where it begins; undefined where all `most` lanes are taken. */
export function lanesOf(extents: readonly Extent[], most: number): (number | undefined)[] {
  const ends: number[] = [];
  const lanes: (number | undefined)[] = extents.map(() => undefined);
  const inOrder = extents.map((extent, index) => ({ extent, index })).sort((a, b) => a.extent.from - b.extent.from || a.index - b.index);
  for (const { extent, index } of inOrder) {
    const free = ends.findIndex((end) => end <= extent.from);
    const lane = free >= 0 ? free : ends.length;
    if (lane >= most) continue;
    ends[lane] = extent.to;
    lanes[index] = lane;
  }
  return lanes;
}
