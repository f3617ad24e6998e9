import { dateImpossible } from './date/impossible';
import { dateOrder } from './date/order';
import { idDuplicate } from './id/duplicate';
import { idStyle } from './id/style';
import { numberDecimalComma } from './number/decimal-comma';
import { referenceAmbiguous } from './reference/ambiguous';
import { referenceCycle } from './reference/cycle';
import { referenceType } from './reference/type';
import { referenceUnknown } from './reference/unknown';
import type { Rule } from './rule';
import { schemaFormat } from './schema/format';
import { schemaRequired } from './schema/required';
import { schemaType } from './schema/type';
import { schemaUnknownKey } from './schema/unknown-key';
import { schemaValue } from './schema/value';
import { territoryCode } from './territory/code';
import { yamlDuplicateKey } from './yaml/duplicate-key';
import { yamlSyntax } from './yaml/syntax';
import { yamlUnresolvedAlias } from './yaml/unresolved-alias';

/** Whether a document can be read, is what its schema says, and holds together: what the other rules build on. */
export const structureRules: readonly Rule[] = [
  yamlSyntax, yamlDuplicateKey, yamlUnresolvedAlias,
  schemaRequired, schemaUnknownKey, schemaType, schemaValue, schemaFormat,
  dateImpossible, dateOrder,
  numberDecimalComma,
  idDuplicate, idStyle,
  referenceUnknown, referenceType, referenceAmbiguous, referenceCycle,
  territoryCode,
];
