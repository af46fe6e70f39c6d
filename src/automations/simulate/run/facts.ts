import type { Moment } from '../past/moments.js';
import type { PastThing } from '../past/thing.js';

/** What a run is about. */
export interface RunFacts {
  readonly thing: PastThing;
  readonly moment: Moment;
  /** Number of the moment among those of the thing. */
  readonly nth: number;
}
