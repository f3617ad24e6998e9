import type { DocumentKind } from '../../core/model/shape';
import { cycleModels } from '../../core/vocabulary';
import { kindTexts } from '../../l10n/templates';
import type { NewDocument, NewDocumentChoices } from '../protocol';
import type { Language } from '../../core/text/language';
import { documentKinds } from './document-kinds';
import { assessmentTemplate, calendarTemplate, registerTemplate, reportTemplate } from './other-kinds';
import { planTemplate } from './plan';
import type { TemplateContext } from './template-context';
import { snippetOf, textOf, type Writer } from './writer';

/** A document to begin with. */
export function newDocument(kind: DocumentKind, context: TemplateContext): NewDocument {
  const template = (write: Writer): string => templates[kind](write, context);
  return { fileName: kindTexts[kind].file[context.language], snippet: snippetOf(template), text: textOf(template) };
}

/** What a person chooses from. */
export function newDocumentChoices(language: Language): NewDocumentChoices {
  return {
    kinds: documentKinds.map((id) => ({ id, title: kindTexts[id].title[language], description: kindTexts[id].description[language] })),
    cycleModels: cycleModels.map(({ id, title, phases }) => ({
      id, title: title[language], description: phases.map((phase) => phase.title[language]).join(' → '),
    })),
  };
}

const templates: Readonly<Record<DocumentKind, (write: Writer, context: TemplateContext) => string>> = {
  plan: planTemplate,
  register: registerTemplate,
  report: reportTemplate,
  assessment: assessmentTemplate,
  calendar: calendarTemplate,
};
