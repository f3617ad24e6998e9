import { defineRule } from '../rule';

/** Reported by the pipeline where another rule throws; it finds nothing by itself. */
export const ruleFailed = defineRule({
  id: 'internal/rule-failed',
  severity: 'error',
  title: { de: 'Eine Prüfung ist abgebrochen', en: 'A check has failed' },
  why: {
    de: 'Ein Fehler in Planwerk selbst. Die anderen Regeln wurden geprüft, diese eine nicht.',
    en: 'A mistake in Planwerk itself. The other rules were checked, this one was not.',
  },
  messages: {
    failed: {
      de: 'Interner Fehler: Die Regel {rule} ist abgebrochen ({error}). Die übrigen Regeln wurden geprüft. Bitte mit dem Dokument melden.',
      en: 'Internal error: the rule {rule} failed ({error}). All other rules were checked. Please report it together with the document.',
    },
  },
  bad: '',
  good: '',
  check: () => undefined,
});
