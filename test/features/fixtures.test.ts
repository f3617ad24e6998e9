import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { answers } from '../support/answers';
import { ask } from '../support/ask';
import { readFixtures, withAnswer } from '../support/fixture';

const folder = join(__dirname, '..', 'fixtures');
const update = process.env['UPDATE_FIXTURES'] === '1';

/** Each fixture against the feature itself. `UPDATE_FIXTURES=1` writes the present answers down: read them before they are committed. */
describe('fixtures', () => {
  for (const answer of answers) {
    describe(answer.feature, () => {
      for (const name of readdirSync(join(folder, answer.feature)).sort()) {
        const path = join(folder, answer.feature, name);
        for (const fixture of readFixtures(readFileSync(path, 'utf8'))) {
          it(`${name.replace('.txt', '')}: ${fixture.title}`, () => {
            const said = ask(answer, fixture);
            if (update) writeFileSync(path, withAnswer(readFileSync(path, 'utf8'), fixture.title, said));
            else assert.equal(said, fixture.answer);
          });
        }
      }
    });
  }
});
