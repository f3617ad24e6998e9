import { typeName, typeNames } from '../../model/type-names';
import { defineRule } from '../rule';
import { openReferences, keyOf } from './open-references';

export const referenceType = defineRule({
  id: 'reference/type',
  severity: 'error',
  title: { de: 'Verweise führen zur richtigen Art von Sache', en: 'References lead to the right kind of thing' },
  why: {
    de: 'Wo ein Indikator erwartet wird, lässt sich eine Maßnahme nicht auswerten; der Verweis geht ins Leere.',
    en: 'Where an indicator is expected, a measure cannot be evaluated; the reference leads nowhere.',
  },
  messages: {
    type: {
      de: '„{target}“ ist {actual}; „{key}“ verweist aber auf {expected}. Die Kennung der gemeinten Sache eintragen.',
      en: '“{target}” is {actual}, but “{key}” refers to {expected}. Enter the id of the thing that is meant.',
    },
  },
  bad: `
goals:
  - { id: ausbildung, title: Mehr Ausbildungsplätze }
measures:
  - { id: messe, title: Ausbildungsmesse, goals: [messe] }
`,
  good: `
goals:
  - { id: ausbildung, title: Mehr Ausbildungsplätze }
measures:
  - { id: messe, title: Ausbildungsmesse, goals: [ausbildung] }
`,
  check(context) {
    for (const { reference, resolution } of openReferences(context)) {
      if (resolution.kind !== 'found') continue;
      const { document, thing } = resolution.found;
      const data = { target: reference.target, key: keyOf(reference), actual: typeName(thing.type), expected: typeNames(reference.types) };
      const isFile = document.uri !== 'planwerk:vocabulary';
      const related = isFile ? [{ uri: document.uri, place: thing.place, message: PLACE, data: { title: thing.title ?? thing.id, actual: data.actual } }] : [];
      context.report({ at: reference.node, message: 'type', data, related });
    }
  },
});

const PLACE = { de: '„{title}“ ({actual})', en: '“{title}” ({actual})' };
