export { cycleModels, type CycleModel, type CyclePhase } from './cycle-models';
export { planningFields, type PlanningField } from './planning-fields';
export { successConditionsSource, successLevels, type SuccessCondition, type SuccessLevel } from './success-conditions';
export { terms, type Term } from './terms';
export type { Source, Text, TextList } from './text';
