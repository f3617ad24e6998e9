import { readFileSync } from 'node:fs';
import { analyse, indexWorkspace, type Analysis } from '../../core/check';
import { decodeUtf8 } from '../../core/text/decode';
import type { Language } from '../../core/text/language';
import { cliTexts } from '../../l10n/cli';
import { htmlFile, svgFile, type FilledView } from '../../view/files';
import type { View, ViewContext, ViewName } from '../../view/view';
import { views } from '../../view/views';
import type { Job, JobFile } from '../lint/job';
import { prepare } from '../lint/prepare';
import type { Session } from '../session';
import { UsageError } from '../usage-error';

export interface RenderOptions {
  readonly view?: ViewName;
  readonly format?: 'svg' | 'html' | 'json';
  readonly config?: string;
  readonly today?: string;
}

/** The text of the file that was asked for: the same input gives the same bytes. */
export async function renderPlan(path: string, options: RenderOptions, session: Session): Promise<string> {
  const { view, format = view ? 'svg' : 'html', config, today } = options;
  if (format === 'svg' && !view) throw new UsageError(cliTexts.svgNeedsView, { names: views.map(({ name }) => name).join(', ') }, 'render');
  const { job } = await prepare([path], { stdin: false, stdinFilename: undefined, config, today }, session);
  const { context, analysis } = readPlan(path, job, session);
  if (!analysis.document.root) throw new UsageError(cliTexts.brokenPlan, { path });
  const wanted = views.filter(({ name }) => view === undefined || name === view);
  const filled = wanted.flatMap((each) => fill(each, context));
  const [first] = filled;
  if (view !== undefined && !first) throw new UsageError(cliTexts.emptyView, { path, why: wanted[0]?.empty.text[context.language] ?? '' });
  if (format === 'json') return jsonFile(filled, context);
  return format === 'svg' && first ? svgFile(first, context.language) : htmlFile(context.summary.title ?? path, filled, context.language);
}

function readPlan(path: string, job: Job, session: Session): { readonly context: ViewContext; readonly analysis: Analysis } {
  const [file, ...others] = job.files.filter(({ wanted }) => wanted);
  const settings = file && job.workspaces[file.workspace];
  if (!file || !settings || others.length > 0) throw new UsageError(cliTexts.onePlan, { path }, 'render');
  const analyses = new Map(job.files.map((each) => [each, analyse(each.shown, textOf(each))]));
  const analysis = analyses.get(file) ?? analyse(file.shown, '');
  const workspace = indexWorkspace([...analyses.values()].map(({ summary }) => summary));
  const language = session.languageIsFixed ? session.language : settings.config.language ?? languageOf(analysis) ?? session.language;
  return { analysis, context: { document: analysis.document, summary: analysis.summary, workspace, today: settings.today, language } };
}

function textOf({ path, bytes }: JobFile): string {
  return decodeUtf8(bytes ?? readFileSync(path)).text;
}

/** The language that the plan says it is written in. */
function languageOf({ summary }: Analysis): Language | undefined {
  const written = summary.things.find(({ type }) => type === summary.kind)?.attributes['language'];
  return written === 'de' || written === 'en' ? written : undefined;
}

function fill(view: View, context: ViewContext): FilledView[] {
  const model = view.modelOf(context);
  return model === undefined ? [] : [{ view, model }];
}

function jsonFile(filled: readonly FilledView[], { summary, today, language }: ViewContext): string {
  const models = Object.fromEntries(filled.map(({ view, model }) => [view.name, model]));
  return `${JSON.stringify({ version: 1, document: summary.id ?? null, today, language, views: models }, undefined, 2)}\n`;
}
