/** A change of an example, and all that `planwerk diff` has to say about it. */
export interface DiffCase {
  readonly name: string;
  /** Folder and name of the document: `jena/katalog`. */
  readonly document: string;
  /** In the text after this. */
  readonly after: string;
  readonly from: string;
  readonly to: string;
  /** What else is replaced, everywhere: the references to a thing with another id. */
  readonly everywhere?: readonly [from: string, to: string];
  /** `kind weight document id` */
  readonly change: string;
  readonly german: string;
}

/** Of goals, their targets, and what registers hold. */
export const diffCases: readonly DiffCase[] = [
  {
    name: 'a target further from the goal', document: 'mannheim/hochstaett', after: 'id: arbeitslosigkeit-senken',
    from: 'target: { value: 10, by: 2008 }',
    to: 'target: { value: 11.5, by: 2008 }',
    change: 'target/value weakened hochstaett arbeitslosigkeit-senken',
    german: 'Ziel „Weniger Arbeitslose im Stadtteil“: Zielwert von 10 auf 11,5 Prozent abgeschwächt; beschlossen waren 10 Prozent am 12. Dezember 2006 (Gemeinderat).',
  },
  {
    name: 'a target nearer to the goal', document: 'mannheim/hochstaett', after: 'id: arbeitslosigkeit-senken',
    from: 'target: { value: 10, by: 2008 }',
    to: 'target: { value: 8, by: 2008 }',
    change: 'target/value strengthened hochstaett arbeitslosigkeit-senken',
    german: 'Ziel „Weniger Arbeitslose im Stadtteil“: Zielwert von 10 auf 8 Prozent verschärft.',
  },
  {
    name: 'one of several targets', document: 'mannheim/hochstaett', after: 'indicator: kosten-der-unterkunft',
    from: 'value: 90',
    to: 'value: 95',
    change: 'target/value weakened hochstaett transferleistungen-senken',
    german: 'Ziel „Weniger Haushalte sind auf Transferleistungen angewiesen“: Zielwert für „Kosten der Unterkunft im Stadtteil“ von 90 auf 95 abgeschwächt; beschlossen war 90 am 12. Dezember 2006 (Gemeinderat).',
  },
  {
    name: 'a later deadline of a target', document: 'mannheim/hochstaett', after: 'id: arbeitslosigkeit-senken',
    from: 'by: 2008',
    to: 'by: 2009',
    change: 'target/by weakened hochstaett arbeitslosigkeit-senken',
    german: 'Ziel „Weniger Arbeitslose im Stadtteil“, Zielvorgabe: Frist von 2008 auf 2009 verschoben; beschlossen war 2008 am 12. Dezember 2006 (Gemeinderat).',
  },
  {
    name: 'an earlier deadline of a target', document: 'jena/armutspraevention', after: 'id: familien-entlasten',
    from: 'by: 2023',
    to: 'by: 2022-06',
    change: 'target/by strengthened armutspraevention familien-entlasten',
    german: 'Ziel „Familien finden Unterstützung in ihrer Nähe“, Zielvorgabe: Frist von 2023 auf Juni 2022 vorgezogen.',
  },
  {
    name: 'another baseline', document: 'mannheim/hochstaett', after: 'id: arbeitslosigkeit-senken',
    from: '{ value: 21.5, at: 2007 }',
    to: '{ value: 21.7, at: 2007 }',
    change: 'target/baseline-value neutral hochstaett arbeitslosigkeit-senken',
    german: 'Ziel „Weniger Arbeitslose im Stadtteil“, Zielvorgabe: Ausgangswert von 21,5 auf 21,7 Prozent geändert.',
  },
  {
    name: 'an interim value further from the goal', document: 'soemmerda/armutspraevention', after: 'indicator: sprachauffaelligkeit',
    from: 'milestones: [{ value: 22.0, by: 2021 }]',
    to: 'milestones: [{ value: 23.0, by: 2021 }]',
    change: 'target-milestone/value weakened armutspraevention sprache-vor-der-schule',
    german: 'Ziel „Mehr Kinder kommen sprachlich gut vorbereitet in die Schule“: Zwischenwert für 2021 von 22 auf 23 Prozent abgeschwächt; beschlossen waren 22 Prozent am 21. März 2018 (Kreistag).',
  },
  {
    name: 'an interim value that is gone', document: 'soemmerda/armutspraevention', after: 'indicator: sprachauffaelligkeit',
    from: '        milestones: [{ value: 22.0, by: 2021 }]\n',
    to: '',
    change: 'target-milestone/removed weakened armutspraevention sprache-vor-der-schule',
    german: 'Ziel „Mehr Kinder kommen sprachlich gut vorbereitet in die Schule“: Zwischenwert für 2021 (22 Prozent) entfällt; beschlossen am 21. März 2018 (Kreistag).',
  },
  {
    name: 'an interim value that is postponed', document: 'soemmerda/armutspraevention', after: 'indicator: sprachauffaelligkeit',
    from: 'by: 2021',
    to: 'by: 2022',
    change: 'target-milestone/by weakened armutspraevention sprache-vor-der-schule',
    german: 'Ziel „Mehr Kinder kommen sprachlich gut vorbereitet in die Schule“, Zwischenwert für 2021: Frist von 2021 auf 2022 verschoben; beschlossen war 2021 am 21. März 2018 (Kreistag).',
  },
  {
    name: 'a trend instead of nothing', document: 'mannheim/hochstaett', after: 'id: arbeitslosigkeit-senken',
    from: '        target: { value: 10, by: 2008 }',
    to: '        target: { value: 10, by: 2008 }\n        trend: decrease',
    change: 'target/trend strengthened hochstaett arbeitslosigkeit-senken',
    german: 'Ziel „Weniger Arbeitslose im Stadtteil“, Zielvorgabe: Richtung ergänzt: „Sinken“.',
  },
  {
    name: 'an indicator dropped from a goal', document: 'mannheim/hochstaett', after: 'id: transferleistungen-senken',
    from: '      - indicator: kosten-der-unterkunft\n        baseline: { value: 100, at: 2007 }\n        target: { value: 90, by: 2008 }\n',
    to: '',
    change: 'target/removed weakened hochstaett transferleistungen-senken',
    german: 'Ziel „Weniger Haushalte sind auf Transferleistungen angewiesen“: Zielvorgabe für „Kosten der Unterkunft im Stadtteil“ (90 bis 2008) entfällt; beschlossen am 12. Dezember 2006 (Gemeinderat).',
  },
  {
    name: 'a target for one more indicator', document: 'mannheim/hochstaett', after: 'id: arbeitslosigkeit-senken',
    from: '        target: { value: 10, by: 2008 }',
    to: '        target: { value: 10, by: 2008 }\n      - { indicator: transferleistungen, target: { value: 85, by: 2008 } }',
    change: 'target/added strengthened hochstaett arbeitslosigkeit-senken',
    german: 'Ziel „Weniger Arbeitslose im Stadtteil“: Zielvorgabe für „Transferleistungen nach SGB II im Stadtteil“ (85 bis 2008) kommt hinzu.',
  },
  {
    name: 'a target without its value', document: 'mannheim/hochstaett', after: 'id: arbeitslosigkeit-senken',
    from: '        target: { value: 10, by: 2008 }\n',
    to: '',
    change: 'target/target weakened hochstaett arbeitslosigkeit-senken',
    german: 'Ziel „Weniger Arbeitslose im Stadtteil“: Zielwert gestrichen (bisher 10 Prozent bis 2008); beschlossen am 12. Dezember 2006 (Gemeinderat).',
  },
  {
    name: 'a goal that is gone', document: 'jena/armutspraevention', after: 'goals:',
    from: '  - id: teilhabe-im-alter\n    title: Ältere Menschen bleiben in ihrem Quartier gut beraten\n    level: field\n    parent: ausgrenzung-verhindern\n    field-of-action: alter\n    target-groups: [aeltere]\n    spaces: [planungsraum-nord]\n    life-phases: [retirement]\n    area: social-policy\n    responsible: altenhilfeplanung\n    targets:\n      - indicator: beratungen-aeltere\n        baseline: { value: 410, at: 2019 }\n        target: { value: 600, by: 2023 }\n',
    to: '',
    change: 'goal/removed weakened armutspraevention teilhabe-im-alter',
    german: 'Ziel „Ältere Menschen bleiben in ihrem Quartier gut beraten“ entfällt; beschlossen am 19. Juni 2019 (Stadtrat).',
  },
  {
    name: 'a new goal', document: 'mannheim/hochstaett', after: 'goals:',
    from: 'goals:\n',
    to: 'goals:\n  - { id: begegnung, title: Nachbarschaften begegnen sich, level: operational }\n',
    change: 'goal/added strengthened hochstaett begegnung',
    german: 'Ziel „Nachbarschaften begegnen sich“ kommt hinzu.',
  },
  {
    name: 'a goal with another title', document: 'mannheim/hochstaett', after: 'id: arbeitslosigkeit-senken',
    from: 'Weniger Arbeitslose im Stadtteil',
    to: 'Weniger Arbeitslose in Hochstätt',
    change: 'goal/title editorial hochstaett arbeitslosigkeit-senken',
    german: 'Ziel „Weniger Arbeitslose im Stadtteil“ heißt jetzt „Weniger Arbeitslose in Hochstätt“.',
  },
  {
    name: 'a goal that says something else', document: 'mannheim/hochstaett', after: 'id: arbeitslosigkeit-senken',
    from: 'erhält möglichst eine',
    to: 'erhält eine',
    change: 'goal/statement neutral hochstaett arbeitslosigkeit-senken',
    german: 'Ziel „Weniger Arbeitslose im Stadtteil“: Zielaussage geändert.',
  },
  {
    name: 'a goal of another level', document: 'mannheim/hochstaett', after: 'id: arbeitslosigkeit-senken',
    from: 'level: operational',
    to: 'level: strategic',
    change: 'goal/level neutral hochstaett arbeitslosigkeit-senken',
    german: 'Ziel „Weniger Arbeitslose im Stadtteil“: Zielebene geändert: „Strategisches Ziel“ statt „Operatives Ziel“.',
  },
  {
    name: 'a goal in another field of action', document: 'mannheim/hochstaett', after: 'id: arbeitslosigkeit-senken',
    from: 'field-of-action: arbeit',
    to: 'field-of-action: begleitung',
    change: 'goal/field-of-action neutral hochstaett arbeitslosigkeit-senken',
    german: 'Ziel „Weniger Arbeitslose im Stadtteil“: Handlungsfeld geändert: „Begleitende Hilfen“ statt „Arbeit und Beschäftigung“.',
  },
  {
    name: 'a goal that nobody is responsible for', document: 'mannheim/hochstaett', after: 'id: arbeitslosigkeit-senken',
    from: '    responsible: jobcenter\n',
    to: '',
    change: 'goal/responsible weakened hochstaett arbeitslosigkeit-senken',
    german: 'Ziel „Weniger Arbeitslose im Stadtteil“: Zuständigkeit gestrichen (bisher „Jobcenter“).',
  },
  {
    name: 'a goal that somebody else is responsible for', document: 'mannheim/hochstaett', after: 'id: arbeitslosigkeit-senken',
    from: 'responsible: jobcenter',
    to: 'responsible: sozialplanung',
    change: 'goal/responsible neutral hochstaett arbeitslosigkeit-senken',
    german: 'Ziel „Weniger Arbeitslose im Stadtteil“: Zuständigkeit geändert: „Sozialplanung der Stadt“ statt „Jobcenter“.',
  },
  {
    name: 'a goal for one more group', document: 'mannheim/hochstaett', after: 'id: arbeitslosigkeit-senken',
    from: 'target-groups: [leistungsbeziehende]',
    to: 'target-groups: [leistungsbeziehende, junge-kinder]',
    change: 'goal/target-groups strengthened hochstaett arbeitslosigkeit-senken',
    german: 'Ziel „Weniger Arbeitslose im Stadtteil“, Zielgruppen: „Kinder unter sechs Jahren“ ergänzt.',
  },
  {
    name: 'a goal under no other', document: 'mannheim/hochstaett', after: 'id: arbeitslosigkeit-senken',
    from: '    parent: kinderarmut-bekaempfen\n',
    to: '',
    change: 'goal/parent neutral hochstaett arbeitslosigkeit-senken',
    german: 'Ziel „Weniger Arbeitslose im Stadtteil“: Übergeordnetes Ziel gestrichen (bisher „Kinderarmut im Stadtteil wirksam und sichtbar bekämpfen“).',
  },
  {
    name: 'a goal with another id', document: 'mannheim/hochstaett', after: 'goals:',
    from: 'id: arbeitslosigkeit-senken',
    to: 'id: arbeitslose-vermitteln',
    everywhere: ['arbeitslosigkeit-senken]', 'arbeitslose-vermitteln]'],
    change: 'goal/renamed editorial hochstaett arbeitslose-vermitteln',
    german: 'Ziel „Weniger Arbeitslose im Stadtteil“: Kennung jetzt „arbeitslose-vermitteln“, bisher „arbeitslosigkeit-senken“.',
  },
  {
    name: 'a threshold that is loosened', document: 'mannheim/bildungsindikatoren', after: 'id: betreuungsquote',
    from: 'below: 25',
    to: 'below: 20',
    change: 'threshold/below weakened bildungsindikatoren betreuungsquote',
    german: 'Indikator „Betreuungsquote der Kinder unter drei Jahren“, Schwelle „Warnung“: Untergrenze von 25 auf 20 Prozent gelockert.',
  },
  {
    name: 'a threshold that is tightened', document: 'mannheim/bildungsindikatoren', after: 'id: betreuungsquote',
    from: 'below: 25',
    to: 'below: 28',
    change: 'threshold/below strengthened bildungsindikatoren betreuungsquote',
    german: 'Indikator „Betreuungsquote der Kinder unter drei Jahren“, Schwelle „Warnung“: Untergrenze von 25 auf 28 Prozent verschärft.',
  },
  {
    name: 'another value of an indicator', document: 'mannheim/hochstaett', after: 'id: arbeitslosenquote',
    from: '{ at: 2008, value: 8.8 }',
    to: '{ at: 2008, value: 9.5 }',
    change: 'value/value neutral hochstaett arbeitslosenquote',
    german: 'Indikator „Arbeitslosenquote im Stadtteil“: Wert für 2008 von 8,8 auf 9,5 Prozent geändert.',
  },
  {
    name: 'a new value of an indicator', document: 'mannheim/hochstaett', after: 'id: arbeitslosenquote\n    title',
    from: '      - { at: 2008, value: 8.8 }\n',
    to: '      - { at: 2008, value: 8.8 }\n      - { at: 2009, value: 9.1 }\n',
    change: 'value/added neutral hochstaett arbeitslosenquote',
    german: 'Indikator „Arbeitslosenquote im Stadtteil“: Wert für 2009 (9,1 Prozent) kommt hinzu.',
  },
  {
    name: 'a value for a space', document: 'jena/armutspraevention', after: 'id: vermittlungsquote',
    from: '{ at: 2020, value: 21.5, space',
    to: '{ at: 2020, value: 22.5, space',
    change: 'value/value neutral armutspraevention vermittlungsquote',
    german: 'Indikator „Teilnehmende in Beschäftigung nach der Maßnahme“: Wert für 2020 („Planungsraum Süd“) von 21,5 auf 22,5 Prozent geändert.',
  },
  {
    name: 'another direction of an indicator', document: 'mannheim/hochstaett', after: 'id: arbeitslosenquote\n    title',
    from: 'direction: decrease',
    to: 'direction: keep',
    change: 'indicator/direction neutral hochstaett arbeitslosenquote',
    german: 'Indikator „Arbeitslosenquote im Stadtteil“: Erwünschte Richtung geändert: „Halten ist gut“ statt „Sinken ist gut“.',
  },
  {
    name: 'another source of an indicator', document: 'mannheim/hochstaett', after: 'id: arbeitslosenquote\n    title',
    from: 'source: { name: Jobcenter Mannheim }',
    to: 'source: { name: Bundesagentur für Arbeit }',
    change: 'indicator/source-name neutral hochstaett arbeitslosenquote',
    german: 'Indikator „Arbeitslosenquote im Stadtteil“: Name der Quelle geändert: „Bundesagentur für Arbeit“ statt „Jobcenter Mannheim“.',
  },
  {
    name: 'another unit of an indicator', document: 'mannheim/hochstaett', after: 'id: arbeitslosenquote\n    title',
    from: 'unit: Prozent',
    to: 'unit: "%"',
    change: 'indicator/unit neutral hochstaett arbeitslosenquote',
    german: 'Indikator „Arbeitslosenquote im Stadtteil“: Einheit geändert: „%“ statt „Prozent“.',
  },
  {
    name: 'a text in one more language', document: 'mannheim/hochstaett', after: 'id: arbeitslosenquote\n    title',
    from: 'title: Arbeitslosenquote im Stadtteil',
    to: 'title: { de: Arbeitslosenquote im Stadtteil, en: Unemployment rate in the district }',
    change: 'indicator/title editorial hochstaett arbeitslosenquote',
    german: 'Indikator „Arbeitslosenquote im Stadtteil“: Titel (englisch) ergänzt: „Unemployment rate in the district“.',
  },
  {
    name: 'less money of a programme', document: 'jena/katalog', after: 'id: biwaq',
    from: 'amount: 600000',
    to: 'amount: 450000',
    change: 'programme/amount weakened katalog biwaq',
    german: 'Förderprogramm „Bildung, Wirtschaft, Arbeit im Quartier (BIWAQ)“: Fördersumme von 600.000 € auf 450.000 € gesenkt.',
  },
  {
    name: 'a space of another name', document: 'mannheim/katalog', after: 'id: stadtteil-hochstaett',
    from: 'title: Hochstätt',
    to: 'title: Hochstätt-Nord',
    change: 'space/title editorial katalog stadtteil-hochstaett',
    german: 'Sozialraum „Hochstätt“ heißt jetzt „Hochstätt-Nord“.',
  },
  {
    name: 'a function with another mailbox', document: 'mannheim/katalog', after: 'id: fachbereich-bildung',
    from: 'contact: bildung@stadt.example',
    to: 'contact: schule@stadt.example',
    change: 'responsibility/contact neutral katalog fachbereich-bildung',
    german: 'Zuständigkeit „Fachbereich Bildung“: Funktionspostfach geändert: „schule@stadt.example“ statt „bildung@stadt.example“.',
  },
  {
    name: 'a term that is defined anew', document: 'jena/katalog', after: 'id: bildungslandschaft',
    from: 'die aufeinander bezogen sind und nicht nebeneinanderstehen',
    to: 'die einander ergänzen',
    change: 'term/definition neutral katalog bildungslandschaft',
    german: 'Begriff „Bildungslandschaft“: Definition geändert.',
  },
  {
    name: 'a phase of an own cycle model', document: 'jena/katalog', after: 'id: konzeptfortschreibung',
    from: 'yields: Umgesetzte Maßnahmen',
    to: 'yields: Umgesetzte und ausgewertete Maßnahmen',
    change: 'model-phase/yields editorial katalog konzeptfortschreibung',
    german: 'Zyklusmodell „Fortschreibung eines Konzepts“, Phase „Umsetzung“: Ergebnis neu gefasst: „Umgesetzte und ausgewertete Maßnahmen“ statt „Umgesetzte Maßnahmen“.',
  },
];
