import { compareFindings, type Finding, type Fix, type Severity } from './finding';
import { readIgnores, type Ignore } from './ignore';
import { isBroken, readDocument, type PlanDocument } from './model/document';
import { ItemMemory, type ItemPass } from './model/item-memory';
import { shippedSummary } from './model/shipped';
import { summarise, SummaryMemory, type DocumentSummary } from './model/summary';
import { WorkspaceIndex } from './model/workspace-index';
import { rules as allRules } from './rules';
import { ruleFailed } from './rules/internal/rule-failed';
import { ignoreUnused } from './rules/ignore/unused';
import type { DocumentContext, Report, Rule, RuleContext } from './rules/rule';
import { validate } from './schema/validate';
import type { Violation } from './schema/violation';
import { severityBy, severityRulesFor, type Settings, type SeverityRules } from './settings';
import { matchesGlob } from './text/glob';
import { say, type Language, type Text } from './text/language';
import { contains, type TextRange } from './text/range';
import { pathAt } from './yaml/path';

/*
 * The whole pipeline: text → tree → document → violations of the schema, and a summary for the others;
 * all summaries → workspace; document and workspace → findings. Each step is pure, so a host may keep any of its results.
 */

/** A document with everything that can be said about it alone. */
export interface Analysis {
  readonly document: PlanDocument;
  readonly summary: DocumentSummary;
  readonly violations: readonly Violation[];
  /** What need not be looked at again after an edit. */
  readonly memory?: AnalysisMemory;
}

interface AnalysisMemory {
  readonly summary: SummaryMemory;
  readonly schema: ItemMemory;
  readonly rules: ItemMemory;
}

/**
 * Reads one document; `previous` is its analysis before an edit and only saves time. What the edit left as it was moves
 * on to the new analysis, so `previous` is good for nothing else afterwards.
 */
export function analyse(uri: string, text: string, previous?: Analysis): Analysis {
  const document = readDocument(uri, text, previous?.document);
  const memory = previous?.memory ?? { summary: new SummaryMemory(), schema: new ItemMemory(), rules: new ItemMemory() };
  return { document, summary: summarise(document, memory.summary), violations: validate(document, memory.schema), memory };
}

/** What the documents of a workspace know of each other. */
export function indexWorkspace(summaries: readonly DocumentSummary[]): WorkspaceIndex {
  return new WorkspaceIndex(summaries, shippedSummary);
}

/**
 * All findings of one document, in order.
 *
 * @param path of the document relative to the configuration file, for severities by path
 * @param rules other rules than the shipped ones, for tests
 */
export function findingsOf(analysis: Analysis, workspace: WorkspaceIndex, settings: Settings, path: string, rules: readonly Rule[] = allRules): Finding[] {
  const collector = new Collector(analysis, workspace, settings, path);
  for (const rule of rules) collector.run(rule);
  return collector.finish();
}

/** Runs the rules over one document and takes out what its author decided to ignore. */
class Collector {
  private readonly findings: Finding[] = [];
  private readonly ignores: readonly Ignore[];
  private readonly severityRules: readonly SeverityRules[];
  private readonly items: ItemPass;
  private readonly context: Omit<RuleContext, 'document' | 'ignores' | 'report'>;
  private readonly derivations = new Map<unknown, unknown>();

  constructor(
    private readonly analysis: Analysis,
    private readonly workspace: WorkspaceIndex,
    private readonly settings: Settings,
    path: string,
  ) {
    this.severityRules = severityRulesFor(path, settings.config, matchesGlob);
    this.ignores = readIgnores(analysis.document);
    this.items = (analysis.memory?.rules ?? new ItemMemory()).pass(analysis.document, settings.today);
    const { summary, violations } = analysis;
    this.context = { summary, violations, workspace, today: settings.today, sealed: settings.sealed ?? [], derived: (compute) => this.derived(compute) };
  }

  /** A rule that fails is reported as such; the others go on. */
  run(rule: Rule, ignores = this.ignores): void {
    const severity = severityBy(rule, this.severityRules);
    if (severity === 'off') return;
    const places: TextRange[] = [];
    const document = rule.scope === 'items' ? this.items.sliceFor(rule).document : this.analysis.document;
    const report = (found: Report): void => {
      places.push(found.at);
      this.add(rule, severity, found);
    };
    try {
      rule.check({ ...this.context, document, ignores, report });
      this.items.note(rule, places);
    } catch (error) {
      this.add(ruleFailed, ruleFailed.severity, { at: { start: 0, end: 0 }, message: 'failed', data: { rule: rule.id, error: String(error) } });
    }
  }

  finish(): Finding[] {
    this.items.finish();
    const used = new Map<Ignore, Set<string>>();
    const shown = this.findings.filter((finding) => !isIgnored(finding, this.ignores, used));
    this.findings.splice(0, this.findings.length, ...shown);
    this.run(ignoreUnused, this.ignores.flatMap((ignore) => unusedPart(ignore, used.get(ignore))));
    return this.findings.sort(compareFindings);
  }

  private derived<Value>(compute: (context: DocumentContext) => Value): Value {
    if (!this.derivations.has(compute)) this.derivations.set(compute, compute({ ...this.analysis, workspace: this.workspace }));
    return this.derivations.get(compute) as Value;
  }

  private add(rule: Rule, severity: Severity, report: Report): void {
    const { document } = this.analysis;
    // What broken syntax seems to say is not what the author meant; the syntax finding is enough.
    if (!rule.id.startsWith('yaml/') && isBroken(document, report.at)) return;
    this.findings.push(findingOf(document, rule, severity, report, this.settings.language));
  }
}

function findingOf(document: PlanDocument, rule: Rule, severity: Severity, report: Report, language: Language): Finding {
  const { start, end } = report.at;
  return {
    uri: document.uri, rule: rule.id, severity, start, end,
    range: document.lines.range({ start, end }),
    path: pathAt(document.root, { start, end }),
    message: say(textOf(rule, report.message), language, report.data),
    related: (report.related ?? []).map(({ uri, place, message, data }) => ({ uri, range: place, message: say(message, language, data) })),
    ...(report.fix ? { fix: fixOf(rule, report.fix, language) } : {}),
  };
}

function fixOf(rule: Rule, fix: NonNullable<Report['fix']>, language: Language): Fix {
  return { title: say(textOf(rule, fix.message), language, fix.data), edits: fix.edits };
}

function textOf(rule: Rule, message: string): Text {
  const text = rule.messages[message];
  if (!text) throw new TypeError(`${rule.id} has no message "${message}"`);
  return text;
}

function isIgnored(finding: Finding, ignores: readonly Ignore[], used: Map<Ignore, Set<string>>): boolean {
  let ignored = false;
  for (const ignore of ignores) {
    if (ignore.reason === undefined || !ignore.rules.includes(finding.rule) || !contains(ignore.covers, finding.start)) continue;
    used.set(ignore, (used.get(ignore) ?? new Set()).add(finding.rule));
    ignored = true;
  }
  return ignored;
}

/** The ignore with only those rules that it did not hide; what is malformed is reported as that. */
function unusedPart(ignore: Ignore, used: ReadonlySet<string> = new Set()): Ignore[] {
  const rules = ignore.rules.filter((rule) => !used.has(rule));
  return ignore.reason === undefined || rules.length === 0 ? [] : [{ ...ignore, rules }];
}
