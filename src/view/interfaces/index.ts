import { defineView } from '../view';
import { interfacesModel } from './model';
import { InterfacesPicture } from './picture';
import { InterfacesTable } from './table';

export const interfacesView = defineView({
  name: 'interfaces',
  title: { de: 'Schnittstellen', en: 'Interfaces' },
  empty: {
    text: {
      de: 'Der Plan ist mit keinem anderen Plan verbunden. Mit Schnittstellen und dem Plan der Ebene darüber (contributes-to) zeigt diese Ansicht, mit wem er zu welchen Themen zusammenarbeitet und was noch niemand abgesprochen hat.',
      en: 'The plan is joined to no other plan. With interfaces and the plan one level up (contributes-to) this view shows with whom it cooperates on which topics, and what nobody has agreed on yet.',
    },
    insertion: {
      de: 'interfaces:\n  - to: anderer-plan\n    topics: [gemeinsames Thema]\n    mode: continuous\n',
      en: 'interfaces:\n  - to: other-plan\n    topics: [common topic]\n    mode: continuous\n',
    },
  },
  modelOf: interfacesModel,
  Picture: InterfacesPicture,
  Table: InterfacesTable,
});
