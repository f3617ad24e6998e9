// Generated from schemas/ by `npm run generate`. Do not edit.
import type { DocumentKind, Shape } from './shape';

const map = (properties: Shape['properties']): Shape => ({ properties });
const list = (items: Shape): Shape => ({ items });
const oneOf = (vocabulary: string): Shape => {
  const entries = vocabulary.split('\n').map((line) => line.split('='));
  return { values: entries.map(([value = '']) => value), meanings: entries.map(([, meaning = '']) => meaning) };
};
const formatVersionShape: Shape = { format: "format-version" };
const idShape: Shape = { format: "id" };
const textShape: Shape = { format: 'text', properties: { "de": {}, "en": {} } };
const languageShape: Shape = { format: "language", ...oneOf("de=Deutsch\nen=Englisch") };
const planFieldShape: Shape = { format: "field", ...oneOf("education=Bildung\nyouth-welfare=Jugendhilfe\nschool=Schulnetz\nday-care=Kita-Bedarf\nsocial=Soziales\nelderly=Altenhilfe\ninclusion=Teilhabe\nintegration=Integration\nhealth=Gesundheit\npoverty=Armutsprävention\nhousing=Wohnen\nurban-development=Stadt- und Kreisentwicklung\nlabour=Arbeit\nculture=Kultur\nsport=Sport\nsustainability=Nachhaltigkeit\nfinance=Finanzen") };
const codeShape: Shape = { format: "code" };
const planTerritoryShape: Shape = map({ "name": textShape, "level": { ...oneOf("state=Land\ncounty=Landkreis\ncity=Kreisfreie Stadt\nmunicipality=Gemeinde\ndistrict=Stadtteil oder Quartier") }, "ags": codeShape, "ars": codeShape });
const dateShape: Shape = { format: "date" };
const periodShape: Shape = map({ "start": dateShape, "end": dateShape });
const currencyShape: Shape = { format: "currency" };
const textsShape: Shape = list(textShape);
const referenceShape: Shape = { format: "reference" };
const referenceShape14: Shape = { ...referenceShape, refersTo: ["responsibility"] };
const urlShape: Shape = { format: "url" };
const resolutionShape: Shape = map({ "body": referenceShape14, "date": dateShape, "paper": codeShape, "result": { ...oneOf("adopted=Beschlossen\nadopted-amended=Mit Änderungen beschlossen\nrejected=Abgelehnt\npostponed=Vertagt\nreferred=Verwiesen\nnoted=Zur Kenntnis genommen\nwithdrawn=Zurückgezogen") }, "url": urlShape });
const planMandateShape: Shape = map({ "initiative": { ...oneOf("own=Eigeninitiative der Planung\nother=Anstoß von außen, etwa durch Rat oder Verwaltungsspitze") }, "recurrence": { ...oneOf("continuous=Fortlaufend\noccasional=Anlassbezogen") }, "legal-basis": textsShape, "resolution": resolutionShape });
const attachmentShape: Shape = { format: "attachment", ...oneOf("staff-unit=Stabsstelle bei der Verwaltungsspitze\ndepartment=Dezernat oder Fachbereich\noffice=Amt oder Fachdienst") };
const planLeadShape: Shape = map({ "responsibility": referenceShape14, "attachment": attachmentShape });
const referenceShape18: Shape = { ...referenceShape, refersTo: ["plan"] };
const referenceShape20: Shape = { ...referenceShape, refersTo: ["cycle-model"] };
const referenceShape22: Shape = { ...referenceShape, refersTo: ["phase"], scope: "cycle-model" };
const referenceShape24: Shape = { ...referenceShape, refersTo: ["product"] };
const productReferencesShape: Shape = list(referenceShape24);
const referenceShape26: Shape = { ...referenceShape, refersTo: ["participation"] };
const participationReferencesShape: Shape = list(referenceShape26);
const planCyclePhaseShape: Shape = map({ "phase": referenceShape22, "start": dateShape, "end": dateShape, "status": { ...oneOf("open=Offen\nrunning=Läuft\ndone=Abgeschlossen\nskipped=Übersprungen") }, "responsible": referenceShape14, "products": productReferencesShape, "participation": participationReferencesShape, "resolution": resolutionShape, "note": textShape });
const planCycleShape: Shape = map({ "model": referenceShape20, "iteration": {}, "phases": list(planCyclePhaseShape), "next-update": dateShape });
const referenceShape28: Shape = { ...referenceShape, refersTo: ["field-of-action"] };
const planFieldOfActionShape: Shape = { defines: "field-of-action", properties: { "id": idShape, "title": textShape, "description": textShape, "parent": referenceShape28 } };
const referenceShape30: Shape = { ...referenceShape, refersTo: ["goal"] };
const referenceShape32: Shape = { ...referenceShape, refersTo: ["target-group"] };
const targetGroupReferencesShape: Shape = list(referenceShape32);
const referenceShape34: Shape = { ...referenceShape, refersTo: ["space"] };
const spaceReferencesShape: Shape = list(referenceShape34);
const lifePhaseShape: Shape = { format: "life-phase", ...oneOf("early-childhood=Frühe Kindheit\ntransition-to-primary=Übergang Kita – Grundschule\nprimary=Grundschulalter\ntransition-to-secondary=Übergang Grundschule – weiterführende Schule\nsecondary=Weiterführende Schule\ntransition-to-work=Übergang Schule – Beruf\ntraining-and-study=Ausbildung und Studium\ntransition-to-adulthood=Übergang Ausbildung oder Studium – Erwerbsleben\nadulthood=Erwachsenenalter\ntransition-to-retirement=Übergang Beruf – Ruhestand\nretirement=Ruhestand") };
const lifePhasesShape: Shape = list(lifePhaseShape);
const referenceShape38: Shape = { ...referenceShape, refersTo: ["indicator"] };
const numberShape: Shape = { format: "number" };
const planBaselineShape: Shape = map({ "value": numberShape, "at": dateShape });
const planTargetValueShape: Shape = map({ "value": numberShape, "by": dateShape });
const trendShape: Shape = { format: "trend", ...oneOf("increase=Steigen\ndecrease=Sinken\nkeep=Halten") };
const planTargetShape: Shape = map({ "indicator": referenceShape38, "baseline": planBaselineShape, "target": planTargetValueShape, "trend": trendShape, "milestones": list(planTargetValueShape), "space": referenceShape34, "group": referenceShape32 });
const planGoalShape: Shape = { defines: "goal", properties: { "id": idShape, "title": textShape, "statement": textShape, "level": { ...oneOf("guiding=Leitziel\nstrategic=Strategisches Ziel\nfield=Handlungsfeldziel\noperational=Operatives Ziel") }, "parent": referenceShape30, "field-of-action": referenceShape28, "contributes-to": referenceShape30, "target-groups": targetGroupReferencesShape, "spaces": spaceReferencesShape, "life-phases": lifePhasesShape, "area": { ...oneOf("infrastructure=Infrastrukturplanung\ndisadvantaged-groups=Planung für benachteiligte Gruppen\nprevention=Vorbeugung nachteiliger Entwicklungen\nsocial-policy=Aktive Gesellschaftspolitik") }, "responsible": referenceShape14, "targets": list(planTargetShape) } };
const goalReferencesShape: Shape = list(referenceShape30);
const planMilestoneShape: Shape = { defines: "milestone", properties: { "id": idShape, "title": textShape, "due": dateShape, "done": dateShape } };
const planScheduleShape: Shape = map({ "start": dateShape, "end": dateShape, "milestones": list(planMilestoneShape) });
const responsibilityReferencesShape: Shape = list(referenceShape14);
const planMeasureResponsibleShape: Shape = map({ "lead": referenceShape14, "involved": responsibilityReferencesShape, "decides": responsibilityReferencesShape, "consulted": responsibilityReferencesShape, "informed": responsibilityReferencesShape });
const moneyShape: Shape = { format: "money" };
const yearShape: Shape = { format: "year" };
const planYearCostShape: Shape = map({ "year": yearShape, "cost": moneyShape });
const referenceShape54: Shape = { ...referenceShape, refersTo: ["programme"] };
const planFundingShape: Shape = map({ "programme": referenceShape54, "budget-line": textShape, "amount": moneyShape, "from": dateShape, "to": dateShape });
const planFinanceShape: Shape = map({ "cost": moneyShape, "per-year": list(planYearCostShape), "funding": list(planFundingShape) });
const indicatorReferencesShape: Shape = list(referenceShape38);
const shareShape: Shape = { format: "share" };
const planProgressShape: Shape = map({ "share": shareShape, "at": dateShape, "note": textShape });
const planMeasureShape: Shape = { defines: "measure", properties: { "id": idShape, "title": textShape, "description": textShape, "goals": goalReferencesShape, "field-of-action": referenceShape28, "status": { ...oneOf("idea=Idee\nplanned=Geplant\napproved=Bewilligt\nrunning=Läuft\ncompleted=Abgeschlossen\npaused=Ruht\ncancelled=Abgebrochen") }, "priority": { ...oneOf("high=Hoch\nmedium=Mittel\nlow=Niedrig") }, "schedule": planScheduleShape, "responsible": planMeasureResponsibleShape, "target-groups": targetGroupReferencesShape, "spaces": spaceReferencesShape, "life-phases": lifePhasesShape, "finance": planFinanceShape, "indicators": indicatorReferencesShape, "outputs": textsShape, "products": productReferencesShape, "resolution": resolutionShape, "progress": planProgressShape } };
const indicatorLevelShape: Shape = { format: "indicator-level", ...oneOf("context=Kontext: Rahmenbedingung\ninput=Input: eingesetzte Mittel und Angebote\nprocess=Prozess: Verlauf und Nutzung\noutcome=Wirkung: Ergebnis und Ertrag") };
const sourceShape: Shape = map({ "name": textShape, "publisher": textShape, "url": urlShape, "table": codeShape });
const spatialLevelShape: Shape = { format: "spatial-level", ...oneOf("federal=Bund\nstate=Land\ncounty=Landkreis\ncity=Kreisfreie Stadt\nmunicipality=Gemeinde\ndistrict=Stadtteil oder Quartier\nplanning-area=Planungs- oder Sozialraum\nstatistical-district=Statistischer Bezirk\nfacility=Einrichtung") };
const thresholdShape: Shape = map({ "level": { ...oneOf("warning=Warnung\ncritical=Kritisch") }, "above": numberShape, "below": numberShape, "note": textShape });
const countShape: Shape = { format: "count" };
const privacyShape: Shape = map({ "minimum-count": countShape });
const valueShape: Shape = map({ "at": dateShape, "value": numberShape, "space": referenceShape34, "group": referenceShape32, "note": textShape, "provisional": {} });
const pathShape: Shape = { format: "path" };
const columnShape: Shape = { format: "column" };
const dataColumnsShape: Shape = map({ "at": columnShape, "value": columnShape, "space": columnShape, "group": columnShape, "note": columnShape, "provisional": columnShape });
const dataFilterShape: Shape = map({ "column": columnShape, "equals": {} });
const dataShape: Shape = map({ "file": pathShape, "columns": dataColumnsShape, "delimiter": { ...oneOf(";=Semikolon\n,=Komma\n\t=Tabulator\n|=Senkrechter Strich") }, "decimal": { ...oneOf(",=Komma\n.=Punkt") }, "encoding": { ...oneOf("utf-8=UTF-8\niso-8859-1=ISO-8859-1\nwindows-1252=Windows-1252\nutf-16=UTF-16") }, "header-row": {}, "at": dateShape, "filter": list(dataFilterShape) });
const indicatorShape: Shape = { defines: "indicator", properties: { "id": idShape, "title": textShape, "definition": textShape, "formula": textShape, "unit": textShape, "level": indicatorLevelShape, "rank": { ...oneOf("core=Kernindikator\noverview=Überblicksindikator\nsupplementary=Ergänzender Indikator") }, "direction": { ...oneOf("increase=Steigen ist gut\ndecrease=Sinken ist gut\nkeep=Halten ist gut\nnone=Ohne Wertung") }, "source": sourceShape, "periodicity": { ...oneOf("monthly=Monatlich\nquarterly=Vierteljährlich\nhalf-yearly=Halbjährlich\nyearly=Jährlich\nevery-two-years=Alle zwei Jahre\nevery-three-years=Alle drei Jahre\nevery-four-years=Alle vier Jahre\nevery-five-years=Alle fünf Jahre\nevery-ten-years=Alle zehn Jahre\nirregular=Unregelmäßig\nonce=Einmalig") }, "spatial-level": spatialLevelShape, "dimensions": textsShape, "thresholds": list(thresholdShape), "responsible": referenceShape14, "privacy": privacyShape, "values": list(valueShape), "data": dataShape } };
const contactShape: Shape = { format: "contact" };
const responsibilityShape: Shape = { defines: "responsibility", properties: { "id": idShape, "name": textShape, "type": { ...oneOf("unit=Amt oder Stabsstelle\nposition=Stelle\nbody=Gremium\nnetwork=Netzwerk\nprovider=Träger\nauthority=Behörde\ngroup=Gruppe") }, "sector": { ...oneOf("administration=Verwaltung\npolitics=Politik\ncitizens=Bürgerinnen und Bürger\nscience=Wissenschaft\nproviders=Träger und Dienste") }, "parent": referenceShape14, "attachment": attachmentShape, "role": { ...oneOf("advises=Berät\ndecides=Beschließt\ncoordinates=Koordiniert") }, "members": responsibilityReferencesShape, "contact": contactShape, "url": urlShape, "description": textShape } };
const spaceShape: Shape = { defines: "space", properties: { "id": idShape, "title": textShape, "code": codeShape, "level": spatialLevelShape, "parent": referenceShape34, "typology": textShape, "description": textShape } };
const targetGroupShape: Shape = { defines: "target-group", properties: { "id": idShape, "title": textShape, "description": textShape, "parent": referenceShape32, "life-phases": lifePhasesShape } };
const programmeShape: Shape = { defines: "programme", properties: { "id": idShape, "title": textShape, "funder": textShape, "level": { ...oneOf("eu=Europäische Union\nfederal=Bund\nstate=Land\nmunicipal=Kommune\nfoundation=Stiftung") }, "period": periodShape, "amount": moneyShape, "url": urlShape, "description": textShape } };
const workStatusShape: Shape = { format: "work-status", ...oneOf("planned=Geplant\ndraft=Entwurf\ncompleted=Fertiggestellt\npublished=Veröffentlicht") };
const productShape: Shape = { defines: "product", properties: { "id": idShape, "title": textShape, "type": { ...oneOf("report=Bericht\nneeds-assessment=Bedarfserfassung\nguiding-principles=Leitbild\nconcept=Konzept\nsurvey=Erhebung\ndata-sheet=Datenblatt\nconference=Konferenz\npresentation=Präsentation") }, "status": workStatusShape, "date": dateShape, "responsible": referenceShape14, "resolution": resolutionShape, "file": pathShape, "url": urlShape } };
const referenceShape79: Shape = { ...referenceShape, refersTo: ["target-group","responsibility"] };
const planParticipationShape: Shape = { defines: "participation", properties: { "id": idShape, "title": textShape, "phase": referenceShape22, "format": { ...oneOf("conference=Konferenz oder Fachtag\nround-table=Runder Tisch\nsurvey=Befragung\nworking-group=Arbeitsgruppe\nhearing=Anhörung\nworkshop=Workshop\ninterviews=Interviews\nonline=Online-Beteiligung\ninformation-event=Informationsveranstaltung") }, "groups": list(referenceShape79), "date": dateShape, "start": dateShape, "end": dateShape, "result": textShape } };
const planInterfaceShape: Shape = map({ "to": referenceShape18, "topics": textsShape, "mode": { ...oneOf("occasional=Punktuelle Mitarbeit\ncontinuous=Kontinuierliche Mitarbeit\ncoordinates=Koordination\ncontribution=Zuarbeit\nsurvey=Erhebung\ndata=Datenlieferung") }, "resolution": resolutionShape, "note": textShape });
const referenceShape83: Shape = { ...referenceShape, refersTo: ["term"] };
const termReferencesShape: Shape = list(referenceShape83);
const termShape: Shape = { defines: "term", properties: { "id": idShape, "term": textShape, "definition": textShape, "synonyms": textsShape, "not-to-be-confused-with": termReferencesShape, "source": textShape } };
const cycleModelPhaseShape: Shape = { defines: "phase", scope: "cycle-model", properties: { "id": idShape, "title": textShape, "yields": textShape } };
const cycleModelShape: Shape = { defines: "cycle-model", properties: { "id": idShape, "title": textShape, "description": textShape, "source": textShape, "phases": list(cycleModelPhaseShape) } };
const planReferencesShape: Shape = list(referenceShape18);
const fieldOfActionReferencesShape: Shape = list(referenceShape28);
const reportSectionAboutShape: Shape = map({ "part": { ...oneOf("places-and-situations=Lernorte und Lebenslagen\ninterplay=Wechselwirkung von Orten und Biografien\noffers=Angebote und ihre Entwicklung\nparticipation=Beteiligung\nstrategy=Strategie") }, "phase": idShape, "level": indicatorLevelShape, "life-phases": lifePhasesShape, "fields-of-action": fieldOfActionReferencesShape, "spaces": spaceReferencesShape, "target-groups": targetGroupReferencesShape });
const referenceShape91: Shape = { ...referenceShape, refersTo: ["measure"] };
const measureReferencesShape: Shape = list(referenceShape91);
const reportSectionShape: Shape = { defines: "section", properties: { "id": idShape, "title": textShape, "about": reportSectionAboutShape, "indicators": indicatorReferencesShape, "goals": goalReferencesShape, "measures": measureReferencesShape, "text": pathShape, "status": workStatusShape } };
const evidenceShape: Shape = { format: "evidence", refersTo: ["plan","report","register","assessment","calendar","goal","measure","indicator","responsibility","space","target-group","programme","product","term","cycle-model","field-of-action","milestone","section","participation"] };
const assessmentItemShape: Shape = map({ "condition": textShape, "rating": { ...oneOf("no=Nicht erfüllt\npartly=Teilweise erfüllt\nyes=Erfüllt\nnot-applicable=Trifft nicht zu") }, "rationale": textShape, "evidence": list(evidenceShape), "next-step": textShape, "responsible": referenceShape14 });
const calendarEntryShape: Shape = map({ "title": textShape, "type": { ...oneOf("planning=Planung\nconsultation=Beratung\nreport=Bericht\nresolution=Beschluss\nparticipation=Beteiligung\nbudget=Haushalt") }, "date": dateShape, "start": dateShape, "end": dateShape, "plans": planReferencesShape, "responsible": referenceShape14, "involved": responsibilityReferencesShape, "status": { ...oneOf("planned=Geplant\nconfirmed=Bestätigt\ndone=Erledigt\npostponed=Verschoben\ncancelled=Entfallen") }, "note": textShape });
const configRulesShape: Shape = { format: "rules" };
const configPatternsShape: Shape = list({});
const configOverrideShape: Shape = map({ "paths": configPatternsShape, "rules": configRulesShape });
const configDecidedShape: Shape = map({ "goals": list({ ...oneOf("title=Titel\nstatement=Zielaussage\nparent=Übergeordnetes Ziel\nresponsible=Zuständige Stelle\ntargets=Zielwerte oder Richtungen samt Zwischenwerten und Fristen") }), "measures": list({ ...oneOf("title=Titel\ngoals=Verfolgte Ziele\nstatus=Stand\nlead=Federführung\ninvolved=Mitwirkende\nschedule=Beginn und Ende\nmilestones=Meilensteine mit Terminen\ncost=Gesamtkosten\nper-year=Jahresscheiben\nfunding=Finanzierung mit Beträgen und Laufzeiten") }) });

export const kindShapes: Readonly<Record<DocumentKind, Shape>> = {
  plan: { defines: "plan", properties: { "planwerk": formatVersionShape, "kind": {}, "id": idShape, "title": textShape, "language": languageShape, "summary": textShape, "field": planFieldShape, "type": { ...oneOf("guiding-principles=Leitbild\nstrategy=Strategie\nsectoral-plan=Fachplan\naction-plan=Aktionsplan\nconcept=Handlungskonzept\nneeds-assessment=Bedarfserfassung\nprogramme=Programm") }, "status": { ...oneOf("draft=Entwurf\nconsultation=In Beratung\nadopted=Beschlossen\nimplementation=In Umsetzung\nevaluation=In Evaluation\nsuperseded=Abgelöst\nwithdrawn=Zurückgezogen") }, "territory": planTerritoryShape, "period": periodShape, "currency": currencyShape, "mandate": planMandateShape, "resolution": resolutionShape, "lead": planLeadShape, "contributes-to": referenceShape18, "principles": textsShape, "cycle": planCycleShape, "fields-of-action": list(planFieldOfActionShape), "goals": list(planGoalShape), "measures": list(planMeasureShape), "indicators": list(indicatorShape), "responsibilities": list(responsibilityShape), "spaces": list(spaceShape), "target-groups": list(targetGroupShape), "programmes": list(programmeShape), "products": list(productShape), "participation": list(planParticipationShape), "interfaces": list(planInterfaceShape) } },
  register: { defines: "register", properties: { "planwerk": formatVersionShape, "kind": {}, "id": idShape, "title": textShape, "language": languageShape, "summary": textShape, "currency": currencyShape, "indicators": list(indicatorShape), "responsibilities": list(responsibilityShape), "spaces": list(spaceShape), "target-groups": list(targetGroupShape), "programmes": list(programmeShape), "terms": list(termShape), "cycle-models": list(cycleModelShape) } },
  report: { defines: "report", properties: { "planwerk": formatVersionShape, "kind": {}, "id": idShape, "title": textShape, "language": languageShape, "summary": textShape, "type": { ...oneOf("education=Bildungsbericht\nsocial=Sozialbericht\nthematic=Themenbericht\ndata-sheet=Datenblatt") }, "reports-on": planReferencesShape, "period": periodShape, "status": workStatusShape, "responsible": referenceShape14, "resolution": resolutionShape, "sections": list(reportSectionShape) } },
  assessment: { defines: "assessment", properties: { "planwerk": formatVersionShape, "kind": {}, "id": idShape, "title": textShape, "language": languageShape, "summary": textShape, "template": { ...oneOf("success-conditions=Gelingensbedingungen kommunaler Bildungsplanung\ninclusion-index=Kommunaler Index für Inklusion") }, "date": dateShape, "plans": planReferencesShape, "items": list(assessmentItemShape) } },
  calendar: { defines: "calendar", properties: { "planwerk": formatVersionShape, "kind": {}, "id": idShape, "title": textShape, "language": languageShape, "summary": textShape, "year": yearShape, "entries": list(calendarEntryShape) } },
};

/** The shape of planwerk.config.yaml. */
export const configShape: Shape = map({ "language": languageShape, "rules": configRulesShape, "overrides": list(configOverrideShape), "ignore": configPatternsShape, "decided": configDecidedShape });
