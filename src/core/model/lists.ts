import type { Text } from '../text/language';
import type { Shape, ThingType } from './shape';
import { kindShapes } from './shapes.generated';

/** Where a thing that a reference of these types leads to is put: „unter spaces oder in einem Katalog“. */
export function placesOf(types: readonly ThingType[]): Text | undefined {
  if (types.length > MOST_TYPES) return undefined;
  const inPlan = listsIn(kindShapes.plan, types);
  const inRegister = listsIn(kindShapes.register, types);
  const here = { de: `unter ${inPlan.join(' oder ')}`, en: `under ${inPlan.join(' or ')}` };
  if (inRegister.length === 0) return inPlan.length === 0 ? undefined : here;
  if (inPlan.length > 0) return { de: `${here.de} oder in einem Katalog`, en: `${here.en} or in a register` };
  return { de: `in einem Katalog unter ${inRegister.join(' oder ')}`, en: `in a register under ${inRegister.join(' or ')}` };
}

/** What may be nearly anything is not put anywhere in particular. */
const MOST_TYPES = 3;

function listsIn({ properties = {} }: Shape, types: readonly ThingType[]): string[] {
  return Object.entries(properties).filter(([, { items }]) => items?.defines !== undefined && types.includes(items.defines)).map(([key]) => key);
}
