import type { Command } from 'commander';
import { say } from '../../core/text/language';
import { cliTexts } from '../../l10n/cli';
import { day, oneOf } from '../lint/options';
import { exitCodes, type ExitCode, type Session } from '../session';
import type { RenderOptions } from '../render/render-plan';

export function renderCommand(command: Command, session: Session): () => Promise<ExitCode> {
  const { language } = session;
  const names = viewNames.join(', ');
  command
    .description(cliTexts.aboutRender[language])
    .usage(cliTexts.usageRender[language])
    .argument('<plan>', cliTexts.argumentPlan[language])
    .option('--view <name>', say(cliTexts.optionView, language, { names }), (value: string) => oneOf('--view', viewNames, value, 'render'))
    .option('--format <name>', cliTexts.optionRenderFormat[language], (value: string) => oneOf('--format', ['svg', 'html', 'json'], value, 'render'))
    .option('--config <file>', cliTexts.optionConfig[language])
    .option('--today <day>', cliTexts.optionToday[language], day);
  return async () => {
    // The views bring a drawing library, which no other command should wait for.
    const { renderPlan } = await import('../render/render-plan');
    session.streams.stdout.write(await renderPlan(command.args[0] ?? '', command.opts<RenderOptions>(), session));
    return exitCodes.clean;
  };
}

export const renderExample = 'planwerk render plans/strategie.plan.yaml --view cycle --format svg > cycle.svg';

const viewNames = ['cycle', 'goals', 'indicators', 'responsibilities', 'timeline', 'finance', 'frame', 'interfaces'] as const;
