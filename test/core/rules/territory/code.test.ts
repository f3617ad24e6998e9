import assert from 'node:assert/strict';
import { territoryCode } from '../../../../src/core/rules/territory/code';
import { fixedBy } from '../../../support/fixes';
import { messages, places } from '../../../support/reports';

const territory = (content: string): string => `territory: { name: a, ${content} }\n`;

describe('territory/code', () => {
  it('sees a number that loses its leading zero', () => {
    assert.deepEqual(places(territoryCode, territory('ags: 08222')), ['6:28 08222']);
    assert.deepEqual(messages(territoryCode, territory('ags: 8222')), ['Ohne Anführungszeichen ist 8222 eine Zahl; führende Nullen gehen verloren. Als "08222" schreiben.']);
    assert.equal(fixedBy(territoryCode, territory('ags: 8222000, ars: 82220000000')), territory('ags: "08222000", ars: "082220000000"'));
  });

  const right = ['ags: "08222"', 'ags: 16068', 'ags: "16068051"', 'ars: 160685051051', 'ags: "16068051", ars: "160685051051"', 'ags: "16068", ars: "160685051051"',
    'level: state, ags: "16"', 'level: city, ags: "16053"', 'level: municipality, ags: "16068051"', 'ags: 16 068', 'ags: !!str 08222'];
  for (const content of right) it(`accepts ${content}`, () => assert.deepEqual(messages(territoryCode, territory(content)), []));

  const wrong: [content: string, message: RegExp][] = [
    ['ags: "1606"', /^„1606“ ist kein Amtlicher Gemeindeschlüssel: Er hat 8 Ziffern/],
    ['ags: Sömmerda', /^„Sömmerda“ ist kein Amtlicher Gemeindeschlüssel/],
    ['ags: 1234', /kein Amtlicher Gemeindeschlüssel|führende Nullen/],
    ['ags: "16"', /kein Amtlicher Gemeindeschlüssel/],
    ['ars: "16068"', /^„16068“ ist kein Amtlicher Regionalschlüssel: Er hat 12 Ziffern/],
    ['ags: "17068"', /^„17068“ beginnt mit 17; die Nummern der Länder/],
    ['ags: "00068"', /beginnt mit 00/],
    ['level: municipality, ags: "16068"', /bezeichnet einen Landkreis oder eine kreisfreie Stadt/],
    ['ags: "16053", ars: "160685051051"', /^Gemeindeschlüssel 16053 und Regionalschlüssel 160685051051 bezeichnen verschiedene Gebiete/],
    ['ags: "16068051", ars: "160685051052"', /verschiedene Gebiete/],
  ];
  for (const [content, message] of wrong) {
    it(`refuses ${content}`, () => {
      const said = messages(territoryCode, territory(content));
      assert.equal(said.length, 1);
      assert.match(said[0] ?? '', message);
    });
  }

  it('skips what the schema reports', () => {
    for (const content of ['territory: a\n', 'territory: { ags: [1], ars: true }\n', 'territory: { ags: }\n', 'x-territory: { ags: 1 }\n']) assert.deepEqual(messages(territoryCode, content), []);
  });

  it('follows an alias', () => {
    assert.deepEqual(messages(territoryCode, 'x-a: &a "08222"\nterritory: { name: a, ags: *a }\n'), []);
  });
});
