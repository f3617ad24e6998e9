/*
 * One style sheet for the webview, the page and the picture files. Colours come from VS Code's theme; the second value
 * is for files, which no theme reaches.
 */

export const style = `
.planwerk { color: var(--vscode-foreground, #1f2328); font: 13px/1.45 var(--vscode-font-family, "Segoe UI", "Noto Sans", "DejaVu Sans", sans-serif); }
.planwerk svg { display: block; max-width: 100%; height: auto; font-family: var(--vscode-font-family, "Segoe UI", "Noto Sans", "DejaVu Sans", sans-serif); }
.planwerk text, svg.planwerk text { fill: var(--vscode-foreground, #1f2328); font-size: 13px; }
.planwerk .strong { font-weight: 600; }
.planwerk .small { font-size: 11px; }
.planwerk .faint { fill: var(--vscode-descriptionForeground, #57606a); color: var(--vscode-descriptionForeground, #57606a); }
.planwerk .line { stroke: var(--vscode-editorWidget-border, #c8ccd1); fill: none; }
.planwerk .axis { stroke: var(--vscode-descriptionForeground, #57606a); fill: none; }
.planwerk .box { fill: var(--vscode-editorWidget-background, #f6f8fa); stroke: var(--vscode-contrastBorder, var(--vscode-editorWidget-border, #c8ccd1)); }
.planwerk .is-done { --state: var(--vscode-charts-green, #1a7f37); }
.planwerk .is-running { --state: var(--vscode-charts-blue, #0969da); }
.planwerk .is-due { --state: var(--vscode-charts-orange, #9a5b00); }
.planwerk .is-late { --state: var(--vscode-charts-red, #cf222e); }
.planwerk .is-open, .planwerk .is-skipped, .planwerk .is-missing { --state: var(--vscode-descriptionForeground, #57606a); }
.planwerk .state { stroke: var(--state); }
.planwerk .state-fill { fill: var(--state); stroke: var(--state); }
.planwerk .state-text { fill: var(--state); color: var(--state); font-weight: 600; }
.planwerk .is-missing .box, .planwerk .is-skipped .box { stroke-dasharray: 4 3; }
.planwerk .on-state { fill: var(--vscode-editor-background, #ffffff); font-weight: 600; }
.planwerk .gap { stroke: var(--vscode-charts-orange, #9a5b00); stroke-dasharray: 4 3; }
.planwerk .gap-text { fill: var(--vscode-editorWarning-foreground, #9a5b00); color: var(--vscode-editorWarning-foreground, #9a5b00); }
.planwerk .mark { fill: var(--vscode-foreground, #1f2328); stroke: var(--vscode-foreground, #1f2328); }
.planwerk .mark-line { fill: none; stroke: var(--vscode-foreground, #1f2328); stroke-width: 1.5; }
.planwerk .on-mark { fill: var(--vscode-editor-background, #ffffff); font-weight: 600; }
.planwerk .band { fill: var(--vscode-editorWidget-background, #f6f8fa); }
.planwerk .hit { fill: transparent; }
.planwerk .tilted { font-size: 12px; }
.planwerk [data-start].is-current > .hit { stroke: var(--vscode-focusBorder, #0969da); stroke-width: 2; }
.planwerk .hub { stroke: var(--vscode-foreground, #1f2328); stroke-width: 1.5; }
.planwerk .head { fill: var(--vscode-descriptionForeground, #57606a); }
.planwerk .gap-head { fill: var(--vscode-charts-orange, #9a5b00); }
.planwerk [data-start] { cursor: pointer; }
.planwerk [data-start]:focus-visible { outline: 2px solid var(--vscode-focusBorder, #0969da); outline-offset: 2px; }
.planwerk [data-start].is-current .box, .planwerk tr.is-current { stroke: var(--vscode-focusBorder, #0969da); stroke-width: 2; outline: 1px solid var(--vscode-focusBorder, #0969da); }
/* Goals: folds a row. */
.planwerk [data-fold] { cursor: pointer; }
.planwerk [data-fold]:focus-visible { outline: 2px solid var(--vscode-focusBorder, #0969da); outline-offset: 2px; }
/* Timeline and finance. */
.planwerk .today { stroke: var(--vscode-foreground, #1f2328); stroke-width: 1.5; }
.planwerk .row { fill: transparent; }
.planwerk .halo { paint-order: stroke; stroke: var(--vscode-editor-background, #ffffff); stroke-width: 4px; stroke-linejoin: round; }
.planwerk .bar { fill: var(--vscode-editorWidget-background, #f6f8fa); }
.planwerk .open-end { stroke-dasharray: 4 3; }
.planwerk .milestone { fill: var(--state); stroke: var(--vscode-editor-background, #ffffff); stroke-width: 1.5; }
.planwerk .resolution { fill: var(--vscode-foreground, #1f2328); }
.planwerk .money-cost { fill: var(--vscode-descriptionForeground, #57606a); }
.planwerk .money-funding { fill: var(--vscode-charts-blue, #0969da); }
.planwerk .money-others { fill: transparent; stroke: var(--vscode-charts-blue, #0969da); }
.planwerk .money-gap { fill: transparent; stroke: var(--vscode-charts-orange, #9a5b00); stroke-dasharray: 4 3; }
.planwerk .money-surplus { fill: var(--vscode-charts-red, #cf222e); }
.planwerk .money-unclear { fill: transparent; stroke: var(--vscode-descriptionForeground, #57606a); stroke-dasharray: 1 3; }
.planwerk [data-start].is-current .row { stroke: var(--vscode-focusBorder, #0969da); stroke-width: 2; }
/* Indicators: series of values, the planned way, early warning. */
.planwerk .series { fill: none; stroke-width: 2; }
.planwerk .series-1 { stroke: var(--vscode-charts-blue, #0969da); }
.planwerk .series-2 { stroke: var(--vscode-charts-purple, #8250df); }
.planwerk .series-3 { stroke: var(--vscode-charts-green, #1a7f37); }
.planwerk .series-mark { fill: var(--vscode-editor-background, #ffffff); stroke-width: 2; }
.planwerk .planned { fill: none; stroke: var(--vscode-descriptionForeground, #57606a); stroke-dasharray: 2 3; }
.planwerk .planned-mark { fill: var(--vscode-editor-background, #ffffff); stroke: var(--vscode-foreground, #1f2328); stroke-width: 1.5; }
.planwerk .planned-dot { fill: var(--vscode-foreground, #1f2328); }
.planwerk [data-start].is-current > .series-mark, .planwerk [data-start].is-current > .planned { stroke: var(--vscode-focusBorder, #0969da); stroke-width: 4; }
.planwerk .threshold { stroke: var(--vscode-charts-orange, #9a5b00); stroke-width: 1.5; stroke-dasharray: 6 3; }
.planwerk .threshold.is-critical { stroke: var(--vscode-charts-red, #cf222e); stroke-dasharray: 2 2; }
.planwerk table { border-collapse: collapse; width: 100%; }
.planwerk th, .planwerk td { text-align: left; vertical-align: top; padding: 4px 8px; border-bottom: 1px solid var(--vscode-editorWidget-border, #c8ccd1); overflow-wrap: break-word; hyphens: auto; }
.planwerk td.number, .planwerk th.number { text-align: right; font-variant-numeric: tabular-nums; }
`;
