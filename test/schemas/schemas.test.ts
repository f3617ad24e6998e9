import assert from 'node:assert/strict';
import { ajv, kinds, objectAt, rootFile, schemas, visit, type JsonObject } from './load';

describe('schemas', () => {
  for (const file of schemas.keys()) {
    it(`${file} compiles in strict mode`, () => {
      assert.ok(ajv.getSchema(file));
    });

    it(`${file} has a title and a description in German and English everywhere`, () => {
      assert.deepEqual(placesWhere(file, (schema, place) => isDocumented(place) && !hasProse(schema)), []);
    });

    it(`${file} explains exactly the values of each enum`, () => {
      assert.deepEqual(placesWhere(file, schema => !explainsItsValues(schema)), []);
    });

    it(`${file} has only closed objects`, () => {
      if (file === rootFile) return;
      assert.deepEqual(placesWhere(file, schema => 'properties' in schema && !isClosed(schema)), []);
    });

    it(`${file} has no branches that turn one mistake into many messages`, () => {
      if (file === rootFile) return;
      assert.deepEqual(placesWhere(file, schema => 'anyOf' in schema || 'oneOf' in schema || 'allOf' in schema), []);
    });

    it(`${file} refers only to definitions that exist`, () => {
      assert.deepEqual(placesWhere(file, schema => typeof schema.$ref === 'string' && !resolves(file, schema.$ref)), []);
    });
  }

  it('uses every definition', () => {
    const used = new Set([...schemas.keys()].flatMap(referencesOf));
    const defined = [...schemas.keys()].flatMap(definitionsOf);
    assert.deepEqual(defined.filter(name => !used.has(name)), []);
  });

  it('refers only to types of things that something defines', () => {
    const defined = new Set([...schemas.keys()].flatMap(file => valuesOf(file, 'x-defines')));
    const referred = [...schemas.keys()].flatMap(file => valuesOf(file, 'x-refers-to'));
    assert.deepEqual(referred.filter(type => !defined.has(type)), []);
  });

  it('starts every kind of document alike', () => {
    for (const kind of kinds()) {
      const keys = Object.keys(objectAt(schemas.get(`${kind}.schema.json`), 'properties'));
      assert.deepEqual(keys.slice(0, 6), ['planwerk', 'kind', 'id', 'title', 'language', 'summary'], kind);
    }
  });
});

function placesWhere(file: string, isWrong: (schema: JsonObject, place: string) => boolean): string[] {
  const places: string[] = [];
  visit(file, (schema, place) => {
    if (isWrong(schema, place)) places.push(place);
  });
  return places;
}

function valuesOf(file: string, keyword: string): string[] {
  const values: string[] = [];
  visit(file, schema => values.push(...[schema[keyword] ?? []].flat() as string[]));
  return values;
}

function referencesOf(file: string): string[] {
  return valuesOf(file, '$ref').map(reference => absolute(file, reference));
}

function definitionsOf(file: string): string[] {
  return Object.keys(objectAt(schemas.get(file), '$defs')).map(name => `${file}#/$defs/${name}`);
}

function absolute(file: string, reference: string): string {
  return reference.startsWith('#') ? file + reference : reference;
}

function resolves(file: string, reference: string): boolean {
  const target = absolute(file, reference);
  return schemas.has(target) || [...schemas.keys()].some(other => definitionsOf(other).includes(target));
}

function isDocumented(place: string): boolean {
  return place === '' || (/\/(properties|\$defs)\/[^/]+$/.test(place) && !place.includes('/if/'));
}

function hasProse(schema: JsonObject): boolean {
  const english = objectAt(schema, 'x-en');
  return [schema.title, schema.description, english.title, english.description].every(text => typeof text === 'string' && text !== '');
}

function explainsItsValues(schema: JsonObject): boolean {
  const meanings = objectAt(schema, 'x-values');
  const named = Object.keys(meanings);
  const bilingual = named.every(name => objectAt(meanings, name).de && objectAt(meanings, name).en);
  return bilingual && JSON.stringify(named) === JSON.stringify(valuesNamed(schema));
}

function valuesNamed(schema: JsonObject): string[] {
  if (Array.isArray(schema.enum)) return schema.enum as string[];
  if (!schema['x-values'] || typeof schema.pattern !== 'string') return [];
  return /^\^\((.*)\|x-\[a-z0-9-\]\+\)\$$/.exec(schema.pattern)?.[1]?.split('|') ?? [];
}

function isClosed(schema: JsonObject): boolean {
  return schema.additionalProperties === false && objectAt(schema, 'patternProperties')['^x-'] === true;
}
