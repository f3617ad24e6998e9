import { publication, type Source, type Text } from './text';

export interface CyclePhase {
  readonly id: string;
  readonly title: Text;
  /** What the phase must yield before it counts as done. */
  readonly yields: Text;
}

export interface CycleModel {
  readonly id: string;
  readonly title: Text;
  readonly source: Source;
  /** In the order in which a plan goes through them. */
  readonly phases: readonly CyclePhase[];
}

/** Planning cycle of education monitoring, as the county of Sömmerda follows it. */
const monitoringCycle: CycleModel = {
  id: 'monitoring-cycle',
  title: { de: 'Planungskreislauf im Bildungsmonitoring', en: 'Planning cycle of education monitoring' },
  source: { publication, heading: '(Bildungs-)Planungsprozesse umsetzen', figure: 'Abbildung 3' },
  phases: [
    {
      id: 'stock-taking',
      title: { de: 'Bestandsaufnahme', en: 'Stock-taking' },
      yields: {
        de: 'Überblick über Lage, Angebote und Akteure mit Daten und Quellen',
        en: 'An overview of situation, services and actors, with data and sources',
      },
    },
    {
      id: 'needs-analysis',
      title: { de: 'Bedarfsanalyse', en: 'Needs analysis' },
      yields: {
        de: 'Begründeter Bedarf: Versorgungslücken, Doppelstrukturen und Prioritäten',
        en: 'Substantiated needs: gaps in provision, duplicate structures and priorities',
      },
    },
    {
      id: 'strategy',
      title: { de: 'Leitbild und Strategie', en: 'Guiding principles and strategy' },
      yields: {
        de: 'Abgestimmtes Leitbild oder Strategie mit Handlungsfeldern und Zielen',
        en: 'Agreed guiding principles or a strategy with fields of action and goals',
      },
    },
    {
      id: 'measure-planning',
      title: { de: 'Maßnahmenplanung', en: 'Planning of measures' },
      yields: {
        de: 'Maßnahmen mit Ziel, Zuständigkeit, Zeitplan und Finanzierung',
        en: 'Measures with goal, responsibility, schedule and finance',
      },
    },
    {
      id: 'implementation',
      title: { de: 'Maßnahmenumsetzung', en: 'Implementation of measures' },
      yields: {
        de: 'Umgesetzte Maßnahmen mit dokumentiertem Stand und Ergebnissen',
        en: 'Implemented measures with documented progress and results',
      },
    },
    {
      id: 'evaluation',
      title: { de: 'Evaluation', en: 'Evaluation' },
      yields: {
        de: 'Bewertung der Wirkung anhand der Indikatoren und Schlüsse für den nächsten Durchlauf',
        en: 'An assessment of effects by the indicators, and conclusions for the next iteration',
      },
    },
  ],
};

/** Sequence of social planning, carried over to education planning. */
const schubert2011: CycleModel = {
  id: 'schubert-2011',
  title: { de: 'Ablauf Bildungsplanung', en: 'Sequence of education planning' },
  source: {
    publication,
    heading: 'Theoretische Fundierung der Bildungsplanung',
    figure: 'Abbildung 6',
    after: 'Schubert 2011',
  },
  phases: [
    {
      id: 'goals',
      title: { de: 'Formulierung der Bildungsziele', en: 'Setting the education goals' },
      yields: {
        de: 'Abgestimmte Bildungsziele als Maßstab für alle weiteren Schritte',
        en: 'Agreed education goals as the yardstick of all further steps',
      },
    },
    {
      id: 'stock',
      title: { de: 'Bestandserhebung', en: 'Survey of provision' },
      yields: {
        de: 'Verzeichnis der örtlichen Einrichtungen und Dienste und der Beteiligten an Bildungsbiografien',
        en: 'A directory of local institutions and services, and of those involved in education biographies',
      },
    },
    {
      id: 'wants',
      title: { de: 'Bedürfniserhebung', en: 'Survey of wants' },
      yields: {
        de: 'Erhobene Bedürfnisse und Interessen der jungen Menschen und ihrer Eltern',
        en: 'Recorded wants and interests of young people and their parents',
      },
    },
    {
      id: 'needs',
      title: { de: 'Bedarfsabstimmung', en: 'Agreement on needs' },
      yields: {
        de: 'Mit den Beteiligten abgestimmter Bedarf für einen mittelfristigen Zeitraum',
        en: 'Needs agreed with those involved, for the medium term',
      },
    },
    {
      id: 'measures',
      title: { de: 'Maßnahmenentwicklung und -umsetzung', en: 'Development and implementation of measures' },
      yields: {
        de: 'Gemeinsam entwickelte und umgesetzte Maßnahmen und Kooperationen der Einrichtungen',
        en: 'Measures and cooperation between institutions, jointly developed and carried out',
      },
    },
    {
      id: 'review',
      title: { de: 'Überprüfung der Zielerreichung', en: 'Review of goal attainment' },
      yields: {
        de: 'Vergleich des Erreichten mit den Zielen, mit Begründung der Abweichungen',
        en: 'A comparison of results and goals, with reasons for deviations',
      },
    },
    {
      id: 'update',
      title: { de: 'Fortschreibung', en: 'Update' },
      yields: {
        de: 'Fortgeschriebener Plan für den nächsten Zeitraum',
        en: 'The updated plan for the next period',
      },
    },
  ],
};

/** Strategic steering cycle of integrated social planning. */
const steeringCycle: CycleModel = {
  id: 'steering-cycle',
  title: { de: 'Steuerungskreislauf integrierter Sozialplanung', en: 'Steering cycle of integrated social planning' },
  source: {
    publication,
    heading: 'Beispiel: Die Armutspräventionsstrategie der Stadt Jena',
    figure: 'Abbildung 2',
  },
  phases: [
    {
      id: 'situation',
      title: { de: 'Lebenslagenbericht', en: 'Report on life situations' },
      yields: {
        de: 'Lebenslagenbericht, der die Ausgangssituation mit Daten beschreibt',
        en: 'A report on life situations that describes the starting point with data',
      },
    },
    {
      id: 'goals',
      title: { de: 'Strategische Ziele', en: 'Strategic goals' },
      yields: {
        de: 'Strategische Ziele, auf die sich Politik und Verwaltung verständigt haben',
        en: 'Strategic goals that politics and administration have agreed on',
      },
    },
    {
      id: 'concept',
      title: { de: 'Integriertes Handlungskonzept', en: 'Integrated action concept' },
      yields: {
        de: 'Handlungskonzept mit Handlungsfeldern, Maßnahmen und Finanzierung über die Ressorts hinweg',
        en: 'An action concept with fields of action, measures and finance across departments',
      },
    },
    {
      id: 'implementation',
      title: { de: 'Umsetzung', en: 'Implementation' },
      yields: {
        de: 'Umgesetzte Leistungsaufträge und Maßnahmen mit dokumentiertem Stand',
        en: 'Fulfilled service orders and measures with documented progress',
      },
    },
    {
      id: 'reporting',
      title: { de: 'Berichterstattung', en: 'Reporting' },
      yields: {
        de: 'Laufender Bericht über Ergebnisse und Mitteleinsatz an die Politik',
        en: 'Regular reports to the council on results and use of funds',
      },
    },
    {
      id: 'evaluation',
      title: { de: 'Evaluation', en: 'Evaluation' },
      yields: {
        de: 'Kontrolle der Wirkung und Vorschläge für die Weiterentwicklung',
        en: 'A check of effects and proposals for further development',
      },
    },
  ],
};

/** What follows an education report in Jena. */
const reportFollowUp: CycleModel = {
  id: 'report-follow-up',
  title: { de: 'Auswertung eines Bildungsberichts', en: 'Follow-up of an education report' },
  source: { publication, heading: 'Beispiel: Bildungsberichte (Stadt Jena)' },
  phases: [
    {
      id: 'analysis',
      title: { de: 'Analyse mit Handlungsempfehlungen', en: 'Analysis with recommendations' },
      yields: {
        de: 'Handlungspotenziale und Herausforderungen sowie Handlungsempfehlungen der Arbeitsgruppe',
        en: 'Potentials and challenges, and the recommendations of the working group',
      },
    },
    {
      id: 'handover',
      title: { de: 'Übergabe an Rat und Planungsverantwortliche', en: 'Handover to council and planners' },
      yields: {
        de: 'Bericht und Empfehlungen, übergeben an die Kommunalpolitik und die Planungsverantwortlichen',
        en: 'Report and recommendations, handed over to the council and to those who plan',
      },
    },
    {
      id: 'repetition',
      title: { de: 'Wiederholung', en: 'Repetition' },
      yields: {
        de: 'Festgelegter Zeitabstand für den nächsten Bericht und den daran anschließenden Planungskreislauf',
        en: 'A fixed interval for the next report and the planning cycle that follows it',
      },
    },
  ],
};

/** The cycle models that every plan may use without a register. */
export const cycleModels: readonly CycleModel[] = [monitoringCycle, schubert2011, steeringCycle, reportFollowUp];
