// Generated from schemas/ by `npm run generate`. Do not edit.

export type Id = string;
export type Reference = string;
export type Text =
  | string
  | {
      de?: string;
      en?: string;
      [k: string]: unknown;
    };
export type Date = string | number;
export type Year = number;
export type Number = number;
export type Count = number;
export type Money = number;
export type Share = number;
export type Code = string | number;
export type Currency = string;
export type Path = string;
export type Url = string;
export type Contact = string;
export type Evidence = string;
export type FormatVersion = 1;
export type Language = "de" | "en";
export type LifePhase =
  | "early-childhood"
  | "transition-to-primary"
  | "primary"
  | "transition-to-secondary"
  | "secondary"
  | "transition-to-work"
  | "training-and-study"
  | "transition-to-adulthood"
  | "adulthood"
  | "transition-to-retirement"
  | "retirement";
export type SpatialLevel =
  | "federal"
  | "state"
  | "county"
  | "city"
  | "municipality"
  | "district"
  | "planning-area"
  | "statistical-district"
  | "facility";
export type IndicatorLevel = "context" | "input" | "process" | "outcome";
export type Trend = "increase" | "decrease" | "keep";
export type Attachment = "staff-unit" | "department" | "office";
export type WorkStatus = "planned" | "draft" | "completed" | "published";
export type PlanReferences = string[];
export type GoalReferences = string[];
export type MeasureReferences = string[];
export type IndicatorReferences = string[];
export type ResponsibilityReferences = string[];
export type SpaceReferences = string[];
export type TargetGroupReferences = string[];
export type ProductReferences = string[];
export type FieldOfActionReferences = string[];
export type TermReferences = string[];
export type ParticipationReferences = string[];
export type LifePhases = LifePhase[];
export type Texts = Text[];
export type Text1 =
  | string
  | {
      de?: string;
      en?: string;
      [k: string]: unknown;
    };
export type Text2 =
  | string
  | {
      de?: string;
      en?: string;
      [k: string]: unknown;
    };
export type Text3 =
  | string
  | {
      de?: string;
      en?: string;
      [k: string]: unknown;
    };
export type Text4 =
  | string
  | {
      de?: string;
      en?: string;
      [k: string]: unknown;
    };
export type Column = string | number;
export type Text5 =
  | string
  | {
      de?: string;
      en?: string;
      [k: string]: unknown;
    };
export type Text6 =
  | string
  | {
      de?: string;
      en?: string;
      [k: string]: unknown;
    };
export type Text7 =
  | string
  | {
      de?: string;
      en?: string;
      [k: string]: unknown;
    };
export type Text8 =
  | string
  | {
      de?: string;
      en?: string;
      [k: string]: unknown;
    };
export type Texts1 = Text[];
export type Text9 =
  | string
  | {
      de?: string;
      en?: string;
      [k: string]: unknown;
    };
export type ResponsibilityReferences1 = string[];
export type Text10 =
  | string
  | {
      de?: string;
      en?: string;
      [k: string]: unknown;
    };
export type Text11 =
  | string
  | {
      de?: string;
      en?: string;
      [k: string]: unknown;
    };
export type Text12 =
  | string
  | {
      de?: string;
      en?: string;
      [k: string]: unknown;
    };
export type Text13 =
  | string
  | {
      de?: string;
      en?: string;
      [k: string]: unknown;
    };
export type Text14 =
  | string
  | {
      de?: string;
      en?: string;
      [k: string]: unknown;
    };
export type Text15 =
  | string
  | {
      de?: string;
      en?: string;
      [k: string]: unknown;
    };
export type LifePhases1 = LifePhase[];
export type Text16 =
  | string
  | {
      de?: string;
      en?: string;
      [k: string]: unknown;
    };
export type Text17 =
  | string
  | {
      de?: string;
      en?: string;
      [k: string]: unknown;
    };
export type Text18 =
  | string
  | {
      de?: string;
      en?: string;
      [k: string]: unknown;
    };
export type Text19 =
  | string
  | {
      de?: string;
      en?: string;
      [k: string]: unknown;
    };
export type Text20 =
  | string
  | {
      de?: string;
      en?: string;
      [k: string]: unknown;
    };
export type Text21 =
  | string
  | {
      de?: string;
      en?: string;
      [k: string]: unknown;
    };
export type Texts2 = Text[];
export type TermReferences1 = string[];
export type Text22 =
  | string
  | {
      de?: string;
      en?: string;
      [k: string]: unknown;
    };
export type Text23 =
  | string
  | {
      de?: string;
      en?: string;
      [k: string]: unknown;
    };
export type Text24 =
  | string
  | {
      de?: string;
      en?: string;
      [k: string]: unknown;
    };
export type Text25 =
  | string
  | {
      de?: string;
      en?: string;
      [k: string]: unknown;
    };
export type Text26 =
  | string
  | {
      de?: string;
      en?: string;
      [k: string]: unknown;
    };
export type Text27 =
  | string
  | {
      de?: string;
      en?: string;
      [k: string]: unknown;
    };
export type Text28 =
  | string
  | {
      de?: string;
      en?: string;
      [k: string]: unknown;
    };
export type Texts3 = Text[];
export type ProductReferences1 = string[];
export type ParticipationReferences1 = string[];
export type Text29 =
  | string
  | {
      de?: string;
      en?: string;
      [k: string]: unknown;
    };
export type Text30 =
  | string
  | {
      de?: string;
      en?: string;
      [k: string]: unknown;
    };
export type Text31 =
  | string
  | {
      de?: string;
      en?: string;
      [k: string]: unknown;
    };
export type Text32 =
  | string
  | {
      de?: string;
      en?: string;
      [k: string]: unknown;
    };
export type Text33 =
  | string
  | {
      de?: string;
      en?: string;
      [k: string]: unknown;
    };
export type TargetGroupReferences1 = string[];
export type SpaceReferences1 = string[];
export type LifePhases2 = LifePhase[];
export type Text34 =
  | string
  | {
      de?: string;
      en?: string;
      [k: string]: unknown;
    };
export type ResponsibilityReferences2 = string[];
export type ResponsibilityReferences3 = string[];
export type ResponsibilityReferences4 = string[];
export type ResponsibilityReferences5 = string[];
export type Text35 =
  | string
  | {
      de?: string;
      en?: string;
      [k: string]: unknown;
    };
export type Text36 =
  | string
  | {
      de?: string;
      en?: string;
      [k: string]: unknown;
    };
export type Text37 =
  | string
  | {
      de?: string;
      en?: string;
      [k: string]: unknown;
    };
export type Text38 =
  | string
  | {
      de?: string;
      en?: string;
      [k: string]: unknown;
    };
export type GoalReferences1 = string[];
export type TargetGroupReferences2 = string[];
export type SpaceReferences2 = string[];
export type LifePhases3 = LifePhase[];
export type IndicatorReferences1 = string[];
export type Texts4 = Text[];
export type ProductReferences2 = string[];
export type Text39 =
  | string
  | {
      de?: string;
      en?: string;
      [k: string]: unknown;
    };
export type Text40 =
  | string
  | {
      de?: string;
      en?: string;
      [k: string]: unknown;
    };
export type Texts5 = Text[];
export type Text41 =
  | string
  | {
      de?: string;
      en?: string;
      [k: string]: unknown;
    };
export type Field = string;
export type Text42 =
  | string
  | {
      de?: string;
      en?: string;
      [k: string]: unknown;
    };
export type Text43 =
  | string
  | {
      de?: string;
      en?: string;
      [k: string]: unknown;
    };
export type Texts6 = Text[];
export type Text44 =
  | string
  | {
      de?: string;
      en?: string;
      [k: string]: unknown;
    };
export type Text45 =
  | string
  | {
      de?: string;
      en?: string;
      [k: string]: unknown;
    };
export type LifePhases4 = LifePhase[];
export type FieldOfActionReferences1 = string[];
export type SpaceReferences3 = string[];
export type TargetGroupReferences3 = string[];
export type Text46 =
  | string
  | {
      de?: string;
      en?: string;
      [k: string]: unknown;
    };
export type IndicatorReferences2 = string[];
export type GoalReferences2 = string[];
export type MeasureReferences1 = string[];
export type Text47 =
  | string
  | {
      de?: string;
      en?: string;
      [k: string]: unknown;
    };
export type Text48 =
  | string
  | {
      de?: string;
      en?: string;
      [k: string]: unknown;
    };
export type PlanReferences1 = string[];
export type Text49 =
  | string
  | {
      de?: string;
      en?: string;
      [k: string]: unknown;
    };
export type Text50 =
  | string
  | {
      de?: string;
      en?: string;
      [k: string]: unknown;
    };
export type Text51 =
  | string
  | {
      de?: string;
      en?: string;
      [k: string]: unknown;
    };
export type Text52 =
  | string
  | {
      de?: string;
      en?: string;
      [k: string]: unknown;
    };
export type Text53 =
  | string
  | {
      de?: string;
      en?: string;
      [k: string]: unknown;
    };
export type PlanReferences2 = string[];
export type Text54 =
  | string
  | {
      de?: string;
      en?: string;
      [k: string]: unknown;
    };
export type PlanReferences3 = string[];
export type ResponsibilityReferences6 = string[];
export type Text55 =
  | string
  | {
      de?: string;
      en?: string;
      [k: string]: unknown;
    };
export type Text56 =
  | string
  | {
      de?: string;
      en?: string;
      [k: string]: unknown;
    };
export type Text57 =
  | string
  | {
      de?: string;
      en?: string;
      [k: string]: unknown;
    };
export type Severity = "off" | "hint" | "info" | "warning" | "error";
export type Patterns = string[];
export type Patterns1 = string[];
export type Patterns2 = string[];

export interface AnyDocument {}
export interface Period {
  start?: string | number;
  end?: string | number;
  [k: string]: unknown;
}
export interface Resolution {
  body?: string;
  date?: string | number;
  paper?: string | number;
  result?: "adopted" | "adopted-amended" | "rejected" | "postponed" | "referred" | "noted" | "withdrawn";
  url?: string;
  [k: string]: unknown;
}
export interface Source {
  name?: Text1;
  publisher?: Text2;
  url?: string;
  table?: string | number;
  [k: string]: unknown;
}
export interface Value {
  at: string | number;
  value: number;
  space?: string;
  group?: string;
  note?: Text3;
  provisional?: boolean;
  [k: string]: unknown;
}
export interface Threshold {
  level: "warning" | "critical";
  above?: number;
  below?: number;
  note?: Text4;
  [k: string]: unknown;
}
export interface DataColumns {
  at?: string | number;
  value?: string | number;
  space?: string | number;
  group?: string | number;
  note?: string | number;
  provisional?: string | number;
  [k: string]: unknown;
}
export interface DataFilter {
  column: string | number;
  equals: string | number;
  [k: string]: unknown;
}
export interface Data {
  file: string;
  columns?: DataColumns1;
  delimiter?: ";" | "," | "\t" | "|";
  decimal?: "," | ".";
  encoding?: "utf-8" | "iso-8859-1" | "windows-1252" | "utf-16";
  "header-row"?: number;
  at?: string | number;
  filter?: DataFilter[];
  [k: string]: unknown;
}
export interface DataColumns1 {
  at?: string | number;
  value?: string | number;
  space?: string | number;
  group?: string | number;
  note?: string | number;
  provisional?: string | number;
  [k: string]: unknown;
}
export interface Privacy {
  "minimum-count"?: number;
  [k: string]: unknown;
}
export interface Indicator {
  id: string;
  title: Text5;
  definition?: Text6;
  formula?: Text7;
  unit?: Text8;
  level?: "context" | "input" | "process" | "outcome";
  rank?: "core" | "overview" | "supplementary";
  direction?: "increase" | "decrease" | "keep" | "none";
  source?: Source1;
  periodicity?:
    | "monthly"
    | "quarterly"
    | "half-yearly"
    | "yearly"
    | "every-two-years"
    | "every-three-years"
    | "every-four-years"
    | "every-five-years"
    | "every-ten-years"
    | "irregular"
    | "once";
  "spatial-level"?:
    | "federal"
    | "state"
    | "county"
    | "city"
    | "municipality"
    | "district"
    | "planning-area"
    | "statistical-district"
    | "facility";
  dimensions?: Texts1;
  thresholds?: Threshold[];
  responsible?: string;
  privacy?: Privacy1;
  values?: Value[];
  data?: Data1;
  [k: string]: unknown;
}
export interface Source1 {
  name?: Text1;
  publisher?: Text2;
  url?: string;
  table?: string | number;
  [k: string]: unknown;
}
export interface Privacy1 {
  "minimum-count"?: number;
  [k: string]: unknown;
}
export interface Data1 {
  file: string;
  columns?: DataColumns1;
  delimiter?: ";" | "," | "\t" | "|";
  decimal?: "," | ".";
  encoding?: "utf-8" | "iso-8859-1" | "windows-1252" | "utf-16";
  "header-row"?: number;
  at?: string | number;
  filter?: DataFilter[];
  [k: string]: unknown;
}
export interface Responsibility {
  id: string;
  name: Text9;
  type?: "unit" | "position" | "body" | "network" | "provider" | "authority" | "group";
  sector?: "administration" | "politics" | "citizens" | "science" | "providers";
  parent?: string;
  attachment?: "staff-unit" | "department" | "office";
  role?: "advises" | "decides" | "coordinates";
  members?: ResponsibilityReferences1;
  contact?: string;
  url?: string;
  description?: Text10;
  [k: string]: unknown;
}
export interface Space {
  id: string;
  title: Text11;
  code?: string | number;
  level?:
    | "federal"
    | "state"
    | "county"
    | "city"
    | "municipality"
    | "district"
    | "planning-area"
    | "statistical-district"
    | "facility";
  parent?: string;
  typology?: Text12;
  description?: Text13;
  [k: string]: unknown;
}
export interface TargetGroup {
  id: string;
  title: Text14;
  description?: Text15;
  parent?: string;
  "life-phases"?: LifePhases1;
  [k: string]: unknown;
}
export interface Programme {
  id: string;
  title: Text16;
  funder?: Text17;
  level?: "eu" | "federal" | "state" | "municipal" | "foundation";
  period?: Period1;
  amount?: number;
  url?: string;
  description?: Text18;
  [k: string]: unknown;
}
export interface Period1 {
  start?: string | number;
  end?: string | number;
  [k: string]: unknown;
}
export interface Product {
  id: string;
  title: Text19;
  type?:
    | "report"
    | "needs-assessment"
    | "guiding-principles"
    | "concept"
    | "survey"
    | "data-sheet"
    | "conference"
    | "presentation";
  status?: "planned" | "draft" | "completed" | "published";
  date?: string | number;
  responsible?: string;
  resolution?: Resolution1;
  file?: string;
  url?: string;
  [k: string]: unknown;
}
export interface Resolution1 {
  body?: string;
  date?: string | number;
  paper?: string | number;
  result?: "adopted" | "adopted-amended" | "rejected" | "postponed" | "referred" | "noted" | "withdrawn";
  url?: string;
  [k: string]: unknown;
}
export interface Term {
  id: string;
  term: Text20;
  definition?: Text21;
  synonyms?: Texts2;
  "not-to-be-confused-with"?: TermReferences1;
  source?: Text22;
  [k: string]: unknown;
}
export interface CycleModelPhase {
  id: string;
  title: Text23;
  yields?: Text24;
  [k: string]: unknown;
}
export interface CycleModel {
  id: string;
  title: Text25;
  description?: Text26;
  source?: Text27;
  phases: CycleModelPhase[];
  [k: string]: unknown;
}
export interface Territory {
  name: Text28;
  level?: "state" | "county" | "city" | "municipality" | "district";
  ags?: string | number;
  ars?: string | number;
  [k: string]: unknown;
}
export interface Mandate {
  initiative?: "own" | "other";
  recurrence?: "continuous" | "occasional";
  "legal-basis"?: Texts3;
  resolution?: Resolution2;
  [k: string]: unknown;
}
export interface Resolution2 {
  body?: string;
  date?: string | number;
  paper?: string | number;
  result?: "adopted" | "adopted-amended" | "rejected" | "postponed" | "referred" | "noted" | "withdrawn";
  url?: string;
  [k: string]: unknown;
}
export interface Lead {
  responsibility: string;
  attachment?: "staff-unit" | "department" | "office";
  [k: string]: unknown;
}
export interface CyclePhase {
  phase: string;
  start?: string | number;
  end?: string | number;
  status?: "open" | "running" | "done" | "skipped";
  responsible?: string;
  products?: ProductReferences1;
  participation?: ParticipationReferences1;
  resolution?: Resolution3;
  note?: Text29;
  [k: string]: unknown;
}
export interface Resolution3 {
  body?: string;
  date?: string | number;
  paper?: string | number;
  result?: "adopted" | "adopted-amended" | "rejected" | "postponed" | "referred" | "noted" | "withdrawn";
  url?: string;
  [k: string]: unknown;
}
export interface Cycle {
  model: string;
  iteration?: number;
  phases?: CyclePhase[];
  "next-update"?: string | number;
  [k: string]: unknown;
}
export interface FieldOfAction {
  id: string;
  title: Text30;
  description?: Text31;
  parent?: string;
  [k: string]: unknown;
}
export interface Baseline {
  value: number;
  at?: string | number;
  [k: string]: unknown;
}
export interface TargetValue {
  value: number;
  by?: string | number;
  [k: string]: unknown;
}
export interface Target {
  indicator: string;
  baseline?: Baseline1;
  target?: TargetValue1;
  trend?: "increase" | "decrease" | "keep";
  milestones?: TargetValue[];
  space?: string;
  group?: string;
  [k: string]: unknown;
}
export interface Baseline1 {
  value: number;
  at?: string | number;
  [k: string]: unknown;
}
export interface TargetValue1 {
  value: number;
  by?: string | number;
  [k: string]: unknown;
}
export interface Goal {
  id: string;
  title: Text32;
  statement?: Text33;
  level?: "guiding" | "strategic" | "field" | "operational";
  parent?: string;
  "field-of-action"?: string;
  "contributes-to"?: string;
  "target-groups"?: TargetGroupReferences1;
  spaces?: SpaceReferences1;
  "life-phases"?: LifePhases2;
  area?: "infrastructure" | "disadvantaged-groups" | "prevention" | "social-policy";
  responsible?: string;
  targets?: Target[];
  [k: string]: unknown;
}
export interface Milestone {
  id?: string;
  title: Text34;
  due?: string | number;
  done?: string | number;
  [k: string]: unknown;
}
export interface Schedule {
  start?: string | number;
  end?: string | number;
  milestones?: Milestone[];
  [k: string]: unknown;
}
export interface MeasureResponsible {
  lead?: string;
  involved?: ResponsibilityReferences2;
  decides?: ResponsibilityReferences3;
  consulted?: ResponsibilityReferences4;
  informed?: ResponsibilityReferences5;
  [k: string]: unknown;
}
export interface YearCost {
  year: number;
  cost: number;
  [k: string]: unknown;
}
export interface Funding {
  programme?: string;
  "budget-line"?: Text35;
  amount?: number;
  from?: string | number;
  to?: string | number;
  [k: string]: unknown;
}
export interface Finance {
  cost?: number;
  "per-year"?: YearCost[];
  funding?: Funding[];
  [k: string]: unknown;
}
export interface Progress {
  share: number;
  at?: string | number;
  note?: Text36;
  [k: string]: unknown;
}
export interface Measure {
  id: string;
  title: Text37;
  description?: Text38;
  goals?: GoalReferences1;
  "field-of-action"?: string;
  status?: "idea" | "planned" | "approved" | "running" | "completed" | "paused" | "cancelled";
  priority?: "high" | "medium" | "low";
  schedule?: Schedule1;
  responsible?: MeasureResponsible1;
  "target-groups"?: TargetGroupReferences2;
  spaces?: SpaceReferences2;
  "life-phases"?: LifePhases3;
  finance?: Finance1;
  indicators?: IndicatorReferences1;
  outputs?: Texts4;
  products?: ProductReferences2;
  resolution?: Resolution4;
  progress?: Progress1;
  [k: string]: unknown;
}
export interface Schedule1 {
  start?: string | number;
  end?: string | number;
  milestones?: Milestone[];
  [k: string]: unknown;
}
export interface MeasureResponsible1 {
  lead?: string;
  involved?: ResponsibilityReferences2;
  decides?: ResponsibilityReferences3;
  consulted?: ResponsibilityReferences4;
  informed?: ResponsibilityReferences5;
  [k: string]: unknown;
}
export interface Finance1 {
  cost?: number;
  "per-year"?: YearCost[];
  funding?: Funding[];
  [k: string]: unknown;
}
export interface Resolution4 {
  body?: string;
  date?: string | number;
  paper?: string | number;
  result?: "adopted" | "adopted-amended" | "rejected" | "postponed" | "referred" | "noted" | "withdrawn";
  url?: string;
  [k: string]: unknown;
}
export interface Progress1 {
  share: number;
  at?: string | number;
  note?: Text36;
  [k: string]: unknown;
}
export interface Participation {
  id?: string;
  title?: Text39;
  phase?: string;
  format: string;
  groups?: string[];
  date?: string | number;
  start?: string | number;
  end?: string | number;
  result?: Text40;
  [k: string]: unknown;
}
export interface Interface {
  to: string;
  topics?: Texts5;
  mode?: "occasional" | "continuous" | "coordinates" | "contribution" | "survey" | "data";
  resolution?: Resolution5;
  note?: Text41;
  [k: string]: unknown;
}
export interface Resolution5 {
  body?: string;
  date?: string | number;
  paper?: string | number;
  result?: "adopted" | "adopted-amended" | "rejected" | "postponed" | "referred" | "noted" | "withdrawn";
  url?: string;
  [k: string]: unknown;
}
export interface Plan {
  planwerk: 1;
  kind: "plan";
  id: string;
  title: Text42;
  language: "de" | "en";
  summary?: Text43;
  field?: string;
  type?:
    "guiding-principles" | "strategy" | "sectoral-plan" | "action-plan" | "concept" | "needs-assessment" | "programme";
  status?: "draft" | "consultation" | "adopted" | "implementation" | "evaluation" | "superseded" | "withdrawn";
  territory?: Territory1;
  period?: Period2;
  currency?: string;
  mandate?: Mandate1;
  resolution?: Resolution6;
  lead?: Lead1;
  "contributes-to"?: string;
  principles?: Texts6;
  cycle?: Cycle1;
  "fields-of-action"?: FieldOfAction[];
  goals?: Goal[];
  measures?: Measure[];
  indicators?: Indicator[];
  responsibilities?: Responsibility[];
  spaces?: Space[];
  "target-groups"?: TargetGroup[];
  programmes?: Programme[];
  products?: Product[];
  participation?: Participation[];
  interfaces?: Interface[];
  [k: string]: unknown;
}
export interface Territory1 {
  name: Text28;
  level?: "state" | "county" | "city" | "municipality" | "district";
  ags?: string | number;
  ars?: string | number;
  [k: string]: unknown;
}
export interface Period2 {
  start?: string | number;
  end?: string | number;
  [k: string]: unknown;
}
export interface Mandate1 {
  initiative?: "own" | "other";
  recurrence?: "continuous" | "occasional";
  "legal-basis"?: Texts3;
  resolution?: Resolution2;
  [k: string]: unknown;
}
export interface Resolution6 {
  body?: string;
  date?: string | number;
  paper?: string | number;
  result?: "adopted" | "adopted-amended" | "rejected" | "postponed" | "referred" | "noted" | "withdrawn";
  url?: string;
  [k: string]: unknown;
}
export interface Lead1 {
  responsibility: string;
  attachment?: "staff-unit" | "department" | "office";
  [k: string]: unknown;
}
export interface Cycle1 {
  model: string;
  iteration?: number;
  phases?: CyclePhase[];
  "next-update"?: string | number;
  [k: string]: unknown;
}
export interface Register {
  planwerk: 1;
  kind: "register";
  id: string;
  title: Text44;
  language: "de" | "en";
  summary?: Text45;
  currency?: string;
  indicators?: Indicator[];
  responsibilities?: Responsibility[];
  spaces?: Space[];
  "target-groups"?: TargetGroup[];
  programmes?: Programme[];
  terms?: Term[];
  "cycle-models"?: CycleModel[];
  [k: string]: unknown;
}
export interface SectionAbout {
  part?: "places-and-situations" | "interplay" | "offers" | "participation" | "strategy";
  phase?: string;
  level?: "context" | "input" | "process" | "outcome";
  "life-phases"?: LifePhases4;
  "fields-of-action"?: FieldOfActionReferences1;
  spaces?: SpaceReferences3;
  "target-groups"?: TargetGroupReferences3;
  [k: string]: unknown;
}
export interface Section {
  id: string;
  title: Text46;
  about?: SectionAbout1;
  indicators?: IndicatorReferences2;
  goals?: GoalReferences2;
  measures?: MeasureReferences1;
  text?: string;
  status?: "planned" | "draft" | "completed" | "published";
  [k: string]: unknown;
}
export interface SectionAbout1 {
  part?: "places-and-situations" | "interplay" | "offers" | "participation" | "strategy";
  phase?: string;
  level?: "context" | "input" | "process" | "outcome";
  "life-phases"?: LifePhases4;
  "fields-of-action"?: FieldOfActionReferences1;
  spaces?: SpaceReferences3;
  "target-groups"?: TargetGroupReferences3;
  [k: string]: unknown;
}
export interface Report {
  planwerk: 1;
  kind: "report";
  id: string;
  title: Text47;
  language: "de" | "en";
  summary?: Text48;
  type?: "education" | "social" | "thematic" | "data-sheet";
  "reports-on"?: PlanReferences1;
  period?: Period3;
  status?: "planned" | "draft" | "completed" | "published";
  responsible?: string;
  resolution?: Resolution7;
  sections?: Section[];
  [k: string]: unknown;
}
export interface Period3 {
  start?: string | number;
  end?: string | number;
  [k: string]: unknown;
}
export interface Resolution7 {
  body?: string;
  date?: string | number;
  paper?: string | number;
  result?: "adopted" | "adopted-amended" | "rejected" | "postponed" | "referred" | "noted" | "withdrawn";
  url?: string;
  [k: string]: unknown;
}
export interface Item {
  condition: Text49;
  rating?: "no" | "partly" | "yes" | "not-applicable";
  rationale?: Text50;
  evidence?: Evidence[];
  "next-step"?: Text51;
  responsible?: string;
  [k: string]: unknown;
}
export interface Assessment {
  planwerk: 1;
  kind: "assessment";
  id: string;
  title: Text52;
  language: "de" | "en";
  summary?: Text53;
  template?: string;
  date?: string | number;
  plans?: PlanReferences2;
  items?: Item[];
  [k: string]: unknown;
}
export interface Entry {
  title: Text54;
  type?: "planning" | "consultation" | "report" | "resolution" | "participation" | "budget";
  date?: string | number;
  start?: string | number;
  end?: string | number;
  plans?: PlanReferences3;
  responsible?: string;
  involved?: ResponsibilityReferences6;
  status?: "planned" | "confirmed" | "done" | "postponed" | "cancelled";
  note?: Text55;
  [k: string]: unknown;
}
export interface Calendar {
  planwerk: 1;
  kind: "calendar";
  id: string;
  title: Text56;
  language: "de" | "en";
  summary?: Text57;
  year: number;
  entries?: Entry[];
  [k: string]: unknown;
}
export interface Decided {
  goals?: ("title" | "statement" | "parent" | "responsible" | "targets")[];
  measures?: (
    "title" | "goals" | "status" | "lead" | "involved" | "schedule" | "milestones" | "cost" | "per-year" | "funding"
  )[];
  [k: string]: unknown;
}
export interface Rules {
  [k: string]: Severity;
}
export interface Override {
  paths: Patterns1;
  rules: Rules1;
  [k: string]: unknown;
}
export interface Rules1 {
  [k: string]: Severity;
}
export interface Config {
  language?: "de" | "en";
  rules?: Rules2;
  overrides?: Override[];
  ignore?: Patterns2;
  decided?: Decided1;
  [k: string]: unknown;
}
export interface Rules2 {
  [k: string]: Severity;
}
export interface Decided1 {
  goals?: ("title" | "statement" | "parent" | "responsible" | "targets")[];
  measures?: (
    "title" | "goals" | "status" | "lead" | "involved" | "schedule" | "milestones" | "cost" | "per-year" | "funding"
  )[];
  [k: string]: unknown;
}
