import type { View } from '../../http/route.js';

/** Makes the item of a topic from the records of a workspace; undefined when it lacks them. */
export type Sample = (view: View) => object | undefined;
