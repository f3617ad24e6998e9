// Generated from schemas/ by `npm run generate`. Do not edit.
import type { DocumentKind, Shape } from './shape';

const formatVersionShape: Shape = { format: "format-version" };
const idShape: Shape = { format: "id" };
const textShape: Shape = { format: 'text', properties: { "de": {}, "en": {} } };
const languageShape: Shape = { format: "language", values: ["de","en"] };
const planFieldShape: Shape = { format: "field", values: ["education","youth-welfare","school","day-care","social","elderly","inclusion","integration","health","poverty","housing","urban-development","labour","culture","sport","sustainability","finance"] };
const codeShape: Shape = { format: "code" };
const planTerritoryShape: Shape = { properties: { "name": textShape, "level": { values: ["state","county","city","municipality","district"] }, "ags": codeShape, "ars": codeShape } };
const dateShape: Shape = { format: "date" };
const periodShape: Shape = { properties: { "start": dateShape, "end": dateShape } };
const currencyShape: Shape = { format: "currency" };
const textsShape: Shape = { items: textShape };
const referenceShape: Shape = { format: "reference" };
const urlShape: Shape = { format: "url" };
const resolutionShape: Shape = { properties: { "body": { ...referenceShape, refersTo: ["responsibility"] }, "date": dateShape, "paper": codeShape, "result": { values: ["adopted","adopted-amended","rejected","postponed","referred","noted","withdrawn"] }, "url": urlShape } };
const planMandateShape: Shape = { properties: { "initiative": { values: ["own","other"] }, "recurrence": { values: ["continuous","occasional"] }, "legal-basis": textsShape, "resolution": resolutionShape } };
const attachmentShape: Shape = { format: "attachment", values: ["staff-unit","department","office"] };
const planLeadShape: Shape = { properties: { "responsibility": { ...referenceShape, refersTo: ["responsibility"] }, "attachment": attachmentShape } };
const productReferencesShape: Shape = { items: { ...referenceShape, refersTo: ["product"] } };
const participationReferencesShape: Shape = { items: { ...referenceShape, refersTo: ["participation"] } };
const planCyclePhaseShape: Shape = { properties: { "phase": { ...referenceShape, refersTo: ["phase"], scope: "cycle-model" }, "start": dateShape, "end": dateShape, "status": { values: ["open","running","done","skipped"] }, "responsible": { ...referenceShape, refersTo: ["responsibility"] }, "products": productReferencesShape, "participation": participationReferencesShape, "resolution": resolutionShape, "note": textShape } };
const planCycleShape: Shape = { properties: { "model": { ...referenceShape, refersTo: ["cycle-model"] }, "iteration": {}, "phases": { items: planCyclePhaseShape }, "next-update": dateShape } };
const planFieldOfActionShape: Shape = { defines: "field-of-action", properties: { "id": idShape, "title": textShape, "description": textShape, "parent": { ...referenceShape, refersTo: ["field-of-action"] } } };
const targetGroupReferencesShape: Shape = { items: { ...referenceShape, refersTo: ["target-group"] } };
const spaceReferencesShape: Shape = { items: { ...referenceShape, refersTo: ["space"] } };
const lifePhaseShape: Shape = { format: "life-phase", values: ["early-childhood","transition-to-primary","primary","transition-to-secondary","secondary","transition-to-work","training-and-study","transition-to-adulthood","adulthood","transition-to-retirement","retirement"] };
const lifePhasesShape: Shape = { items: lifePhaseShape };
const numberShape: Shape = { format: "number" };
const planBaselineShape: Shape = { properties: { "value": numberShape, "at": dateShape } };
const planTargetValueShape: Shape = { properties: { "value": numberShape, "by": dateShape } };
const trendShape: Shape = { format: "trend", values: ["increase","decrease","keep"] };
const planTargetShape: Shape = { properties: { "indicator": { ...referenceShape, refersTo: ["indicator"] }, "baseline": planBaselineShape, "target": planTargetValueShape, "trend": trendShape, "milestones": { items: planTargetValueShape }, "space": { ...referenceShape, refersTo: ["space"] }, "group": { ...referenceShape, refersTo: ["target-group"] } } };
const planGoalShape: Shape = { defines: "goal", properties: { "id": idShape, "title": textShape, "statement": textShape, "level": { values: ["guiding","strategic","field","operational"] }, "parent": { ...referenceShape, refersTo: ["goal"] }, "field-of-action": { ...referenceShape, refersTo: ["field-of-action"] }, "contributes-to": { ...referenceShape, refersTo: ["goal"] }, "target-groups": targetGroupReferencesShape, "spaces": spaceReferencesShape, "life-phases": lifePhasesShape, "area": { values: ["infrastructure","disadvantaged-groups","prevention","social-policy"] }, "responsible": { ...referenceShape, refersTo: ["responsibility"] }, "targets": { items: planTargetShape } } };
const goalReferencesShape: Shape = { items: { ...referenceShape, refersTo: ["goal"] } };
const planMilestoneShape: Shape = { defines: "milestone", properties: { "id": idShape, "title": textShape, "due": dateShape, "done": dateShape } };
const planScheduleShape: Shape = { properties: { "start": dateShape, "end": dateShape, "milestones": { items: planMilestoneShape } } };
const responsibilityReferencesShape: Shape = { items: { ...referenceShape, refersTo: ["responsibility"] } };
const planMeasureResponsibleShape: Shape = { properties: { "lead": { ...referenceShape, refersTo: ["responsibility"] }, "involved": responsibilityReferencesShape, "decides": responsibilityReferencesShape, "consulted": responsibilityReferencesShape, "informed": responsibilityReferencesShape } };
const moneyShape: Shape = { format: "money" };
const yearShape: Shape = { format: "year" };
const planYearCostShape: Shape = { properties: { "year": yearShape, "cost": moneyShape } };
const planFundingShape: Shape = { properties: { "programme": { ...referenceShape, refersTo: ["programme"] }, "budget-line": textShape, "amount": moneyShape, "from": dateShape, "to": dateShape } };
const planFinanceShape: Shape = { properties: { "cost": moneyShape, "per-year": { items: planYearCostShape }, "funding": { items: planFundingShape } } };
const indicatorReferencesShape: Shape = { items: { ...referenceShape, refersTo: ["indicator"] } };
const shareShape: Shape = { format: "share" };
const planProgressShape: Shape = { properties: { "share": shareShape, "at": dateShape, "note": textShape } };
const planMeasureShape: Shape = { defines: "measure", properties: { "id": idShape, "title": textShape, "description": textShape, "goals": goalReferencesShape, "field-of-action": { ...referenceShape, refersTo: ["field-of-action"] }, "status": { values: ["idea","planned","approved","running","completed","paused","cancelled"] }, "priority": { values: ["high","medium","low"] }, "schedule": planScheduleShape, "responsible": planMeasureResponsibleShape, "target-groups": targetGroupReferencesShape, "spaces": spaceReferencesShape, "life-phases": lifePhasesShape, "finance": planFinanceShape, "indicators": indicatorReferencesShape, "outputs": textsShape, "products": productReferencesShape, "resolution": resolutionShape, "progress": planProgressShape } };
const indicatorLevelShape: Shape = { format: "indicator-level", values: ["context","input","process","outcome"] };
const sourceShape: Shape = { properties: { "name": textShape, "publisher": textShape, "url": urlShape, "table": codeShape } };
const spatialLevelShape: Shape = { format: "spatial-level", values: ["federal","state","county","city","municipality","district","planning-area","statistical-district","facility"] };
const thresholdShape: Shape = { properties: { "level": { values: ["warning","critical"] }, "above": numberShape, "below": numberShape, "note": textShape } };
const countShape: Shape = { format: "count" };
const privacyShape: Shape = { properties: { "minimum-count": countShape } };
const valueShape: Shape = { properties: { "at": dateShape, "value": numberShape, "space": { ...referenceShape, refersTo: ["space"] }, "group": { ...referenceShape, refersTo: ["target-group"] }, "note": textShape, "provisional": {} } };
const pathShape: Shape = { format: "path" };
const columnShape: Shape = { format: "column" };
const dataColumnsShape: Shape = { properties: { "at": columnShape, "value": columnShape, "space": columnShape, "group": columnShape, "note": columnShape, "provisional": columnShape } };
const dataFilterShape: Shape = { properties: { "column": columnShape, "equals": {} } };
const dataShape: Shape = { properties: { "file": pathShape, "columns": dataColumnsShape, "delimiter": { values: [";",",","\t","|"] }, "decimal": { values: [",","."] }, "encoding": { values: ["utf-8","iso-8859-1","windows-1252","utf-16"] }, "header-row": {}, "at": dateShape, "filter": { items: dataFilterShape } } };
const indicatorShape: Shape = { defines: "indicator", properties: { "id": idShape, "title": textShape, "definition": textShape, "formula": textShape, "unit": textShape, "level": indicatorLevelShape, "rank": { values: ["core","overview","supplementary"] }, "direction": { values: ["increase","decrease","keep","none"] }, "source": sourceShape, "periodicity": { values: ["monthly","quarterly","half-yearly","yearly","every-two-years","every-three-years","every-four-years","every-five-years","every-ten-years","irregular","once"] }, "spatial-level": spatialLevelShape, "dimensions": textsShape, "thresholds": { items: thresholdShape }, "responsible": { ...referenceShape, refersTo: ["responsibility"] }, "privacy": privacyShape, "values": { items: valueShape }, "data": dataShape } };
const contactShape: Shape = { format: "contact" };
const responsibilityShape: Shape = { defines: "responsibility", properties: { "id": idShape, "name": textShape, "type": { values: ["unit","position","body","network","provider","authority","group"] }, "sector": { values: ["administration","politics","citizens","science","providers"] }, "parent": { ...referenceShape, refersTo: ["responsibility"] }, "attachment": attachmentShape, "role": { values: ["advises","decides","coordinates"] }, "members": responsibilityReferencesShape, "contact": contactShape, "url": urlShape, "description": textShape } };
const spaceShape: Shape = { defines: "space", properties: { "id": idShape, "title": textShape, "code": codeShape, "level": spatialLevelShape, "parent": { ...referenceShape, refersTo: ["space"] }, "typology": textShape, "description": textShape } };
const targetGroupShape: Shape = { defines: "target-group", properties: { "id": idShape, "title": textShape, "description": textShape, "parent": { ...referenceShape, refersTo: ["target-group"] }, "life-phases": lifePhasesShape } };
const programmeShape: Shape = { defines: "programme", properties: { "id": idShape, "title": textShape, "funder": textShape, "level": { values: ["eu","federal","state","municipal","foundation"] }, "period": periodShape, "amount": moneyShape, "url": urlShape, "description": textShape } };
const workStatusShape: Shape = { format: "work-status", values: ["planned","draft","completed","published"] };
const productShape: Shape = { defines: "product", properties: { "id": idShape, "title": textShape, "type": { values: ["report","needs-assessment","guiding-principles","concept","survey","data-sheet","conference","presentation"] }, "status": workStatusShape, "date": dateShape, "responsible": { ...referenceShape, refersTo: ["responsibility"] }, "resolution": resolutionShape, "file": pathShape, "url": urlShape } };
const planParticipationShape: Shape = { defines: "participation", properties: { "id": idShape, "title": textShape, "phase": { ...referenceShape, refersTo: ["phase"], scope: "cycle-model" }, "format": { values: ["conference","round-table","survey","working-group","hearing","workshop","interviews","online","information-event"] }, "groups": { items: { ...referenceShape, refersTo: ["target-group","responsibility"] } }, "date": dateShape, "start": dateShape, "end": dateShape, "result": textShape } };
const planInterfaceShape: Shape = { properties: { "to": { ...referenceShape, refersTo: ["plan"] }, "topics": textsShape, "mode": { values: ["occasional","continuous","coordinates","contribution","survey","data"] }, "resolution": resolutionShape, "note": textShape } };
const termReferencesShape: Shape = { items: { ...referenceShape, refersTo: ["term"] } };
const termShape: Shape = { defines: "term", properties: { "id": idShape, "term": textShape, "definition": textShape, "synonyms": textsShape, "not-to-be-confused-with": termReferencesShape, "source": textShape } };
const cycleModelPhaseShape: Shape = { defines: "phase", scope: "cycle-model", properties: { "id": idShape, "title": textShape, "yields": textShape } };
const cycleModelShape: Shape = { defines: "cycle-model", properties: { "id": idShape, "title": textShape, "description": textShape, "source": textShape, "phases": { items: cycleModelPhaseShape } } };
const planReferencesShape: Shape = { items: { ...referenceShape, refersTo: ["plan"] } };
const fieldOfActionReferencesShape: Shape = { items: { ...referenceShape, refersTo: ["field-of-action"] } };
const reportSectionAboutShape: Shape = { properties: { "part": { values: ["places-and-situations","interplay","offers","participation","strategy"] }, "phase": idShape, "level": indicatorLevelShape, "life-phases": lifePhasesShape, "fields-of-action": fieldOfActionReferencesShape, "spaces": spaceReferencesShape, "target-groups": targetGroupReferencesShape } };
const measureReferencesShape: Shape = { items: { ...referenceShape, refersTo: ["measure"] } };
const reportSectionShape: Shape = { defines: "section", properties: { "id": idShape, "title": textShape, "about": reportSectionAboutShape, "indicators": indicatorReferencesShape, "goals": goalReferencesShape, "measures": measureReferencesShape, "text": pathShape, "status": workStatusShape } };
const evidenceShape: Shape = { format: "evidence", refersTo: ["plan","report","register","assessment","calendar","goal","measure","indicator","responsibility","space","target-group","programme","product","term","cycle-model","field-of-action","milestone","section","participation"] };
const assessmentItemShape: Shape = { properties: { "condition": textShape, "rating": { values: ["no","partly","yes","not-applicable"] }, "rationale": textShape, "evidence": { items: evidenceShape }, "next-step": textShape, "responsible": { ...referenceShape, refersTo: ["responsibility"] } } };
const calendarEntryShape: Shape = { properties: { "title": textShape, "type": { values: ["planning","consultation","report","resolution","participation","budget"] }, "date": dateShape, "start": dateShape, "end": dateShape, "plans": planReferencesShape, "responsible": { ...referenceShape, refersTo: ["responsibility"] }, "involved": responsibilityReferencesShape, "status": { values: ["planned","confirmed","done","postponed","cancelled"] }, "note": textShape } };
const configRulesShape: Shape = { format: "rules" };
const configPatternsShape: Shape = { items: {} };
const configOverrideShape: Shape = { properties: { "paths": configPatternsShape, "rules": configRulesShape } };

export const kindShapes: Readonly<Record<DocumentKind, Shape>> = {
  plan: { defines: "plan", properties: { "planwerk": formatVersionShape, "kind": {}, "id": idShape, "title": textShape, "language": languageShape, "summary": textShape, "field": planFieldShape, "type": { values: ["guiding-principles","strategy","sectoral-plan","action-plan","concept","needs-assessment","programme"] }, "status": { values: ["draft","consultation","adopted","implementation","evaluation","superseded","withdrawn"] }, "territory": planTerritoryShape, "period": periodShape, "currency": currencyShape, "mandate": planMandateShape, "resolution": resolutionShape, "lead": planLeadShape, "contributes-to": { ...referenceShape, refersTo: ["plan"] }, "principles": textsShape, "cycle": planCycleShape, "fields-of-action": { items: planFieldOfActionShape }, "goals": { items: planGoalShape }, "measures": { items: planMeasureShape }, "indicators": { items: indicatorShape }, "responsibilities": { items: responsibilityShape }, "spaces": { items: spaceShape }, "target-groups": { items: targetGroupShape }, "programmes": { items: programmeShape }, "products": { items: productShape }, "participation": { items: planParticipationShape }, "interfaces": { items: planInterfaceShape } } },
  register: { defines: "register", properties: { "planwerk": formatVersionShape, "kind": {}, "id": idShape, "title": textShape, "language": languageShape, "summary": textShape, "currency": currencyShape, "indicators": { items: indicatorShape }, "responsibilities": { items: responsibilityShape }, "spaces": { items: spaceShape }, "target-groups": { items: targetGroupShape }, "programmes": { items: programmeShape }, "terms": { items: termShape }, "cycle-models": { items: cycleModelShape } } },
  report: { defines: "report", properties: { "planwerk": formatVersionShape, "kind": {}, "id": idShape, "title": textShape, "language": languageShape, "summary": textShape, "type": { values: ["education","social","thematic","data-sheet"] }, "reports-on": planReferencesShape, "period": periodShape, "status": workStatusShape, "responsible": { ...referenceShape, refersTo: ["responsibility"] }, "resolution": resolutionShape, "sections": { items: reportSectionShape } } },
  assessment: { defines: "assessment", properties: { "planwerk": formatVersionShape, "kind": {}, "id": idShape, "title": textShape, "language": languageShape, "summary": textShape, "template": { values: ["success-conditions","inclusion-index"] }, "date": dateShape, "plans": planReferencesShape, "items": { items: assessmentItemShape } } },
  calendar: { defines: "calendar", properties: { "planwerk": formatVersionShape, "kind": {}, "id": idShape, "title": textShape, "language": languageShape, "summary": textShape, "year": yearShape, "entries": { items: calendarEntryShape } } },
};

/** The shape of planwerk.config.yaml. */
export const configShape: Shape = { properties: { "language": languageShape, "rules": configRulesShape, "overrides": { items: configOverrideShape }, "ignore": configPatternsShape } };
