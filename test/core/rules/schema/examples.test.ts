import { structureRules } from '../../../../src/core/rules/structure-rules';
import { describeExamples } from '../../../support/describe-examples';

describeExamples(structureRules);
