import type { Severity } from './finding';
import type { Decided } from './seal/decided';
import type { SealedResolution } from './seal/sealed';
import type { Language } from './text/language';

/** What a workspace wants checked, and how. */
export interface Settings {
  readonly language: Language;
  /** The day to judge by, YYYY-MM-DD; passed in so that the same input gives the same output. */
  readonly today: string;
  readonly config: Config;
  /** What resolutions decided, from planwerk.lock.yaml. */
  readonly sealed?: readonly SealedResolution[];
}

/** The content of planwerk.config.yaml. */
export interface Config {
  readonly language?: Language;
  readonly rules: SeverityRules;
  readonly overrides: readonly { readonly paths: readonly string[]; readonly rules: SeverityRules }[];
  /** Glob patterns of files that are not checked. */
  readonly ignore: readonly string[];
  /** What `planwerk seal` records. */
  readonly decided?: Decided;
}

/** Rule id (`goal/no-measure`) or group (`goal`, `goal/*`) → severity. */
export type SeverityRules = Readonly<Record<string, Severity | 'off'>>;

export const emptyConfig: Config = { rules: {}, overrides: [], ignore: [] };

/**
 * The severity of a rule for a file. The more specific name wins (a rule over its group), and an override that matches
 * the path wins over what stands above it.
 *
 * @param path relative to the configuration file, with `/`
 * @param matches does a glob pattern match the path?
 */
export function severityOf(rule: RuleSeverity, path: string, config: Config, matches: GlobMatch): Severity | 'off' {
  return severityBy(rule, severityRulesFor(path, config, matches));
}

/** What the configuration says of severities for a file, the last word last: to be asked for many rules. */
export function severityRulesFor(path: string, config: Config, matches: GlobMatch): readonly SeverityRules[] {
  const overrides = config.overrides.filter(({ paths }) => paths.some((pattern) => matches(path, pattern)));
  return [config.rules, ...overrides.map(({ rules }) => rules)];
}

export function severityBy(rule: RuleSeverity, severityRules: readonly SeverityRules[]): Severity | 'off' {
  return severityRules.reduce<Severity | 'off'>((severity, rules) => configured(rule.id, rules) ?? severity, rule.severity);
}

interface RuleSeverity {
  readonly id: string;
  readonly severity: Severity;
}

export type GlobMatch = (path: string, pattern: string) => boolean;

function configured(id: string, rules: SeverityRules): Severity | 'off' | undefined {
  const group = id.slice(0, id.indexOf('/'));
  for (const name of [id, `${group}/*`, group]) if (Object.hasOwn(rules, name)) return rules[name];
  return undefined;
}
