/** What criteria count, as more than one level calls it. */
export const labels = {
  goals: { de: 'Ziele', en: 'Goals' },
  measures: { de: 'Maßnahmen', en: 'Measures' },
  indicators: { de: 'Indikatoren', en: 'Indicators' },
  products: { de: 'Planungsprodukte', en: 'Planning products' },
} as const;
