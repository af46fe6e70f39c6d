import { isObject, type Json } from '../../tool/json.js';
import { Fields, Sequence, type Shown, Words } from '../shape/nodes.js';
import type { Mark } from '../text/mark.js';
import { endOfPiece } from '../text/shorten.js';

/** How much of a value may be written. */
export interface Limits {
  /** The maximum of characters of one text; 0 leaves texts out. */
  readonly text: number;
  /** The maximum of members of a list other than the main one. */
  readonly list: number;
}

/** The list that is cut first, and the members of it to write. */
export interface MainList {
  readonly sequence: Sequence;
  readonly indexes: readonly number[];
}

/** What had to be left out on the way. */
export interface Losses {
  texts: number;
  /** The rest of one of the shortened texts, as `fields` names it. */
  restOfText?: string;
  lists: number;
  restOfList?: string;
}

/** Writes values as plain JSON within limits, and records what it leaves out. */
export class Writer {
  readonly losses: Losses = { texts: 0, lists: 0 };
  readonly #limits: Limits;
  readonly #mark: Mark;
  readonly #main: MainList | undefined;

  constructor(limits: Limits, mark: Mark, main?: MainList) {
    this.#limits = limits;
    this.#mark = mark;
    this.#main = main;
  }

  write(shown: Shown): Json {
    if (shown instanceof Words) return this.#text(shown);
    if (shown instanceof Sequence) return this.#list(shown);
    return shown instanceof Fields ? this.writeFields(shown) : shown;
  }

  #text(words: Words): string | null {
    const { text, isMarked, path, from } = words;
    const { text: maxLength } = this.#limits;
    const wrap = (piece: string) => (isMarked ? this.#mark.wrap(piece) : piece);
    if (text.length <= maxLength) return wrap(text);
    const end = endOfPiece(text, maxLength);
    this.losses.texts += 1;
    if (path !== undefined) this.losses.restOfText ??= `${path}[${from + end}:]`;
    if (end === 0) return null;
    return `${wrap(text.slice(0, end))} [+${text.length - end} characters]`;
  }

  #list(sequence: Sequence): Json {
    const { members } = sequence;
    if (sequence === this.#main?.sequence) {
      return this.#main.indexes.map((at) => this.write(members[at] ?? null)).filter(isKept);
    }
    const { list: maxMembers } = this.#limits;
    if (members.length > maxMembers) {
      this.losses.lists += 1;
      const { path, from } = sequence;
      if (path !== undefined) this.losses.restOfList ??= `${path}[${from + maxMembers}:]`;
    }
    return members
      .slice(0, maxMembers)
      .map((member) => this.write(member))
      .filter(isKept);
  }

  writeFields({ entries, isFree }: Fields): Record<string, Json> {
    const written: [string, Json][] = [];
    for (const [name, value] of entries) {
      if (isFree && written.length >= this.#limits.list) {
        this.losses.lists += 1;
        break;
      }
      const json = this.write(value);
      if (isKept(json)) written.push([name, json]);
    }
    // fromEntries defines fields, so that one called __proto__ is a field like any other.
    return Object.fromEntries(written);
  }
}

function isKept(json: Json): boolean {
  return json !== null && !(isObject(json) && Object.keys(json).length === 0);
}
