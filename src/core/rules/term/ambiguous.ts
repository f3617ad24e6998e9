import type { Of } from '../../model/read';
import type { DocumentSummary } from '../../model/summary';
import { comparable, differ, namesOf, termsOf, type TermSummary } from '../../model/terms';
import type { Term } from '../../model/types.generated';
import type { Text } from '../../text/language';
import { defineRule, type RuleContext } from '../rule';

type Message = 'differently' | 'twice';

export const termAmbiguous = defineRule<Message>({
  id: 'term/ambiguous',
  severity: 'hint',
  title: { de: 'Ein Begriff bedeutet überall dasselbe', en: 'A term means the same everywhere' },
  why: {
    de: 'Eine gemeinsame Sprache ist Voraussetzung für Zusammenarbeit über Ämter hinweg. Steht ein Wort für Verschiedenes, reden die Beteiligten aneinander vorbei, ohne es zu merken.',
    en: 'A common language is what cooperation across departments rests on. Where one word stands for different things, people talk past each other without noticing.',
  },
  messages: {
    differently: {
      de: '„{name}“ ist im Katalog „{document}“ anders definiert. Auf eine Definition verständigen und sie nur an einer Stelle führen.',
      en: '“{name}” is defined differently in the register “{document}”. Agree on one definition, and keep it in one place only.',
    },
    twice: {
      de: '„{name}“ steht in diesem Katalog für zwei Begriffe. Einen von beiden anders benennen oder die Einträge zusammenführen.',
      en: '“{name}” stands for two terms in this register. Give one of them another name, or merge the entries.',
    },
  },
  bad: `
# file: katalog.plan.yaml
planwerk: 1
kind: register
id: begriffe
title: Begriffe
language: de
terms:
  - { id: kooperation, term: Kooperation, definition: Gemeinsame Arbeit an einem vereinbarten Ziel. }
  - { id: abstimmung, term: Abstimmung, synonyms: [Kooperation], definition: Aufgaben mehrerer Stellen aufeinander ausrichten. }
`,
  good: `
# file: katalog.plan.yaml
planwerk: 1
kind: register
id: begriffe
title: Begriffe
language: de
terms:
  - { id: kooperation, term: Kooperation, definition: Gemeinsame Arbeit an einem vereinbarten Ziel. }
  - { id: abstimmung, term: Abstimmung, synonyms: [Koordination], definition: Aufgaben mehrerer Stellen aufeinander ausrichten. }
`,
  check(context) {
    const terms = termsOf(context.document);
    if (terms.length === 0) return;
    const { summary, workspace } = context;
    const known = new KnownNames(workspace.documents.filter((document) => document !== summary));
    terms.forEach((term, index) => {
      const own = summary.terms?.[index];
      if (!own) return;
      checkTerm(context, term, own, known);
      known.add(summary, own);
    });
  },
});

const OTHER: Text = { de: 'Der andere Eintrag', en: 'The other entry' };

/** Reports the first of a term's names that stands for something else as well. */
function checkTerm(context: RuleContext<Message>, term: Of<Term>, own: TermSummary, known: KnownNames): void {
  for (const node of namesOf(term)) {
    const clash = known.clashWith(comparable(node), own, context.summary);
    if (!clash) continue;
    const { document, term: other } = clash;
    return context.report({
      at: node, message: document === context.summary ? 'twice' : 'differently',
      data: { name: String(node.value), document: document.title ?? document.uri },
      related: [{ uri: document.uri, place: other.place, message: OTHER }],
    });
  }
}

interface KnownTerm {
  readonly document: DocumentSummary;
  readonly term: TermSummary;
}

/** The terms seen so far by each of their names. */
class KnownNames {
  private readonly byName = new Map<string, KnownTerm[]>();

  constructor(documents: readonly DocumentSummary[]) {
    for (const document of documents) for (const term of document.terms ?? []) this.add(document, term);
  }

  add(document: DocumentSummary, term: TermSummary): void {
    for (const name of new Set(term.names)) {
      const terms = this.byName.get(name);
      if (terms) terms.push({ document, term });
      else this.byName.set(name, [{ document, term }]);
    }
  }

  /** In one register no name may stand for two terms; in two, not with different definitions. */
  clashWith(name: string, own: TermSummary, document: DocumentSummary): KnownTerm | undefined {
    return this.byName.get(name)?.find((known) => known.document === document || differ(known.term.definition, own.definition));
  }
}
