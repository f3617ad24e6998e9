import assert from 'node:assert/strict';
import type { ClientCapabilities, Connection } from 'vscode-languageserver';
import { Refresher } from '../../src/server/refresher';

const able: ClientCapabilities = { workspace: { codeLens: { refreshSupport: true }, inlayHint: { refreshSupport: true }, semanticTokens: { refreshSupport: true } } };

/** The methods that the client is asked, and the refresher that asks. */
function refresherFor(capabilities: ClientCapabilities): { readonly asked: string[]; readonly refresher: Refresher } {
  const asked: string[] = [];
  const sendRequest = ({ method }: { readonly method: string }): Promise<void> => {
    asked.push(method);
    return Promise.reject(new Error('the client is gone'));
  };
  return { asked, refresher: new Refresher({ sendRequest } as unknown as Connection, capabilities) };
}

function checked(refresher: Refresher, ...uris: readonly string[]): void {
  for (const uri of uris) refresher.checked({ uri, findings: [], language: 'de' });
  refresher.refresh();
}

describe('asking the client to ask again', () => {
  it('happens when another document than the edited one had to be checked', () => {
    const { asked, refresher } = refresherFor(able);
    refresher.changed('a');
    checked(refresher, 'a', 'b');
    assert.deepEqual(asked, ['workspace/codeLens/refresh', 'workspace/inlayHint/refresh', 'workspace/semanticTokens/refresh']);
  });

  it('does not happen for the edited one alone, for the client asks for that itself', () => {
    const { asked, refresher } = refresherFor(able);
    refresher.changed('a');
    checked(refresher, 'a');
    assert.deepEqual(asked, []);
  });

  it('happens after a change of settings, once', () => {
    const { asked, refresher } = refresherFor(able);
    refresher.changed('a');
    refresher.changed(undefined);
    checked(refresher, 'a');
    refresher.refresh();
    assert.equal(asked.length, 3);
  });

  it('does not happen where the client cannot', () => {
    const { asked, refresher } = refresherFor({});
    checked(refresher, 'a');
    assert.deepEqual(asked, []);
  });
});
