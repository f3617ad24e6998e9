import assert from 'node:assert/strict';
import { LineIndex } from '../../../src/core/text/lines';
import { parseYaml } from '../../../src/core/yaml/parse';

/** Text, and its first problem: cause, line:column, the text at the place. */
const cases: [text: string, problem: string][] = [
  ['goals:\n\t- id: a\n', 'tab 2:1 \t'],
  ['period:\n\tstart: 2018\n', 'tab 2:1 \t'],
  ['period:\n  start: 2018\n\tend: 2019\n', 'tab 3:1 \t'],
  ['goals:\n  -\tid: a\n   \ttitle: b\n', 'tab 2:4 \t'],
  ['goals:\n  - id: a\n   title: b\n', 'indentation 3:4 title: b'],
  ['goals:\n  - id: a\n - id: b\n', 'indentation 3:2 - id: b'],
  ['period:\n    start: 2018\n  end: 2019\n', 'indentation 3:3 end: 2019'],
  ['title: x\n  y: 1\n', 'indentation 2:3 y: 1'],
  ['title: "Abc\nid: a\n', 'missing-quote 1:8 "Abc'],
  ['title: \'Abc\nid: a\n', 'missing-quote 1:8 \'Abc'],
  ['title: \'Kommune\'s Plan\'\n', 'text-after-quote 1:8 \'Kommune\'s Plan\''],
  ['title: "Der "große" Plan"\nid: a\n', 'text-after-quote 1:8 "Der "große" Plan"'],
  ['title: "Abc" und mehr\nid: x\n', 'text-after-quote 1:8 "Abc" und mehr'],
  ['title: "Abc', 'missing-quote 1:8 "Abc'],
  ['period: { start: 2018, end: 2019\nid: x\n', 'missing-bracket 1:9 {'],
  ['goals: [a, b\nid: x\n', 'missing-bracket 1:8 ['],
  ['goals: [a b\n', 'missing-bracket 1:8 ['],
  ['goals: [a, b]]\nid: x\n', 'extra-bracket 1:14 ]'],
  ['a: { b: 1 c: 2 }\n', 'missing-comma 1:9 1'],
  ['goals:\n  - { id: a, title: b\n  - { id: c, title: d }\n', 'missing-bracket 2:5 {'],
  ['goals:\n  - id: a\n    x: [b, c\n  - id: d\n', 'missing-bracket 3:8 ['],
  ['a: { b: 1', 'missing-bracket 1:4 {'],
  ['title\nid: x\n', 'missing-colon 1:1 title'],
  ['goals:\n  - id a\n    title: b\n', 'missing-colon 2:5 id a'],
  ['id:x\ntitle: a\n', 'missing-colon-space 1:1 id:'],
  ['goals:\n  - id: a\n    title b\n    x: c\n', 'missing-colon 3:5 title b'],
  ['title: x\nabc', 'missing-colon 2:1 abc'],
  ['title: Plan: Teil 2\nid: x\n', 'colon-in-text 1:8 Plan: Teil 2'],
  ['goals:\n  - id: a\n    title: Plan: Teil 2 # c\n', 'colon-in-text 3:12 Plan: Teil 2'],
  ['goals:\n  - { id: a, title: Plan: Teil 2 }\n', 'colon-in-text 2:21 Plan: Teil 2'],
  ['principles:\n  - Satz: eins: zwei\n', 'colon-in-text 2:11 eins: zwei'],
  ['title: "a\\d"\n', 'bad-escape 1:10 \\d'],
  ['path: "C:\\Users\\x"\n', 'bad-escape 1:10 \\U'],
  ['title: @foo bar\n', 'bad-start 1:8 @foo bar'],
  ['title: `foo`\n', 'bad-start 1:8 `foo`'],
  ['title: %foo\n', 'bad-start 1:8 %foo'],
  ['title: *foo bar\n', 'bad-start 1:8 *foo bar'],
  ['title: |foo\n', 'bad-start 1:8 |foo'],
  ['title: >50 Prozent\n', 'bad-start 1:8 >50 Prozent'],
  ['title: - abc\n', 'bad-start 1:8 - abc'],
  ['title: ? abc\n', 'bad-start 1:8 ? abc'],
  ['title: & Co\n', 'bad-start 1:8 & Co'],
  ['title: [x] Liste\n', 'text-after-bracket 1:8 [x] Liste'],
  ['title: {x} Liste\n', 'text-after-bracket 1:8 {x} Liste'],
  ['title: , x\n', 'bad-start 1:8 , x'],
  ['--- \n---\n', 'several-documents 2:1 ---'],
  ['x: !e!foo bar\n', 'unknown-tag 1:4 !e!foo'],
  ['a: &x &y 1\n', 'unexpected 1:7 &'],
  ['a: !!str !!str 1\n', 'unexpected 1:10 !'],
  ['a: &x *y\n', 'unexpected 1:7 *'],
  ['a: [b,c]#x\n', 'missing-comment-space 1:9 #'],
  ['title: "a"#b\n', 'missing-comment-space 1:11 #'],
  ['t: |x\n  a\n', 'bad-start 1:4 |x'],
  ['t: | abc\n  a\n', 'bad-start 1:4 | abc'],
  ['a: |\n    \n  x\n', 'indentation 3:3 x'],
  ['a: [,]\n', 'extra-comma 1:5 ,'],
  ['a: [b, , c]\n', 'extra-comma 1:8 ,'],
  ['a: }\n', 'extra-bracket 1:4 }'],
  ['}\n', 'extra-bracket 1:1 }'],
  ['-a: 1\n- b: 2\n', 'indentation 2:1 - b: 2'],
  ['a: [b, [c]\nd: 1\n', 'missing-bracket 1:4 ['],
  ['a: [b, [c\nd: 1\n', 'missing-bracket 1:8 ['],
  ['a: { b: [c }\n', 'missing-bracket 1:9 ['],
  ['a: ["b" "c"]\n', 'missing-comma 1:7 "'],
  ['goals:\n  - id: a\n  -id: b\n', 'missing-dash-space 3:3 -'],
  ['title: Das ist\n  ein Text: mit Doppelpunkt\nid: x\n', 'colon-in-text 2:3 ein Text: mit Doppelpunkt'],
  ['title: Das ist\nein Text\nid: x\n', 'missing-colon 2:1 ein Text'],
  ['  a: 1\nb: 2\n', 'indentation 2:1 b: 2'],
  ['a:\n  - b\n  c: 1\n', 'indentation 3:3 c: 1'],
  ['a: "x\r\nb: 1\r\n', 'missing-quote 1:4 "x'],
  ['a: 1\n...\nb: 2\n', 'several-documents 3:1 b: 2'],
];

describe('an error of the YAML library', () => {
  for (const [text, problem] of cases) {
    it(JSON.stringify(text), () => {
      const [first] = parseYaml(text).problems;
      assert.ok(first);
      const { line, character } = new LineIndex(text).position(first.start);
      assert.equal(`${first.cause} ${line + 1}:${character + 1} ${text.slice(first.start, first.end)}`, problem);
    });
  }

  it('is one problem a part, at the same place when the part moves', () => {
    const broken = 'goals:\n  - { id: a\n  - { id: b }\n';
    const previous = parseYaml(`${broken}id: x\n`);
    const moved = parseYaml(`id: x\n${broken}`, previous);
    assert.deepEqual(moved.problems, [{ cause: 'missing-bracket', start: 17, end: 18 }]);
    assert.deepEqual(moved.broken, [{ start: 13, end: 25 }]);
  });
});
