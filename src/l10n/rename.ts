import type { Text } from '../core/text/language';

/** Why an id cannot be renamed, or not to that. */
export const renameTexts = {
  nothing: {
    de: 'Hier steht keine Kennung. Umbenennen lassen sich Kennungen unter „id“ und Verweise darauf; alles andere wird einfach überschrieben.',
    en: 'There is no id here. What can be renamed are ids under “id” and references to them; anything else is simply overwritten.',
  },
  broken: {
    de: 'Dieser Teil lässt sich nicht lesen ({file}, Zeile {line}). Erst den Syntaxfehler beheben, dann umbenennen.',
    en: 'This part cannot be read ({file}, line {line}). Fix the syntax error first, then rename.',
  },
  brokenElsewhere: {
    de: '„{id}“ steht auch in einem Teil, der sich nicht lesen lässt ({file}, Zeile {line}); dort bliebe die alte Kennung stehen. Erst den Syntaxfehler beheben, dann umbenennen.',
    en: '“{id}” also stands in a part that cannot be read ({file}, line {line}); the old id would stay there. Fix the syntax error first, then rename.',
  },
  unknown: {
    de: '„{id}“ gibt es nicht, darum gibt es nichts umzubenennen. Die Sache anlegen oder den Verweis berichtigen.',
    en: '“{id}” does not exist, so there is nothing to rename. Add the thing, or correct the reference.',
  },
  ambiguous: {
    de: '„{id}“ ist mehrfach vergeben; welche Sache gemeint ist, bleibt offen. Bitte dort umbenennen, wo die Kennung unter „id“ steht.',
    en: '“{id}” is given more than once, so it stays open which thing is meant. Please rename where the id stands under “id”.',
  },
  shipped: {
    de: '„{id}“ gehört zu dem, was Planwerk mitbringt, und lässt sich nicht umbenennen. Dafür in einem Katalog etwas Eigenes anlegen.',
    en: '“{id}” is part of what Planwerk brings along and cannot be renamed. Add one of your own to a register instead.',
  },
  malformed: {
    de: '„{id}“ ist keine Kennung: Sie beginnt mit einem Kleinbuchstaben und hat sonst nur Kleinbuchstaben (a bis z), Ziffern und einzelne Bindestriche, etwa „{proposal}“.',
    en: '“{id}” is no id: an id begins with a small letter and otherwise has only small letters (a to z), digits and single hyphens, such as “{proposal}”.',
  },
  reserved: {
    de: '„{id}“ hat in YAML eine eigene Bedeutung und taugt nicht als Kennung. Bitte eine andere wählen.',
    en: '“{id}” has a meaning of its own in YAML and cannot serve as an id. Please choose another one.',
  },
  taken: {
    de: 'Die Kennung „{id}“ ist in diesem Dokument schon vergeben, an „{title}“ ({type}). Bitte eine andere wählen.',
    en: 'The id “{id}” is already taken in this document, by “{title}” ({type}). Please choose another one.',
  },
  takenByDocument: {
    de: 'Die Kennung „{id}“ hat schon das Dokument „{title}“. Bitte eine andere wählen.',
    en: 'The document “{title}” already has the id “{id}”. Please choose another one.',
  },
  takenInRegister: {
    de: 'Die Kennung „{id}“ steht schon im Katalog „{title}“; Verweise darauf wären nicht mehr eindeutig. Bitte eine andere wählen.',
    en: 'The id “{id}” already stands in the register “{title}”; references to it would no longer be unique. Please choose another one.',
  },
  changedMeaning: {
    de: 'Mit der Kennung „{id}“ würde der Verweis „{target}“ ({file}, Zeile {line}) zu etwas anderem führen als jetzt. Bitte eine andere wählen.',
    en: 'With the id “{id}”, the reference “{target}” ({file}, line {line}) would lead to something else than now. Please choose another one.',
  },
} satisfies Record<string, Text>;
