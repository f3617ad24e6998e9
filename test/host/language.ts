export interface Text {
  en: string;
  de: string;
}

/** Picks by PLANWERK_LANG, else by the locale of the environment. */
export function inLanguage(text: Text): string {
  return isGerman(process.env) ? text.de : text.en;
}

function isGerman(environment: NodeJS.ProcessEnv): boolean {
  const locale = environment['PLANWERK_LANG'] || environment['LC_ALL'] || environment['LC_MESSAGES'] || environment['LANG'];
  return locale?.toLowerCase().startsWith('de') ?? false;
}
