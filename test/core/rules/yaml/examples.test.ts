import { describeExamples } from '../../../support/describe-examples';
import { yamlDuplicateKey } from '../../../../src/core/rules/yaml/duplicate-key';
import { yamlSyntax } from '../../../../src/core/rules/yaml/syntax';
import { yamlUnresolvedAlias } from '../../../../src/core/rules/yaml/unresolved-alias';
describeExamples([yamlSyntax, yamlDuplicateKey, yamlUnresolvedAlias]);
