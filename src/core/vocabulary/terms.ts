import { publication, type Source, type Text, type TextList } from './text';

export interface Term {
  readonly id: string;
  readonly term: Text;
  readonly definition: Text;
  readonly synonyms: TextList;
  /** Ids of the terms that this one is easily confused with. */
  readonly notToBeConfusedWith: readonly string[];
  readonly source: Source;
}

const source: Source = { publication, heading: 'Reflexion der eigenen Planungs- und Beratungspraxis' };

/** Ten terms that planners of different departments use differently, in five pairs. */
export const terms: readonly Term[] = [
  {
    id: 'integration',
    term: { de: 'Integration', en: 'Integration' },
    definition: {
      de: 'Akteure verschiedener Fächer und Ressorts verständigen sich auf ein gemeinsames Vorgehen. Auf Menschen bezogen: Jemand wird befähigt, in einem bestehenden System zurechtzukommen.',
      en: 'Actors of different disciplines and departments come to a common approach. Of people: someone is enabled to get on in a system as it is.',
    },
    synonyms: { de: ['Eingliederung'], en: ['incorporation'] },
    notToBeConfusedWith: ['inclusion'],
    source: { ...source, heading: 'Inklusive Sozialplanung mit Masterplan, Aktionsplan, Index zur Inklusion' },
  },
  {
    id: 'inclusion',
    term: { de: 'Inklusion', en: 'Inclusion' },
    definition: {
      de: 'Alle gehören in ihrer Verschiedenheit von Beginn an gleichberechtigt dazu; angepasst werden die Rahmenbedingungen, nicht die Menschen.',
      en: 'All belong from the start, different and with equal rights; it is the conditions that are adapted, not the people.',
    },
    synonyms: { de: ['gleichberechtigte Teilhabe'], en: ['equal participation in society'] },
    notToBeConfusedWith: ['integration'],
    source: { ...source, heading: 'Inklusive Sozialplanung mit Masterplan, Aktionsplan, Index zur Inklusion' },
  },
  {
    id: 'governance',
    term: { de: 'Governance', en: 'Governance' },
    definition: {
      de: 'Steuerung durch Abstimmung zwischen Partnern, von denen keiner dem anderen weisungsbefugt ist.',
      en: 'Steering by agreement between partners, none of whom can give the other orders.',
    },
    synonyms: { de: ['partnerschaftliche Steuerung'], en: ['joint steering'] },
    notToBeConfusedWith: ['management'],
    source,
  },
  {
    id: 'management',
    term: { de: 'Management', en: 'Management' },
    definition: {
      de: 'Entscheidungen in unübersichtlichen Lagen vorbereiten, herbeiführen und ihre Umsetzung organisieren.',
      en: 'Preparing decisions in complex situations, bringing them about and organising what follows from them.',
    },
    synonyms: { de: ['Entscheidungsorganisation'], en: ['organisation of decisions'] },
    notToBeConfusedWith: ['governance'],
    source,
  },
  {
    id: 'participation',
    term: { de: 'Beteiligung', en: 'Participation' },
    definition: {
      de: 'Betroffene und Interessierte wirken über geregelte Verfahren an der Planung mit, mit dem Ziel eines Konsenses.',
      en: 'Those affected or interested take part in planning by defined procedures, with consensus as the aim.',
    },
    synonyms: { de: ['Partizipation'], en: ['involvement'] },
    notToBeConfusedWith: ['networking'],
    source,
  },
  {
    id: 'networking',
    term: { de: 'Vernetzung', en: 'Networking' },
    definition: {
      de: 'Verbindungen zwischen Menschen, Einrichtungen und Bereichen knüpfen und pflegen, noch ohne gemeinsame Entscheidung.',
      en: 'Making and keeping connections between people, institutions and sectors, not yet with joint decisions.',
    },
    synonyms: { de: ['Netzwerkarbeit'], en: ['network building'] },
    notToBeConfusedWith: ['participation'],
    source,
  },
  {
    id: 'coordination',
    term: { de: 'Koordination', en: 'Coordination' },
    definition: {
      de: 'Planungen, Programme und Fördermittel so aufeinander abstimmen, dass sie sich weder doppeln noch widersprechen.',
      en: 'Aligning plans, programmes and funding so that they neither duplicate nor contradict each other.',
    },
    synonyms: { de: ['Abstimmung'], en: ['alignment'] },
    notToBeConfusedWith: ['cooperation'],
    source,
  },
  {
    id: 'cooperation',
    term: { de: 'Kooperation', en: 'Cooperation' },
    definition: {
      de: 'Mehrere Partner arbeiten für einen vereinbarten Zweck zusammen und verfolgen dabei ein gemeinsames Ziel.',
      en: 'Several partners work together for an agreed purpose and pursue one goal in doing so.',
    },
    synonyms: { de: ['Zusammenarbeit'], en: ['collaboration'] },
    notToBeConfusedWith: ['coordination'],
    source,
  },
  {
    id: 'monitoring',
    term: { de: 'Monitoring', en: 'Monitoring' },
    definition: {
      de: 'Räume und Lebenslagen fortlaufend anhand von Indikatoren beobachten, um Veränderungen früh zu erkennen.',
      en: 'Watching areas and life situations continuously by indicators, in order to notice change early.',
    },
    synonyms: { de: ['Dauerbeobachtung'], en: ['continuous observation'] },
    notToBeConfusedWith: ['evaluation'],
    source,
  },
  {
    id: 'evaluation',
    term: { de: 'Evaluation', en: 'Evaluation' },
    definition: {
      de: 'Anhand von Indikatoren prüfen, ob Maßnahmen gewirkt haben, um die Praxis zu verbessern.',
      en: 'Checking by indicators whether measures have had an effect, in order to improve practice.',
    },
    synonyms: { de: ['Wirkungskontrolle'], en: ['impact assessment'] },
    notToBeConfusedWith: ['monitoring'],
    source,
  },
];
