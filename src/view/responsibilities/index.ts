import { defineView } from '../view';
import { responsibilitiesModel } from './model';
import { ResponsibilitiesPicture } from './picture';
import { ResponsibilitiesTable } from './table';

export const responsibilitiesView = defineView({
  name: 'responsibilities',
  title: { de: 'Zuständigkeiten', en: 'Responsibilities' },
  empty: {
    text: {
      de: 'Der Plan nennt keine Maßnahmen. Mit Maßnahmen und ihren Zuständigkeiten zeigt diese Ansicht, wer federführend ist, wer mitwirkt, entscheidet, angehört oder informiert wird, und wo niemand die Federführung hat.',
      en: 'The plan names no measures. With measures and their responsibilities this view shows who leads, who is involved, decides, is consulted or informed, and where nobody has the lead.',
    },
    insertion: {
      de: 'measures:\n  - id: massnahme\n    title: Titel der Maßnahme\n    status: idea\n    responsible: { lead: stelle }\nresponsibilities:\n  - { id: stelle, name: Name der Stelle, type: unit, sector: administration }\n',
      en: 'measures:\n  - id: measure\n    title: Title of the measure\n    status: idea\n    responsible: { lead: office }\nresponsibilities:\n  - { id: office, name: Name of the office, type: unit, sector: administration }\n',
    },
  },
  modelOf: responsibilitiesModel,
  Picture: ResponsibilitiesPicture,
  Table: ResponsibilitiesTable,
});
