/** Texts of the preview and of rendered files that several views share; a view's own words stand in its folder. */
export const viewTexts = {
  phase: { de: 'Phase', en: 'Phase' },
  state: { de: 'Stand', en: 'State' },
  span: { de: 'Zeitraum', en: 'Period' },
  responsible: { de: 'Zuständig', en: 'Responsible' },
  products: { de: 'Planungsprodukte', en: 'Planning products' },
  participation: { de: 'Beteiligung', en: 'Participation' },
  resolution: { de: 'Beschluss', en: 'Resolution' },
  today: { de: 'Heute', en: 'Today' },
  iteration: { de: '{number}. Durchlauf', en: 'Iteration {number}' },
  nextUpdate: { de: 'Fortschreibung {date}', en: 'Update {date}' },
} as const;
