import * as vscode from 'vscode';
import type { Position, PositionRange } from '../../core/text/range';
import { SHOW_REFERENCES } from '../../features/protocol';
import { rangeOf } from '../explorer/tree-item';

/** Shows places that the server has found, for the lines above goals and measures; not in the command palette. */
export function registerShowReferences(): vscode.Disposable {
  return vscode.commands.registerCommand(SHOW_REFERENCES, (uri: string, { line, character }: Position, places: readonly Place[]) =>
    vscode.commands.executeCommand('editor.action.showReferences', vscode.Uri.parse(uri), new vscode.Position(line, character), places.map(locationOf)));
}

/** A `Location` of the protocol. */
interface Place {
  readonly uri: string;
  readonly range: PositionRange;
}

function locationOf({ uri, range }: Place): vscode.Location {
  return new vscode.Location(vscode.Uri.parse(uri), rangeOf(range));
}
