import { idStyle } from './id/style';
import { numberDecimalComma } from './number/decimal-comma';
import type { Rule } from './rule';
import { schemaFormat } from './schema/format';
import { schemaRequired } from './schema/required';
import { schemaType } from './schema/type';
import { schemaUnknownKey } from './schema/unknown-key';
import { schemaValue } from './schema/value';
import { yamlDuplicateKey } from './yaml/duplicate-key';
import { yamlSyntax } from './yaml/syntax';
import { yamlUnresolvedAlias } from './yaml/unresolved-alias';

/** Whether a document can be read and is what its schema says: the rules that the others build on. */
export const structureRules: readonly Rule[] = [
  yamlSyntax, yamlDuplicateKey, yamlUnresolvedAlias,
  schemaRequired, schemaUnknownKey, schemaType, schemaValue, schemaFormat,
  numberDecimalComma,
  idStyle,
];
