import assert from 'node:assert/strict';
import type { NewDocument, NewDocumentChoices, SampleWorkspace } from '../../src/features/protocol';
import { newDocumentChoicesRequest, newDocumentRequest, sampleWorkspaceRequest } from '../../src/server/requests/new-document';
import { contextOf } from '../support/ask';
import { readFixtures } from '../support/fixture';

const context = contextOf(readFixtures('===== a\n=== kita.plan.yaml\nplanwerk: 1\nkind: plan\nid: kita\ntitle: Kita\nlanguage: de\n=== answer\n')[0]!);

describe('requests for new documents', () => {
  it('answer with the choices', () => {
    const { kinds, cycleModels } = newDocumentChoicesRequest.answer(undefined, context) as NewDocumentChoices;
    assert.deepEqual([kinds.length, cycleModels.length], [5, 4]);
  });

  it('answer with a document that knows the plans of the workspace, in the language of the server or another', () => {
    const german = newDocumentRequest.answer({ kind: 'report' }, context) as NewDocument;
    assert.equal(german.fileName, 'bericht.plan.yaml');
    assert.match(german.snippet, /^reports-on: \[\$\{\d+\|kita\|\}\]$/m);
    assert.match((newDocumentRequest.answer({ kind: 'report', language: 'en' }, context) as NewDocument).text, /^language: en$/m);
  });

  it('answer with nothing for a kind that there is not', () => {
    assert.equal(newDocumentRequest.answer({ kind: 'other' as 'plan' }, context), undefined);
  });

  it('answer with a sample workspace of the present year', () => {
    const { files, first } = sampleWorkspaceRequest.answer(undefined, context) as SampleWorkspace;
    assert.match(files.find(({ path }) => path === first)?.text ?? '', /^period: \{ start: 2026, end: 2030 \}$/m);
  });
});
