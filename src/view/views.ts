import { cycleView } from './cycle';
import { financeView } from './finance';
import { frameView } from './frame';
import { goalsView } from './goals';
import { indicatorsView } from './indicators';
import { interfacesView } from './interfaces';
import { responsibilitiesView } from './responsibilities';
import { timelineView } from './timeline';
import type { View } from './view';

/** Every view, in the order of the tabs. */
export const views: readonly View[] = [
  cycleView,
  goalsView,
  indicatorsView,
  responsibilitiesView,
  timelineView,
  financeView,
  frameView,
  interfacesView,
];
