import { cycleView } from './cycle';
import type { View } from './view';

/** Every view, in the order of the tabs. */
export const views: readonly View[] = [
  cycleView,
];
