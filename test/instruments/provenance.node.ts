import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { fieldsOf, itemsOf, type Provenance } from '../../src/definition/definition.js';
import { parseDefinition } from '../../src/definition/parse.js';
import { definitions } from '../../src/schemas.js';

const folder = fileURLToPath(new URL('../../src/instruments', import.meta.url));

describe('where the instruments come from', () => {
  for (const definition of definitions) {
    test(`${definition.id}: every source says what it gives, and every named item is there`, async () => {
      const { provenance } = (await import(`${folder}/${definition.id}/provenance.ts`)) as { provenance: Provenance };
      assert.ok(provenance.sources.length > 0);
      assert.deepEqual(parseDefinition({ ...definition, sources: provenance.sources }).ok, true);
      const items = new Set(itemsOf(definition).flatMap((item) => [item.id, ...fieldsOf(item).map(({ id }) => id)]));
      assert.deepEqual(
        Object.keys(provenance.items).filter((id) => !items.has(id)),
        [],
      );
    });
  }

  test('each folder with a definition is among the definitions', () => {
    const folders = readdirSync(folder).filter((name) => name !== 'instrument');
    assert.deepEqual(folders.sort(), definitions.map(({ id }) => id).sort());
  });
});
