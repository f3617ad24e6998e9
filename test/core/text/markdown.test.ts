import assert from 'node:assert/strict';
import { codeInMarkdown, escapeMarkdown, linkTarget } from '../../../src/core/text/markdown';

describe('text from a plan in Markdown', () => {
  const cases: readonly (readonly [text: string, escaped: string])[] = [
    ['Mehr Ausbildungsplätze (Jena)', 'Mehr Ausbildungsplätze (Jena)'],
    ['**fett** _kursiv_', '\\*\\*fett\\*\\* \\_kursiv\\_'],
    ['[hier](https://example.org)', '\\[hier\\](https:\\//example.org)'],
    ['![](x.png)', '\\!\\[\\](x.png)'],
    ['<img src=x onerror=1>', '\\<img src=x onerror=1\\>'],
    ['&lt;b&gt;', '\\&lt;b\\&gt;'],
    ['www.example.org, a@example.org', 'www\\.example.org, a\\@example.org'],
    ['# Titel', '\\# Titel'],
    ['- Punkt', '\\- Punkt'],
    ['1. Punkt', '1\\. Punkt'],
    ['erste\n\nzweite', 'erste zweite'],
    ['a|b ~~c~~ `d` \\e', 'a\\|b \\~\\~c\\~\\~ \\`d\\` \\\\e'],
    ['links\u202erechts', 'linksrechts'],
  ];

  for (const [text, escaped] of cases) it(JSON.stringify(text), () => assert.equal(escapeMarkdown(text), escaped));

  it('is of bounded length and cuts no character in half', () => {
    assert.equal(escapeMarkdown('abc'.repeat(10), 5), 'abca…');
    assert.equal(escapeMarkdown('ab😀cd', 4), 'ab…');
  });

  it('as code has no way out of it', () => {
    assert.equal(codeInMarkdown('a`b\nc'), '`aˋb c`');
    assert.equal(codeInMarkdown(' \n'), '');
  });

  it('as the target of a link neither', () => {
    assert.equal(linkTarget('file:///a b/(c).yaml#L3'), 'file:///a%20b/%28c%29.yaml#L3');
  });
});
