import { idAt, objectAt, textAt } from '../../webhooks/notification/json.js';
import { type PastThing, sideOf, tagsOf } from './past/thing.js';

/** What ids are called, as far as it is known. */
export class Names {
  readonly #names = new Map<string, string>();

  add(kind: 'admin' | 'team' | 'tag', id: string, name: string): void {
    this.#names.set(`${kind} ${id}`, name);
  }

  find(kind: 'admin' | 'team' | 'tag', id: string): string | undefined {
    return this.#names.get(`${kind} ${id}`);
  }

  /** Reads who wrote, and what the tags on it are called. */
  learn({ whole, parts }: PastThing): void {
    for (const tag of tagsOf(whole)) this.#learn('tag', tag);
    for (const part of parts) if (sideOf(part) === 'admin') this.#learn('admin', objectAt(part, 'author'));
  }

  #learn(kind: 'admin' | 'tag', value: unknown): void {
    const [id, name, type] = [idAt(value, 'id'), textAt(value, 'name'), textAt(value, 'type')];
    if (id !== null && name !== null && (type === null || type === kind)) this.add(kind, id, name);
  }
}
