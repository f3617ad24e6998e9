import type { Text } from '../core/text/language';

/** What `planwerk seal` and the lock file say, by message id. */
export const sealTexts = {
  about: {
    de: 'in planwerk.lock.yaml festhalten, was Beschlüsse festgelegt haben: Ziele mit Zielwerten und Fristen, Maßnahmen mit Federführung, Zeitraum und Kosten, oder was decided in planwerk.config.yaml nennt',
    en: 'record in planwerk.lock.yaml what resolutions decided: goals with targets and deadlines, measures with lead, schedule and cost, or what decided in planwerk.config.yaml names',
  },
  usage: { de: '[Optionen] [Pläne…]', en: '[options] [plans…]' },
  argumentPlans: {
    de: 'Pläne, Ordner oder Muster; ohne Angabe der aktuelle Ordner. Nicht einzeln genannte Pläne ohne Beschluss bleiben außer Acht.',
    en: 'plans, folders or patterns; without any the current folder. Plans without a resolution that are not named one by one are passed over.',
  },
  optionForce: { de: 'ersetzen, was zu demselben Beschluss schon festgehalten ist', en: 'replace what is recorded of the same resolution already' },

  sealed: { de: '{path}: Beschluss {paper} vom {date} festgehalten in {lock}', en: '{path}: resolution {paper} of {date} recorded in {lock}' },
  sealedMeasures: {
    de: '{path}: Spätere Beschlüsse zu einzelnen Maßnahmen festgehalten in {lock}; alles andere bleibt, wie Beschluss {paper} vom {date} es festgelegt hat.',
    en: '{path}: later resolutions on single measures recorded in {lock}; all else stays what resolution {paper} of {date} decided.',
  },
  alreadySealed: {
    de: '{path}: Beschluss {paper} vom {date} ist schon festgehalten und bleibt, wie er ist. Ersetzen: planwerk seal --force',
    en: '{path}: resolution {paper} of {date} is recorded already and stays as it is. To replace it: planwerk seal --force',
  },
  noPlan: {
    de: '{path}: Festgehalten werden nur Pläne (kind: plan). Bitte einen Plan nennen.',
    en: '{path}: only plans (kind: plan) are recorded. Name a plan.',
  },
  broken: {
    de: '{path}: Der Plan enthält Fehler, also steht nicht fest, was er sagt. Erst beheben, was „planwerk lint“ zeigt.',
    en: '{path}: the plan has mistakes, so it is not certain what it says. First mend what "planwerk lint" shows.',
  },
  notAdopted: {
    de: '{path}: Der Plan nennt keinen Beschluss, der ihn angenommen hat. Unter resolution body, date und paper eintragen (result: adopted oder ohne result), dann erneut festhalten.',
    en: '{path}: the plan names no resolution that adopted it. Enter body, date and paper under resolution (result: adopted, or no result), then seal again.',
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
    de: '{path} lässt sich nicht so ergänzen, dass es lesbar bleibt. Eine Zeile „...“ oder „---“ darin löschen.',
    en: '{path} cannot be added to in a way that stays readable. Delete a line "..." or "---" in it.',
  },
} as const satisfies Record<string, Text>;
