import type { Text } from '../core/text/language';

/** What changes do that an editor offers, as a command. */
export const codeActionTexts = {
  fixRule: {
    de: 'Alle {count} Stellen mit „{rule}“ in dieser Datei beheben',
    en: 'Fix all {count} places with “{rule}” in this file',
  },
  fixAll: {
    de: 'Alles beheben, was sich von selbst beheben lässt',
    en: 'Fix everything that can be fixed automatically',
  },
  complete: {
    de: '„{key}“ ergänzen',
    en: 'Add “{key}”',
  },
  completeWith: {
    de: '„{key}“ mit „{value}“ ergänzen',
    en: 'Add “{key}” with “{value}”',
  },
  addMeasure: {
    de: 'Eine Maßnahme für das Ziel „{goal}“ anlegen',
    en: 'Add a measure for the goal “{goal}”',
  },
  createHere: {
    de: '„{id}“ hier anlegen ({type})',
    en: 'Add “{id}” here ({type})',
  },
  createThere: {
    de: '„{id}“ in „{title}“ anlegen ({type})',
    en: 'Add “{id}” to “{title}” ({type})',
  },
  createInRegister: {
    de: '„{id}“ im Katalog „{title}“ anlegen ({type})',
    en: 'Add “{id}” to the register “{title}” ({type})',
  },
  createInNewRegister: {
    de: '„{id}“ in einem neuen Katalog anlegen: {file} ({type})',
    en: 'Add “{id}” to a new register: {file} ({type})',
  },
  register: {
    de: 'Katalog',
    en: 'Register',
  },
  declare: {
    de: 'Die Schnittstelle auch im Plan „{title}“ eintragen',
    en: 'Declare the interface in the plan “{title}” too',
  },
  move: {
    de: '„{thing}“ in den Katalog „{title}“ verschieben',
    en: 'Move “{thing}” to the register “{title}”',
  },
  placeCursor: {
    de: 'Hier weiterschreiben',
    en: 'Go on writing here',
  },
} satisfies Record<string, Text>;
