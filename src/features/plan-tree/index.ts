export { documentParts, nodesOfPart } from './parts';
export { planOverview } from './overview';
