import { publication, type Source, type Text } from './text';

export interface SuccessCondition {
  readonly id: string;
  readonly text: Text;
}

export interface SuccessLevel {
  readonly id: string;
  readonly title: Text;
  readonly conditions: readonly SuccessCondition[];
}

export const successConditionsSource: Source = {
  publication,
  heading: 'Gelingensbedingungen für eine erfolgreiche kommunale Bildungsplanung',
};

/** The ten levels of the checklist; an assessment refers to levels or to single conditions by id. */
export const successLevels: readonly SuccessLevel[] = [
  {
    id: 'political-level',
    title: { de: 'Politische Ebene und politische Zugänge', en: 'Political level and access to politics' },
    conditions: [
      {
        id: 'political-will',
        text: {
          de: 'Die Politik will die Planung erkennbar, und die Verwaltung vertritt eine gemeinsame Linie, etwa zu bildungspolitischen Leitlinien oder zu einem strategischen Handlungskonzept Bildung.',
          en: 'Politics clearly wants the planning and the administration speaks with one voice, for example on guidelines for education or a strategic action concept.',
        },
      },
      {
        id: 'political-involvement',
        text: {
          de: 'Stadtrat oder Kreistag und die zuständigen Stellen des Landes werden während der gesamten Planung einbezogen.',
          en: 'The council and the competent authorities of the state are involved throughout the planning.',
        },
      },
    ],
  },
  {
    id: 'resources',
    title: { de: 'Ressourcen in der Verwaltung', en: 'Resources of the administration' },
    conditions: [
      {
        id: 'secured-resources',
        text: {
          de: 'Personal, Geld und Zeit für die Planung sind dauerhaft gesichert.',
          en: 'Staff, money and time for planning are secured for the long term.',
        },
      },
      {
        id: 'flexible-planning',
        text: {
          de: 'Die Planung hat Spielraum, auf Veränderungen zu reagieren.',
          en: 'Planning has room to react to change.',
        },
      },
    ],
  },
  {
    id: 'structural-attachment',
    title: { de: 'Strukturelle Zuordnung', en: 'Structural attachment' },
    conditions: [
      {
        id: 'attached-to-the-head',
        text: {
          de: 'Die Planung ist der strategischen Leitung unmittelbar zugeordnet, etwa als Stabsstelle beim Dezernat, mindestens aber auf Ebene des zuständigen Amtes.',
          en: 'Planning is attached directly to strategic leadership, for example as a staff unit of the department, or at least at the level of the office in charge.',
        },
      },
    ],
  },
  {
    id: 'data-basis',
    title: { de: 'Datenbasierung', en: 'Data basis' },
    conditions: [
      {
        id: 'indicator-catalogue',
        text: {
          de: 'Eine Datenbasis und ein Indikatorenkatalog, nach Sozialräumen gegliedert, tragen die Planung.',
          en: 'Planning rests on a data basis and a catalogue of indicators, broken down by social area.',
        },
      },
      {
        id: 'linked-monitoring',
        text: {
          de: 'Bildungsmonitoring, Sozialmonitoring und Sozialberichterstattung sind abgeglichen und verbunden.',
          en: 'Education monitoring, social monitoring and social reporting are aligned and linked.',
        },
      },
    ],
  },
  {
    id: 'process-quality',
    title: { de: 'Prozessqualität im Planungsablauf', en: 'Quality of the planning process' },
    conditions: [
      {
        id: 'binding-rules',
        text: {
          de: 'Planung, Management, Qualifizierung, Beteiligung und Transparenz sind verbindlich geregelt.',
          en: 'There are binding rules for planning, management, qualification, participation and transparency.',
        },
      },
      {
        id: 'impact-control',
        text: {
          de: 'Umsetzung und Wirkung werden nach festen Regeln kontrolliert.',
          en: 'Implementation and effects are checked by fixed rules.',
        },
      },
      {
        id: 'financial-planning',
        text: {
          de: 'Die Finanzplanung umfasst den Planungsprozess selbst und die Umsetzung der Maßnahmen.',
          en: 'Financial planning covers the planning process itself and the measures that follow.',
        },
      },
    ],
  },
  {
    id: 'participation-orientation',
    title: { de: 'Beteiligungsorientierung', en: 'Orientation towards participation' },
    conditions: [
      {
        id: 'awareness',
        text: {
          de: 'Zivilgesellschaft, Verwaltung und Organisationen werden für die Themen der Planung sensibilisiert und qualifiziert.',
          en: 'Civil society, administration and organisations are made aware of the topics of planning and trained for them.',
        },
      },
      {
        id: 'participation-from-the-start',
        text: {
          de: 'Planung und Sozialraumentwicklung sind auf Beteiligung angelegt; die Zivilgesellschaft wirkt von Beginn an mit.',
          en: 'Planning and the development of areas are built on participation; civil society takes part from the start.',
        },
      },
    ],
  },
  {
    id: 'strategic-networking',
    title: {
      de: 'Strategische Vernetzung von Fachplanungen mit Bildungsthemen',
      en: 'Strategic links between sectoral plans that deal with education',
    },
    conditions: [
      {
        id: 'learning-of-every-kind',
        text: {
          de: 'Als Infrastrukturplanung verbindet die Bildungsplanung informelles, non-formales und formales Lernen.',
          en: 'As planning of infrastructure, education planning joins informal, non-formal and formal learning.',
        },
      },
      {
        id: 'cross-cutting-topics',
        text: {
          de: 'Querschnittsthemen, vor allem von Jugendhilfe- und Schulentwicklungsplanung, werden gemeinsam bearbeitet.',
          en: 'Cross-cutting topics, above all of youth welfare and school development planning, are dealt with jointly.',
        },
      },
    ],
  },
  {
    id: 'integrated-social-planning',
    title: { de: 'Integrierte Sozialplanung', en: 'Integrated social planning' },
    conditions: [
      {
        id: 'joint-processes',
        text: {
          de: 'Die Bildungsplanung wirkt an integrierten Planungen mit und kooperiert mit weiteren Fachplanungen wie Altenhilfe, Teilhabe und Stadtentwicklung.',
          en: 'Education planning takes part in integrated planning and cooperates with other sectoral planning, such as services for the elderly, inclusion and urban development.',
        },
      },
      {
        id: 'common-language',
        text: {
          de: 'Die Beteiligten verwenden die Schlüsselbegriffe in derselben Bedeutung.',
          en: 'Those involved use the key terms with the same meaning.',
        },
      },
      {
        id: 'continuous-interfaces',
        text: {
          de: 'Das Bildungsmanagement stellt fortlaufend Schnittstellen zu anderen Planungsbereichen her.',
          en: 'Education management keeps establishing interfaces to other areas of planning.',
        },
      },
      {
        id: 'common-spaces',
        text: {
          de: 'Alle Planungen verwenden dieselben, gemeinsam festgelegten Sozialräume.',
          en: 'All plans use the same set of social areas, agreed together.',
        },
      },
    ],
  },
  {
    id: 'steering-capability',
    title: { de: 'Sicherung der Steuerungsfähigkeit', en: 'Ability to steer: bodies and instruments' },
    conditions: [
      {
        id: 'advisory-board',
        text: { de: 'Ein Beirat berät die Planung.', en: 'An advisory board advises on the planning.' },
      },
      {
        id: 'steering-group',
        text: { de: 'Eine Steuerungsgruppe beschließt.', en: 'A steering group takes the decisions.' },
      },
      {
        id: 'public-formats',
        text: {
          de: 'Fachtage, Beteiligungsformate und Öffentlichkeitsarbeit erreichen Fachleute und Zivilgesellschaft.',
          en: 'Conferences, formats of participation and public relations reach professionals and civil society.',
        },
      },
    ],
  },
  {
    id: 'programme-board',
    title: {
      de: 'Programmbeirat für Fördermittelakquise und Mittelverteilung',
      en: 'Programme board for acquiring and distributing funds',
    },
    conditions: [
      {
        id: 'joint-funding-board',
        text: {
          de: 'Ein Programmbeirat stimmt ab, welche Fördermittel beantragt und wie sie auf Bereiche und Sozialräume verteilt werden.',
          en: 'A programme board agrees which funds to apply for and how to distribute them to fields and social areas.',
        },
      },
      {
        id: 'board-at-social-planning',
        text: {
          de: 'Der Programmbeirat ist bei der integrierten Sozialplanung angesiedelt.',
          en: 'The programme board is attached to integrated social planning.',
        },
      },
    ],
  },
];
