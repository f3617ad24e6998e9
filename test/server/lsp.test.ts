import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createProtocolConnection, StreamMessageReader, StreamMessageWriter, type ProtocolConnection, type PublishDiagnosticsParams } from 'vscode-languageserver/node';

const root = join(__dirname, '..', '..');
const jena = join(root, 'examples', 'jena');
const PLAN = 'armutspraevention.plan.yaml';

/** What Neovim and Helix say, and no more: neither options nor requests of Planwerk's own. */
describe('planwerk lsp --stdio', function () {
  this.timeout(30_000);
  let server: ChildProcess;
  let editor: PlainEditor;

  const start = (...options: string[]): void => {
    server = spawn(process.execPath, ['--import', 'tsx', join(root, 'src', 'cli', 'main.ts'), 'lsp', '--stdio', ...options], {
      cwd: root, stdio: ['pipe', 'pipe', 'inherit'], env: { ...process.env, LC_ALL: 'en_GB.UTF-8' },
    });
    assert.ok(server.stdin && server.stdout);
    editor = new PlainEditor(createProtocolConnection(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin)));
  };

  beforeEach(() => start());

  afterEach(() => server.kill('SIGKILL'));

  it('knows the documents that were never opened', async () => {
    await editor.initialize({ folder: jena });
    await editor.open(jena, PLAN, 'unbekannt: 1\n');
    assert.deepEqual((await editor.diagnostics(jena, PLAN)).map(({ code }) => code), ['schema/unknown-key']);
  });

  it('follows references into them', async () => {
    await editor.initialize({ folder: jena });
    await editor.open(jena, PLAN, 'unbekannt: 1\n');
    await editor.diagnostics(jena, PLAN);
    const lines = readFileSync(join(jena, PLAN), 'utf8').split('\n');
    const line = lines.findIndex((text) => text.includes('responsible: dezernat-familie'));
    const character = lines[line]?.indexOf('dezernat-familie') ?? 0;
    const found = await editor.connection.sendRequest<{ uri: string }[]>('textDocument/definition', { textDocument: { uri: uriOf(jena, PLAN) }, position: { line, character } });
    assert.deepEqual(found.map(({ uri }) => uri), [uriOf(jena, 'zustaendigkeiten.plan.yaml')]);
  });

  it('without a folder it checks what is open', async () => {
    await editor.initialize({});
    await editor.open(jena, PLAN);
    const found = await editor.diagnostics(jena, PLAN);
    assert.notDeepEqual(found.filter(({ code }) => code === 'reference/unknown'), []);
  });

  it('ends after shutdown and exit with exit code 0', async () => {
    await editor.initialize({ folder: jena });
    await editor.connection.sendRequest('shutdown');
    const exited = once(server, 'exit');
    await editor.connection.sendNotification('exit');
    assert.deepEqual(await exited, [0, null]);
  });

  it('ends where the editor closes the connection', async () => {
    await editor.initialize({ folder: jena });
    const exited = once(server, 'exit');
    server.stdin?.end();
    assert.deepEqual(await exited, [1, null]);
  });

  it('ends where the editor dies but something still holds its end of the connection', async () => {
    const parent = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
    await editor.initialize({ folder: jena, processId: parent.pid ?? null });
    const exited = once(server, 'exit');
    parent.kill('SIGKILL');
    assert.deepEqual(await exited, [1, null]);
  });

  describe('speaks', () => {
    const message = async (params: Parameters<PlainEditor['initialize']>[0]): Promise<string> => {
      const folder = temporaryFolder({ 'a.plan.yaml': 'kind: nichts\n' });
      await editor.initialize({ folder, ...params });
      await editor.open(folder, 'a.plan.yaml');
      return (await editor.diagnostics(folder, 'a.plan.yaml')).map((found) => found.message).join('\n');
    };

    it('the language of the computer', async () => assert.match(await message({}), /does not know/));

    it('the language of the editor, which is nearer', async () => assert.match(await message({ locale: 'de-DE' }), /kennt den Wert/));

    it('what the options of the editor say', async () => assert.match(await message({ initializationOptions: { language: 'de' } }), /kennt den Wert/));

    it('what the command line says', async () => {
      server.kill('SIGKILL');
      start('--lang', 'de');
      assert.match(await message({}), /kennt den Wert/);
    });

    it('the settings of the editor once they are told, and nothing else where they are about something else', async () => {
      const folder = temporaryFolder({ 'a.plan.yaml': 'kind: nichts\n' });
      await editor.initialize({ folder, initializationOptions: { language: 'de' } });
      await editor.connection.sendNotification('workspace/didChangeConfiguration', { settings: {} });
      assert.match((await editor.diagnostics(folder, 'a.plan.yaml'))[0]?.message ?? '', /kennt den Wert/);
      editor.forget();
      await editor.connection.sendNotification('workspace/didChangeConfiguration', { settings: { planwerk: { language: 'en' } } });
      assert.match((await editor.diagnostics(folder, 'a.plan.yaml')).map((found) => found.message).join('\n'), /does not know/);
    });
  });

  describe('files on disk', () => {
    const register = 'planwerk: 1\nkind: register\nid: katalog\ntitle: Katalog\nlanguage: de\nindicators:\n  - { id: quote, title: Quote }\n';
    const plan = 'planwerk: 1\nkind: plan\nid: plan\ntitle: Plan\nlanguage: de\ngoals:\n  - { id: ziel, title: Ziel, targets: [{ indicator: quote }] }\n';

    it('below folders with any name, also behind links, but not in hidden folders', async () => {
      const folder = temporaryFolder({ 'a.plan.yaml': plan, 'Größe, Ämter + Räume/k.plan.yaml': register, '.git/x.plan.yaml': plan, 'node_modules/x.plan.yaml': plan });
      symlinkSync(folder, join(folder, 'kreis'));
      await editor.initialize({ folder });
      await editor.open(folder, 'a.plan.yaml');
      assert.deepEqual((await editor.diagnostics(folder, 'a.plan.yaml')).filter(({ code }) => /reference|duplicate/.test(String(code))), []);
      await editor.open(folder, 'Größe, Ämter + Räume/k.plan.yaml');
      await editor.diagnostics(folder, 'Größe, Ämter + Räume/k.plan.yaml');
      assert.deepEqual((await editor.diagnostics(folder, 'a.plan.yaml')).filter(({ code }) => /reference|duplicate/.test(String(code))), []);
    });

    it('are watched by the editor, and read again when it says so', async () => {
      const folder = temporaryFolder({ 'a.plan.yaml': plan });
      await editor.initialize({ folder, watches: true });
      await editor.open(folder, 'a.plan.yaml');
      assert.equal((await editor.diagnostics(folder, 'a.plan.yaml')).filter(({ code }) => code === 'reference/unknown').length, 1);
      assert.deepEqual(editor.watched, ['**/*.plan.yaml', '**/*.plan.yml', '**/planwerk.config.yaml', '**/planwerk.lock.yaml']);
      editor.forget();
      writeFileSync(join(folder, 'k.plan.yaml'), register);
      await editor.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: uriOf(folder, 'k.plan.yaml'), type: 1 }] });
      assert.equal((await editor.diagnostics(folder, 'a.plan.yaml')).filter(({ code }) => code === 'reference/unknown').length, 0);
      editor.forget();
      unlinkSync(join(folder, 'k.plan.yaml'));
      await editor.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: uriOf(folder, 'k.plan.yaml'), type: 3 }] });
      assert.equal((await editor.diagnostics(folder, 'a.plan.yaml')).filter(({ code }) => code === 'reference/unknown').length, 1);
    });

    it('that are no UTF-8 are named', async () => {
      const folder = temporaryFolder({ 'a.plan.yaml': Buffer.from([0x74, 0xe4, 0x0a]) });
      await editor.initialize({ folder });
      assert.deepEqual((await editor.diagnostics(folder, 'a.plan.yaml')).map(({ code }) => code), ['file/encoding']);
    });
  });

  interface Initialize {
    readonly folder?: string;
    readonly processId?: number | null;
    readonly locale?: string;
    readonly initializationOptions?: unknown;
    readonly watches?: boolean;
  }

  class PlainEditor {
    readonly watched: string[] = [];
    private readonly shown = new Map<string, PublishDiagnosticsParams['diagnostics']>();

    constructor(readonly connection: ProtocolConnection) {
      connection.onNotification('textDocument/publishDiagnostics', ({ uri, diagnostics }: PublishDiagnosticsParams) => this.shown.set(uri, diagnostics));
      connection.onRequest('client/registerCapability', ({ registrations }: { registrations: { registerOptions: { watchers?: { globPattern: string }[] } }[] }) => {
        this.watched.push(...registrations.flatMap(({ registerOptions }) => registerOptions.watchers ?? []).map(({ globPattern }) => globPattern));
        return null;
      });
      connection.listen();
    }

    async initialize({ folder, processId = process.pid, watches = false, ...rest }: Initialize): Promise<void> {
      const uri = folder === undefined ? null : pathToFileURL(folder).href;
      await this.connection.sendRequest('initialize', {
        processId, rootUri: uri, workspaceFolders: uri === null ? null : [{ uri, name: uri }],
        capabilities: { workspace: { workspaceFolders: true, didChangeWatchedFiles: { dynamicRegistration: watches } }, textDocument: {} }, ...rest,
      });
      await this.connection.sendNotification('initialized', {});
    }

    /** @param more text that stands at the end of the document in the editor, but not on disk */
    open(folder: string, path: string, more = ''): Promise<void> {
      return this.connection.sendNotification('textDocument/didOpen', {
        textDocument: { uri: uriOf(folder, path), languageId: 'planwerk', version: 1, text: readFileSync(join(folder, path), 'utf8') + more },
      });
    }

    forget(): void {
      this.shown.clear();
    }

    /** Of a document that has findings; waits until they are told. */
    async diagnostics(folder: string, path: string): Promise<PublishDiagnosticsParams['diagnostics']> {
      const limit = Date.now() + 15_000;
      while (!this.shown.has(uriOf(folder, path))) {
        if (Date.now() > limit) assert.fail(`nothing was told about ${path}`);
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      return this.shown.get(uriOf(folder, path)) ?? [];
    }
  }
});

function uriOf(folder: string, path: string): string {
  return `${pathToFileURL(folder).href}/${path.split('/').map((name) => encodeURIComponent(name).replace(/%2C/g, ',').replace(/%2B/g, '+')).join('/')}`;
}

function temporaryFolder(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'planwerk-lsp-')));
  folders.push(folder);
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

const folders: string[] = [];

after(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});
