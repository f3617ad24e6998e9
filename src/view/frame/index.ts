import { defineView } from '../view';
import { frameModel } from './model';
import { FramePicture } from './picture';
import { FrameTable } from './table';

export const frameView = defineView({
  name: 'frame',
  title: { de: 'Bezugsrahmen', en: 'Reference frame' },
  empty: {
    text: {
      de: 'Der Plan nennt noch keine Beteiligten und keine Inhalte, an denen sich seine Ebenen ablesen lassen. Mit Federführung, Zuständigkeiten, Zielen und Maßnahmen zeigt diese Ansicht das Kräftefeld der Planung und wie gut die vier Ebenen abgedeckt sind.',
      en: 'The plan names nobody who takes part, and nothing from which its levels could be told. With a lead, responsibilities, goals and measures this view shows the force field of the planning and how well the four levels are covered.',
    },
    insertion: {
      de: 'lead: { responsibility: sozialplanung, attachment: staff-unit }\nresponsibilities:\n  - { id: sozialplanung, name: Stabsstelle Integrierte Sozialplanung, type: unit, sector: administration }\n',
      en: 'lead: { responsibility: social-planning, attachment: staff-unit }\nresponsibilities:\n  - { id: social-planning, name: Staff unit for integrated social planning, type: unit, sector: administration }\n',
    },
  },
  modelOf: frameModel,
  Picture: FramePicture,
  Table: FrameTable,
});
