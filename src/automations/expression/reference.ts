/** A path that is read: a name, then keys as texts and places as numbers, as far as they stand in the source. */
export type Reference = readonly [name: string, ...path: (string | number)[]];
