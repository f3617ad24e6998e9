import { defineView } from '../view';
import { timelineModel } from './model';
import { TimelinePicture } from './picture';
import { TimelineTable } from './table';

export const timelineView = defineView({
  name: 'timeline',
  title: { de: 'Zeitplan', en: 'Timeline' },
  empty: {
    text: {
      de: 'Der Plan nennt keine Termine. Mit einem Zeitplan je Maßnahme zeigt diese Ansicht, was wann läuft, was fällig ist und was sich verspätet.',
      en: 'The plan names no dates. With a schedule for each measure this view shows what runs when, what is due and what is late.',
    },
    insertion: {
      de: 'measures:\n  - id: erste-massnahme\n    title: Erste Maßnahme\n    status: planned\n    schedule: { start: 2027-01, end: 2027-12 }\n',
      en: 'measures:\n  - id: first-measure\n    title: First measure\n    status: planned\n    schedule: { start: 2027-01, end: 2027-12 }\n',
    },
  },
  modelOf: timelineModel,
  canZoom: true,
  Picture: TimelinePicture,
  Table: TimelineTable,
});
