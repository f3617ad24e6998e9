/** What the panel adds to the style of the pictures; notes lie over the page, so that nothing jumps while somebody types. */
export const previewStyle = `
body { padding: 0; margin: 0; background: var(--vscode-editor-background); }
.page { min-height: 100vh; box-sizing: border-box; padding-bottom: 48px; }
.page .drawing { overflow-x: auto; border-top: 2px dashed transparent; padding: 4px 2px; }
.page .tools { display: flex; flex-wrap: wrap; align-items: flex-end; gap: 8px 12px; margin: 0 0 8px; }
.page .tools .rest { flex: 1; }
.page .choice { display: flex; flex-direction: column; font-size: 11px; color: var(--vscode-descriptionForeground); max-width: 180px; }
.page .choice select { font: 12px var(--vscode-font-family); color: var(--vscode-dropdown-foreground); background: var(--vscode-dropdown-background); border: 1px solid var(--vscode-dropdown-border, var(--vscode-contrastBorder, currentcolor)); padding: 3px 4px; max-width: 100%; text-overflow: ellipsis; }
.page .choice select:focus-visible { outline: 1px solid var(--vscode-focusBorder); }
.page [data-fold] { cursor: pointer; }
.page .drawing svg { max-width: none; }
.page .empty { max-width: 60ch; margin: 24px 0; }
.page .empty pre { color: var(--vscode-descriptionForeground); font-family: var(--vscode-editor-font-family, monospace); white-space: pre-wrap; overflow-wrap: anywhere; margin: 16px 0 0; }
.page .is-stale .drawing { border-top-color: var(--vscode-inputValidation-warningBorder, var(--vscode-contrastBorder, currentcolor)); }
.page .note { position: fixed; z-index: 1; left: 0; right: 0; bottom: 0; margin: 0; padding: 8px 12px; color: var(--vscode-inputValidation-warningForeground, var(--vscode-foreground)); background: var(--vscode-inputValidation-warningBackground, var(--vscode-editorWidget-background)); border-top: 1px solid var(--vscode-inputValidation-warningBorder, var(--vscode-contrastBorder, currentcolor)); animation: appear 0.2s 0.5s both; }
@keyframes appear { from { visibility: hidden; opacity: 0; } }
vscode-panels { overflow: visible; }
vscode-panels::part(tablist) { display: flex; flex-wrap: wrap; width: auto; column-gap: 20px; padding: 4px 12px 0; position: sticky; top: 0; z-index: 1; background: var(--vscode-editor-background); border-bottom: 1px solid var(--vscode-panel-border, var(--vscode-contrastBorder, transparent)); }
vscode-panels::part(activeIndicator) { display: none; }
vscode-panel-tab { border-bottom: 2px solid transparent; }
vscode-panel-tab[aria-selected="true"] { border-bottom-color: var(--vscode-panelTitle-activeBorder, currentcolor); }
vscode-panel-view:not([hidden]) { display: block; padding: 12px; }
/* The colours that themes have for charts are made for lines; text needs more contrast. */
.page .is-done { --state: color-mix(in srgb, var(--vscode-charts-green) 60%, var(--vscode-foreground)); }
.page .is-running { --state: color-mix(in srgb, var(--vscode-charts-blue) 60%, var(--vscode-foreground)); }
.page .is-due { --state: color-mix(in srgb, var(--vscode-charts-orange) 60%, var(--vscode-foreground)); }
.page .is-late { --state: color-mix(in srgb, var(--vscode-charts-red) 60%, var(--vscode-foreground)); }
.page .gap-text { --gap: color-mix(in srgb, var(--vscode-editorWarning-foreground) 60%, var(--vscode-foreground)); fill: var(--gap); color: var(--gap); }
.page .unseen { position: absolute; width: 1px; height: 1px; margin: 0; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
`;
