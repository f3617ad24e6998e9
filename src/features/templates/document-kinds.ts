import type { DocumentKind } from '../../core/model/shape';

/** The kinds of document, in the order to choose from. */
export const documentKinds: readonly DocumentKind[] = ['plan', 'register', 'report', 'assessment', 'calendar'];
