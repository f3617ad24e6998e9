import { cycleView } from './cycle';
import { goalsView } from './goals';
import { interfacesView } from './interfaces';
import { responsibilitiesView } from './responsibilities';
import type { View } from './view';

/** Every view, in the order of the tabs. */
export const views: readonly View[] = [
  cycleView,
  goalsView,
  responsibilitiesView,
  interfacesView,
];
