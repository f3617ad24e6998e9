import assert from 'node:assert/strict';
import { resolutionDeviates } from '../../../../src/core/rules/resolution/deviates';
import { findingsOfRule } from '../../../support/check';

const found = (example: string): string[] => findingsOfRule('resolution/deviates', example, { language: 'en' }).map(({ message }) => message);

describe('resolution/deviates', () => {
  const { bad } = resolutionDeviates;

  it('shows decided and present value and the resolution, at the changed value', () => {
    const [finding] = findingsOfRule('resolution/deviates', bad, { language: 'en' });
    assert.match(finding?.message ?? '', /^“Ausbildungsmesse”, total cost: decided €40,000, now €52,000 \(stadtrat, 14 March 2018, paper 18\/0412\)/);
    assert.equal(finding?.path, '/measures/0/finance/cost');
  });

  it('is silent after a new resolution, for past plans, for other plans and without a lock file', () => {
    assert.deepEqual(found(bad.replace('paper: 18/0412 }', 'paper: 19/0007 }')), []);
    assert.deepEqual(found(bad.replace('date: 2018-03-14,', 'date: 2019-03-14,')), []);
    assert.deepEqual(found(bad.replace('status: adopted', 'status: superseded')), []);
    assert.deepEqual(found(bad.replace('plan: beispiel', 'plan: andere').replace('paper: 18/0412\n', 'paper: 17/3\n')), []);
    assert.deepEqual(found(bad.replace(/# file[^]*/, '')), []);
  });

  it('is not silenced by an older, a rejected, or a deleted resolution', () => {
    assert.equal(found(bad.replace('date: 2018-03-14, paper: 18/0412 }', 'date: 2017, paper: 17/1 }')).length, 1);
    assert.equal(found(bad.replace('date: 2018-03-14, paper: 18/0412 }', 'date: 2020, paper: 20/1, result: rejected }')).length, 1);
    assert.equal(found(bad.replace(/resolution: \{.*\}\n/, '')).length, 1);
  });

  it('says what is gone, unless the text is broken', () => {
    const gone = bad.replace(/measures:[^]*?# file/, '# file');
    assert.match(found(gone)[0] ?? '', /^The measure “ausbildungsmesse” is missing now/);
    assert.deepEqual(found(gone.replace('# file', 'goals: [\n# file')), []);
  });

  it('names things, fields and numbers in words, whatever was chosen to be decided', () => {
    const [plan = '', lock = ''] = CHOSEN.split('# file');
    const german = (from: string, to: string): string[] => findingsOfRule('resolution/deviates', `${plan.replace(from, to)}# file${lock}`).map(({ message }) => message.replace(/ \(stadtrat.*/, ''));
    assert.deepEqual(german('', ''), []);
    assert.deepEqual(german('lead: amt', 'lead: vhs'), ['„Ausbildungsmesse“, Federführung: beschlossen „Jugendamt“, jetzt „Volkshochschule“']);
    assert.deepEqual(german('involved: [vhs]', 'involved: [amt]'), ['„Ausbildungsmesse“, Mitwirkung: beschlossen „Volkshochschule“, jetzt nicht mehr genannt']);
    assert.deepEqual(german('goals: [uebergang]', ''), ['„Ausbildungsmesse“, Ziel: beschlossen „Übergang in Ausbildung“, jetzt nicht mehr genannt']);
    assert.deepEqual(german('due: 2019', 'due: 2020'), ['„Auftakt“, Termin: beschlossen 2019, jetzt 2020']);
    assert.deepEqual(german('{ title: Auftakt, due: 2019 }', ''), ['„Ausbildungsmesse“, Meilenstein: beschlossen „Auftakt“, jetzt nicht mehr genannt']);
    assert.deepEqual(german('value: 8.5', 'value: 9.5'), ['„Abschlussquote“, Zwischenwert: beschlossen 8,5, jetzt 9,5']);
    assert.deepEqual(german('{ indicator: quote, milestones: [{ value: 8.5, by: 2019 }] }, ', ''), ['„Übergang in Ausbildung“, Zielvorgabe: beschlossen „Abschlussquote“, jetzt nicht mehr genannt']);
    assert.deepEqual(german('trend: keep', ''), ['„plaetze“, Richtung: beschlossen „Halten“, jetzt keine Angabe']);
    assert.deepEqual(german('status: approved', 'status: paused'), ['„Ausbildungsmesse“, Stand: beschlossen „Bewilligt“, jetzt „Ruht“']);
    assert.match(german('  - { id: uebergang, title: Übergang in Ausbildung', '  - { id: anders, title: Übergang in Ausbildung').join(), /^Ziel „uebergang“ fehlt jetzt/);
  });

  it('says that nobody checks what is recorded of a plan that is called otherwise now', () => {
    const renamed = bad.replace('plan: beispiel', 'plan: ausbildung');
    assert.match(found(renamed).join(), /^The resolution of 14 March 2018 \(paper 18\/0412\) is recorded in planwerk\.lock\.yaml for the plan “ausbildung”, which does not exist, so nobody checks it\./);
    assert.deepEqual(findingsOfRule('resolution/deviates', renamed).map(({ path, message }) => [path, /für den Plan „ausbildung“ fest/.test(message)]), [['/id', true]]);
    assert.deepEqual(found(renamed.replace('paper: 18/0412 }', 'paper: 19/1 }')), []);
    const both = renamed.replace('# file: planwerk.lock.yaml', '# file: zweiter.plan.yaml\nplanwerk: 1\nkind: plan\nid: ausbildung\ntitle: Ausbildung\nlanguage: de\n# file: planwerk.lock.yaml');
    assert.deepEqual(found(both).filter((message) => message.includes('recorded')), []);
  });

  it('never fails, whatever somebody wrote into the lock file', () => {
    for (const key of ['constructor', '__proto__', 'toString', 'valueOf', 'x-eigenes']) {
      for (const written of [`${key}: 1`, `goals: { ${key}: 1 }`, `${key}: { ${key}: 1 }`]) assert.ok(found(`${bad}    ${written}\n`).some((message) => message.includes(`, ${key}: decided 1, now none`)), written);
    }
  });

  it('names the resolution that decided: the plan\'s, or that of the measure itself', () => {
    const own = (date: string): string => `    resolution: { body: ausschuss, date: ${date}, paper: 19/1 }\n`;
    const amended = bad.replace(/(finance: .*\n)/, `$1${own('2019')}`);
    assert.deepEqual(found(amended), []);
    assert.match(found(amended.replace('        finance:', '        resolution:\n          body: ausschuss\n          date: 2019\n          paper: 19/1\n        finance:'))[0] ?? '', /now €52,000 \(ausschuss, 2019, paper 19\/1\)/);
    assert.match(found(bad.replace(/(finance: .*\n)/, `$1${own('2017')}`))[0] ?? '', /now €52,000 \(stadtrat, 14 March 2018/);
  });

  it('leaves a value that is none to other rules', () => {
    assert.deepEqual(found(bad.replace('cost: 52000', 'cost: "52.000 Euro"')), []);
  });
});

const CHOSEN = `
status: adopted
resolution: { body: stadtrat, date: 2018-03-14, paper: 18/0412 }
goals:
  - { id: uebergang, title: Übergang in Ausbildung, targets: [{ indicator: quote, milestones: [{ value: 8.5, by: 2019 }] }, { indicator: plaetze, trend: keep }] }
measures:
  - id: ausbildungsmesse
    title: Ausbildungsmesse
    goals: [uebergang]
    status: approved
    responsible: { lead: amt, involved: [vhs] }
    schedule: { milestones: [{ title: Auftakt, due: 2019 }] }
responsibilities:
  - { id: amt, name: Jugendamt }
  - { id: vhs, name: Volkshochschule }
indicators:
  - { id: quote, title: Abschlussquote }
# file: planwerk.lock.yaml
resolutions:
  - plan: beispiel
    resolution:
      body: stadtrat
      date: 2018-03-14
      paper: 18/0412
    goals:
      - id: uebergang
        targets:
          - indicator: plaetze
            trend: keep
          - indicator: quote
            milestones:
              - value: 8.5
                by: 2019
    measures:
      - id: ausbildungsmesse
        goals:
          - uebergang
        status: approved
        responsible:
          lead: amt
          involved:
            - vhs
        schedule:
          milestones:
            - title: Auftakt
              due: 2019
`;
