import * as vscode from 'vscode';
import { previewStyle } from '../../view/preview-style';
import { style } from '../../view/style';

/**
 * The page in a panel: one script and one style, and nothing else may load or run. The components look for the nonce in
 * `csp-nonce`, for a style sheet of their own.
 */
export function pageFor(webview: vscode.Webview, extensionUri: vscode.Uri): string {
  const nonce = randomNonce();
  const script = webview.asWebviewUri(vscode.Uri.joinPath(scriptFolder(extensionUri), 'preview.js')).toString(true);
  const policy = `default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'`;
  return `<!DOCTYPE html>
<html lang="de">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta property="csp-nonce" content="${nonce}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Planwerk</title>
<style nonce="${nonce}">${style}${previewStyle}</style>
</head>
<body>
<script nonce="${nonce}" src="${script}"></script>
</body>
</html>`;
}

/** The only folder that the page may load from. */
export function scriptFolder(extensionUri: vscode.Uri): vscode.Uri {
  return vscode.Uri.joinPath(extensionUri, 'dist', 'webview');
}

/** 128 bits nobody can guess. */
function randomNonce(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
