/** A text that may be shortened. */
export class Words {
  /** Without anything unseen in it. */
  readonly text: string;
  /** Customers wrote it. */
  readonly isMarked: boolean;
  /** Where it stands in the result, as `fields` would name it; undefined where no name leads to it. */
  readonly path: string | undefined;
  /** How many characters before it a range left out. */
  readonly from: number;

  constructor(text: string, isMarked: boolean, path: string | undefined, from = 0) {
    this.text = text;
    this.isMarked = isMarked;
    this.path = path;
    this.from = from;
  }
}

/** A list of which a part may be shown. */
export class Sequence {
  readonly members: readonly Shown[];
  readonly path: string | undefined;
  /** How many members before it a range left out. */
  readonly from: number;
  /** For a thread, oldest first: which of its members hold a message. */
  readonly hasMessage: readonly boolean[] | undefined;

  constructor(members: readonly Shown[], path: string | undefined, from: number, hasMessage?: readonly boolean[]) {
    this.members = members;
    this.path = path;
    this.from = from;
    this.hasMessage = hasMessage;
  }
}

/** The fields of an object. */
export class Fields {
  readonly entries: ReadonlyMap<string, Shown>;
  /** They have any names, and there may be any number of them: attributes, metadata. */
  readonly isFree: boolean;

  constructor(entries: ReadonlyMap<string, Shown>, isFree: boolean) {
    this.entries = entries;
    this.isFree = isFree;
  }
}

/** What a model is shown of a value, before it is made to fit. A plain text here is never shortened: an id, a cursor. */
export type Shown = string | number | boolean | null | Words | Sequence | Fields;
