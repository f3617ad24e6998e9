import assert from 'node:assert/strict';
import { chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import * as path from 'node:path';
import { plan, planwerk, temporaryFolder } from './support';

const canonical = plan('a', 'field: poverty\n');
const messy = 'kind:  plan\nplanwerk: 1\nid: a\ntitle: Plan\nfield: poverty\nlanguage: de\n\n\n';
const readIn = (cwd: string) => (name: string): string => readFileSync(path.join(cwd, name), 'utf8');

describe('format', () => {
  it('writes what has another layout, and says which files those were', async () => {
    const cwd = temporaryFolder({ 'a.plan.yaml': messy, 'b/b.plan.yaml': canonical, 'note.yaml': messy });
    const { code, stdout, stderr } = await planwerk(['format'], { cwd });
    assert.deepEqual([code, stdout, stderr], [0, 'a.plan.yaml\n', 'Formatted: 1 of 2 files.\n']);
    assert.deepEqual(['a.plan.yaml', 'b/b.plan.yaml', 'note.yaml'].map(readIn(cwd)), [canonical, canonical, messy]);
    assert.deepEqual(await planwerk(['format', '--lang', 'de'], { cwd }), { code: 0, stdout: '', stderr: '2 Dateien geprüft, alle in einheitlicher Form.\n' });
  });

  it('--check changes nothing and fails where something would change', async () => {
    const cwd = temporaryFolder({ 'a.plan.yaml': messy, 'b.plan.yaml': canonical });
    const { code, stdout, stderr } = await planwerk(['format', '--check', '--lang', 'de'], { cwd });
    assert.deepEqual([code, stdout, stderr], [1, 'a.plan.yaml\n', 'Zu formatieren: 1 von 2 Dateien. Das erledigt: planwerk format\n']);
    assert.equal(readIn(cwd)('a.plan.yaml'), messy);
    assert.equal((await planwerk(['format', '--check', 'b.plan.yaml'], { cwd })).code, 0);
  });

  it('keeps the rights of a file and leaves nothing else behind', async () => {
    const cwd = temporaryFolder({ 'a.plan.yaml': messy });
    chmodSync(path.join(cwd, 'a.plan.yaml'), 0o640);
    await planwerk(['format'], { cwd });
    assert.equal(statSync(path.join(cwd, 'a.plan.yaml')).mode & 0o777, 0o640);
    assert.deepEqual(readdirSync(cwd), ['a.plan.yaml']);
  });

  it('keeps line breaks and the byte order mark', async () => {
    const cwd = temporaryFolder({ 'a.plan.yaml': `\uFEFF${messy.replaceAll('\n', '\r\n')}` });
    await planwerk(['format'], { cwd });
    assert.equal(readIn(cwd)('a.plan.yaml'), `\uFEFF${canonical.replaceAll('\n', '\r\n')}`);
  });

  it('leaves broken parts and says where they are', async () => {
    const broken = `${canonical}goals:\n- id: a\n   title: x\n`;
    const cwd = temporaryFolder({ 'a.plan.yaml': broken, 'b.plan.yaml': messy.replace('id: a', 'id: &b a'), 'c.plan.yaml': `x: *nichts\n${messy}` });
    const { code, stdout, stderr } = await planwerk(['format', '--lang', 'de'], { cwd });
    assert.equal(readIn(cwd)('a.plan.yaml'), broken);
    assert.deepEqual([code, stdout.split('\n')], [0, ['b.plan.yaml', 'c.plan.yaml', '']]);
    assert.match(stderr, /^Ab Zeile \d nicht formatiert: „a\.plan\.yaml“\. Dort stimmt die Schreibweise/m);
    assert.match(stderr, /^Ab Zeile 3 nicht formatiert: „b\.plan\.yaml“\. Dort stehen Anker/m);
    assert.match(stderr, /^Ab Zeile 1 nicht formatiert: „c\.plan\.yaml“/m);
  });

  it('follows links inside the workspace, writes through them, and never leads out', async () => {
    const outside = temporaryFolder({ 'far.plan.yaml': messy });
    const cwd = temporaryFolder({ 'planwerk.config.yaml': '', 'real/near.plan.yaml': messy });
    symlinkSync('real/near.plan.yaml', path.join(cwd, 'link.plan.yaml'));
    symlinkSync(path.join(outside, 'far.plan.yaml'), path.join(cwd, 'out.plan.yaml'));
    symlinkSync(outside, path.join(cwd, 'folder'));
    const { code, stderr } = await planwerk(['format', 'link.plan.yaml', 'out.plan.yaml', 'folder'], { cwd });
    assert.equal(readIn(cwd)('real/near.plan.yaml'), canonical);
    assert.ok(lstatSync(path.join(cwd, 'link.plan.yaml')).isSymbolicLink());
    assert.equal(readIn(outside)('far.plan.yaml'), messy);
    assert.equal(code, 1);
    assert.match(stderr, /"(?:out|folder\/far)\.plan\.yaml" is a link that leads out of the workspace/);
  });

  it('tells what it cannot read or write, and goes on', async () => {
    const cwd = temporaryFolder({ 'a.plan.yaml': messy, 'latin.plan.yaml': Buffer.from(plan('b', 'summary: Maßnahme\n'), 'latin1'), 'wide.plan.yaml': Buffer.from(`\uFEFF${messy}`, 'utf16le') });
    symlinkSync('nowhere', path.join(cwd, 'gone.plan.yaml'));
    const { code, stdout, stderr } = await planwerk(['format'], { cwd });
    assert.deepEqual([code, stdout], [1, 'a.plan.yaml\n']);
    assert.match(stderr, /"gone\.plan\.yaml" cannot be read \(ENOENT\)/);
    assert.match(stderr, /"latin\.plan\.yaml" is not saved as UTF-8[^]*"wide\.plan\.yaml" is not saved as UTF-8/);
  });

  it('does not write a file that is read-only', async function () {
    if (process.getuid?.() === 0) return this.skip();
    const cwd = temporaryFolder({ 'a.plan.yaml': messy });
    chmodSync(path.join(cwd, 'a.plan.yaml'), 0o444);
    const { code, stderr } = await planwerk(['format'], { cwd });
    assert.equal(code, 1);
    assert.match(stderr, /cannot be written \(EACCES\)/);
  });

  it('leaves out what the configuration ignores', async () => {
    const cwd = temporaryFolder({ 'planwerk.config.yaml': 'ignore: [alt]\n', 'alt/a.plan.yaml': messy, 'b.plan.yaml': canonical });
    assert.equal((await planwerk(['format', '--check'], { cwd })).code, 0);
    const { code, stderr } = await planwerk(['format', 'alt/a.plan.yaml'], { cwd });
    assert.equal(code, 0);
    assert.match(stderr, /^Left out: "alt\/a\.plan\.yaml"/);
  });

  it('formats standard input', async () => {
    assert.deepEqual(await planwerk(['format', '--stdin'], { cwd: temporaryFolder({}), stdin: messy }), { code: 0, stdout: canonical, stderr: '' });
    const check = await planwerk(['format', '--stdin', '--stdin-filename', 'x.plan.yaml', '--check'], { cwd: temporaryFolder({}), stdin: messy });
    assert.deepEqual([check.code, check.stdout], [1, 'x.plan.yaml\n']);
    const latin = await planwerk(['format', '--stdin'], { cwd: temporaryFolder({}), stdin: Buffer.from([0xe4]) });
    assert.deepEqual([latin.code, latin.stdout], [1, '']);
  });

  it('names wrong use, with its own help', async () => {
    const cwd = temporaryFolder({});
    for (const [argv, said] of [
      [['nichts'], '"nichts" does not exist'], [['--stdin', 'a.plan.yaml'], 'no paths'], [['--stdin-filename', 'x'], 'only together with --stdin'],
      [['--chek'], 'Perhaps "--check" is meant'], [['--config', 'x.yaml'], 'does not exist'],
    ] as const) {
      const { code, stderr } = await planwerk(['format', ...argv], { cwd });
      assert.equal(code, 2);
      assert.ok(stderr.includes(said) && stderr.includes('planwerk format --help'), stderr);
    }
  });

  it('reads no documents where the configuration is wrong', async () => {
    const cwd = temporaryFolder({ 'planwerk.config.yaml': 'ignores: []\n', 'a.plan.yaml': messy });
    assert.equal((await planwerk(['format'], { cwd })).code, 2);
    assert.equal(readIn(cwd)('a.plan.yaml'), messy);
  });

  it('takes many files', async () => {
    const cwd = temporaryFolder(Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`${index}.plan.yaml`, messy.replace('id: a', `id: a${index}`)])));
    const { stdout } = await planwerk(['format'], { cwd });
    assert.equal(stdout.split('\n').length, 13);
  });
});
