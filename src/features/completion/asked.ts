import type { Guide, GuideName } from '../../core/schema/guide';
import type { Snapshot } from '../snapshot';
import type { Layout } from './layout';
import type { Place } from './place';
import type { Rows } from './rows';

/** What is asked: in which document, where, and what the format knows of the place. */
export interface Asked {
  readonly snapshot: Snapshot;
  readonly rows: Rows;
  readonly offset: number;
  readonly place: Place;
  /** The kind of document. */
  readonly format: GuideName;
  /** Of what stands at the path of the place. */
  readonly guide: Guide;
  readonly layout: Layout;
  readonly canFillSnippets: boolean;
}
