import { findingsOf, indexWorkspace } from './check';
import type { Finding } from './finding';
import { readDocument } from './model/document';
import { itemsOf, mapOf, stringOf, stringsOf, type Of } from './model/read';
import { summarise } from './model/summary';
import type { Config as WrittenConfig } from './model/types.generated';
import { rules } from './rules';
import { validateConfig } from './schema/validate';
import { emptyConfig, type Config, type Settings, type SeverityRules } from './settings';
import type { Language } from './text/language';
import { valueOf, type MapNode, type YamlNode } from './yaml/node';

/** A configuration file read as far as it is right, and what is wrong with it. */
export interface ReadConfig {
  readonly config: Config;
  readonly findings: readonly Finding[];
}

export function readConfig(uri: string, text: string, settings: Omit<Settings, 'config'>): ReadConfig {
  const document = readDocument(uri, text);
  const analysis = { document, summary: summarise(document), violations: validateConfig(document.root) };
  const applicable = rules.filter((rule) => /^(yaml|schema)\//.test(rule.id));
  const findings = findingsOf(analysis, indexWorkspace([]), { ...settings, config: emptyConfig }, uri, applicable);
  return { config: document.root ? configOf(document.root) : emptyConfig, findings };
}

function configOf(root: Of<WrittenConfig>): Config {
  const language = languageOf(stringOf(root, 'language'));
  const decided = mapOf(root, 'decided');
  return {
    ...(language ? { language } : {}),
    rules: severitiesOf(root),
    overrides: itemsOf(root, 'overrides').map((override) => ({ paths: stringsOf(override, 'paths'), rules: severitiesOf(override) })),
    ignore: stringsOf(root, 'ignore'),
    ...(decided ? { decided: { goals: namesIn(valueOf(decided, 'goals')), measures: namesIn(valueOf(decided, 'measures')) } } : {}),
  };
}

/** An empty list chooses nothing, and is not the same as no list. */
function namesIn(list: YamlNode | undefined): string[] | undefined {
  return list?.kind === 'list' ? list.items.flatMap((item) => (item.kind === 'scalar' ? String(item.value) : [])) : undefined;
}

function languageOf(written: string | undefined): Language | undefined {
  return written === 'de' || written === 'en' ? written : undefined;
}

function severitiesOf(map: MapNode): SeverityRules {
  const written = valueOf(map, 'rules');
  if (written?.kind !== 'map') return {};
  const severities: Record<string, SeverityRules[string]> = {};
  for (const { key, value } of written.pairs) {
    const severity = value.kind === 'scalar' ? severityNamed(value.value) : undefined;
    if (severity && key.name !== '__proto__') severities[key.name] = severity;
  }
  return severities;
}

/** YAML 1.1 readers take a bare `off` for false; people write both. */
function severityNamed(written: unknown): SeverityRules[string] | undefined {
  if (written === false) return 'off';
  return written === 'off' || written === 'hint' || written === 'info' || written === 'warning' || written === 'error' ? written : undefined;
}
