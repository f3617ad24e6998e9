import type { Text } from './text';

export interface PlanningField {
  readonly id: string;
  readonly title: Text;
}

/** Values of a plan's `field`, apart from own fields that start with `x-`. */
export const planningFields: readonly PlanningField[] = [
  { id: 'education', title: { de: 'Bildung', en: 'Education' } },
  { id: 'youth-welfare', title: { de: 'Jugendhilfe', en: 'Youth welfare' } },
  { id: 'school', title: { de: 'Schulnetz', en: 'School network' } },
  { id: 'day-care', title: { de: 'Kita-Bedarf', en: 'Day care' } },
  { id: 'social', title: { de: 'Soziales', en: 'Social affairs' } },
  { id: 'elderly', title: { de: 'Altenhilfe', en: 'Services for the elderly' } },
  { id: 'inclusion', title: { de: 'Teilhabe', en: 'Inclusion' } },
  { id: 'integration', title: { de: 'Integration', en: 'Integration' } },
  { id: 'health', title: { de: 'Gesundheit', en: 'Health' } },
  { id: 'poverty', title: { de: 'Armutsprävention', en: 'Poverty prevention' } },
  { id: 'housing', title: { de: 'Wohnen', en: 'Housing' } },
  { id: 'urban-development', title: { de: 'Stadt- und Kreisentwicklung', en: 'Urban and county development' } },
  { id: 'labour', title: { de: 'Arbeit', en: 'Labour' } },
  { id: 'culture', title: { de: 'Kultur', en: 'Culture' } },
  { id: 'sport', title: { de: 'Sport', en: 'Sport' } },
  { id: 'sustainability', title: { de: 'Nachhaltigkeit', en: 'Sustainability' } },
  { id: 'finance', title: { de: 'Finanzen', en: 'Finance' } },
];
