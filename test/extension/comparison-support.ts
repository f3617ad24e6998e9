import { assert } from 'chai';
import * as vscode from 'vscode';
import type { PlanwerkApi } from '../../src/extension/activate';
import type { ChangeNode, Comparison } from '../../src/features/protocol';
import { until } from './support';

/** A plan with a goal, its indicator with a target, and a measure. */
export function plan(id: string, { target = 120, measure = true, more = '' } = {}): string {
  return `planwerk: 1
kind: plan
id: ${id}
title: Pflegestrategie
language: de
field: social
status: draft
goals:
  - id: pflegeplaetze
    title: Mehr Pflegeplätze
    targets:
      - indicator: plaetze
        target: { value: ${target}, by: 2030 }
indicators:
  - id: plaetze
    title: Plätze in der Tagespflege
    unit: Plätze
    direction: increase
measures:
  - id: beratung
    title: Pflegeberatung
    goals: [pflegeplaetze]
${measure ? '  - id: tagespflege\n    title: Tagespflege in zwei Stadtteilen\n    goals: [pflegeplaetze]\n' : ''}${more}`;
}

/** Settles with the comparison; undefined where a person would be told why there is none. */
export function compareWith(choice: object): Thenable<Comparison | undefined> {
  return vscode.commands.executeCommand<Comparison | undefined>('planwerk.compareWithRevision', choice);
}

/** All nodes that the view shows, each before what is in it. */
export function rows({ comparison: { changes } }: PlanwerkApi): ChangeNode[] {
  const below = (node?: ChangeNode): ChangeNode[] => changes.getChildren(node).flatMap((row) => (row.kind === 'notCompared' ? [] : [row, ...below(row)]));
  return below();
}

/** The one change that is told so. */
export function change(planwerk: PlanwerkApi, told: RegExp): ChangeNode {
  const found = rows(planwerk).filter(({ kind, spoken }) => kind === 'change' && told.test(spoken));
  assert.lengthOf(found, 1, `${String(told)} in ${rows(planwerk).map(({ spoken }) => spoken).join(' | ')}`);
  return found[0]!;
}

/** What a click on the row does. */
export async function click(planwerk: PlanwerkApi, node: ChangeNode): Promise<void> {
  const { command } = planwerk.comparison.changes.getTreeItem(node);
  await vscode.commands.executeCommand(command!.command, ...(command!.arguments ?? []));
}

/** The texts of the lines that are selected in the two sides of the comparison in front, the older one first. */
export async function selectedLines(): Promise<[string, string]> {
  const { input } = vscode.window.tabGroups.activeTabGroup.activeTab ?? {};
  assert.instanceOf(input, vscode.TabInputTextDiff, 'a comparison is in front');
  const { original, modified } = input as vscode.TabInputTextDiff;
  const editorOf = (uri: vscode.Uri) => vscode.window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri.toString());
  await until('both sides show', () => editorOf(original) !== undefined && editorOf(modified) !== undefined);
  return [original, modified].map((uri) => {
    const { document, selection } = editorOf(uri)!;
    return document.lineAt(selection.start.line).text.trim();
  }) as [string, string];
}
