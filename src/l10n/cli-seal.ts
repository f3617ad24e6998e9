import type { Text } from '../core/text/language';

/** What `planwerk seal` and the lock file say, by message id. */
export const sealTexts = {
  about: {
    de: 'in planwerk.lock.yaml festhalten, was Beschlüsse festgelegt haben: Ziele mit Zielwerten und Fristen, Maßnahmen mit Federführung, Zeitraum und Gesamtkosten (sonst, was decided in planwerk.config.yaml nennt)',
    en: 'record in planwerk.lock.yaml what resolutions decided: goals with targets and deadlines, measures with lead, schedule and total cost (or else what decided in planwerk.config.yaml names)',
  },
  usage: { de: '[Optionen] [Pläne…]', en: '[options] [plans…]' },
  argumentPlans: {
    de: 'Pläne, Ordner oder Muster; ohne Angabe der aktuelle Ordner. Pläne ohne Beschluss, die nicht einzeln genannt sind, bleiben unbeachtet.',
    en: 'plans, folders or patterns; without any the current folder. Plans without a resolution are passed over unless they are named one by one.',
  },
  exitCodes: {
    de: '  0  festgehalten, oder schon festgehalten\n  2  falscher Aufruf, oder ein Plan ist nicht so, dass er sich festhalten lässt\n  3  interner Fehler',
    en: '  0  recorded, or recorded already\n  2  wrong use, or a plan that cannot be recorded as it is\n  3  internal error',
  },
  optionForce: { de: 'ersetzen, was zu demselben Beschluss schon festgehalten ist', en: 'replace what is recorded of the same resolution already' },

  sealed: { de: '{path}: Beschluss vom {date} (Vorlage {paper}) festgehalten in {lock}', en: '{path}: resolution of {date} (paper {paper}) recorded in {lock}' },
  sealedMeasures: {
    de: '{path}: spätere Beschlüsse zu einzelnen Maßnahmen festgehalten in {lock}; alles andere bleibt, wie es der Beschluss vom {date} (Vorlage {paper}) festgelegt hat.',
    en: '{path}: later resolutions on single measures recorded in {lock}; all else stays as the resolution of {date} (paper {paper}) decided it.',
  },
  alreadySealed: {
    de: '{path}: Der Beschluss vom {date} (Vorlage {paper}) ist schon festgehalten und bleibt, wie er ist. Ersetzen: planwerk seal --force',
    en: '{path}: the resolution of {date} (paper {paper}) is recorded already and stays as it is. To replace it: planwerk seal --force',
  },
  noPlan: {
    de: '{path}: Festgehalten werden nur Pläne (kind: plan). Einen Plan nennen.',
    en: '{path}: only plans (kind: plan) are recorded. Name a plan.',
  },
  broken: {
    de: '{path}: Der Plan enthält Fehler; was er festlegt, ist deshalb nicht sicher. Erst beheben, was „planwerk lint“ zeigt.',
    en: '{path}: the plan has mistakes, so it is not certain what it lays down. First fix what "planwerk lint" shows.',
  },
  notAdopted: {
    de: '{path}: Der Plan nennt keinen Beschluss, der ihn angenommen hat. Unter resolution body, date und paper eintragen (result: adopted oder ohne result), dann erneut festhalten.',
    en: '{path}: the plan names no resolution that adopted it. Enter body, date and paper under resolution (result: adopted, or no result), then seal again.',
  },
  sameId: {
    de: '{path}: Die Kennung „{id}“ haben mehrere Pläne, also steht nicht fest, für welchen der Beschluss gilt. Jedem Plan eine eigene Kennung geben.',
    en: '{path}: several plans have the id "{id}", so it is not certain which one the resolution is on. Give every plan its own id.',
  },
  nothingSealed: {
    de: 'Nichts festzuhalten: Kein Plan nennt einen Beschluss mit Gremium, Datum und Vorlagennummer. Unter resolution body, date und paper eintragen.',
    en: 'Nothing to record: no plan names a resolution with body, date and paper. Enter them under resolution.',
  },
  lockUnreadable: {
    de: 'Die Datei mit den festgehaltenen Beschlüssen lässt sich nicht lesen. Berechtigung, Verknüpfungen und Codierung (UTF-8) prüfen.',
    en: 'The file with the recorded resolutions cannot be read. Check permissions, links and encoding (UTF-8).',
  },
  outside: {
    de: '{path} ist eine Verknüpfung, die aus dem Arbeitsbereich hinausführt, und wurde nicht geändert. Durch eine Datei ersetzen.',
    en: '{path} is a link that leads out of the workspace and was not changed. Replace it by a file.',
  },
  notWritable: {
    de: '{path} lässt sich nicht so ergänzen, dass die Datei lesbar bleibt. Darin eine Zeile „...“ oder „---“ löschen.',
    en: '{path} cannot be extended so that it stays readable. Delete a line "..." or "---" in it.',
  },
} as const satisfies Record<string, Text>;
