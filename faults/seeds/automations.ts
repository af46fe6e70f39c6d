import type { Random } from '../../src/sandbox/world/random.js';

/** Automations that chance made, and what each run of one should do that somebody can see. */
export interface Drawn {
  readonly files: readonly Record<string, unknown>[];
  /** What a whole run of an automation writes. */
  readonly expected: ReadonlyMap<string, readonly Expected[]>;
}

/** A note that a run writes once. What it ends with is not known beforehand where it tells of an event. */
export interface Expected {
  readonly mark: string;
  readonly isOpen: boolean;
}

/** Steps, and the notes that they write in one turn. */
interface Part {
  readonly steps: readonly Record<string, unknown>[];
  readonly notes: readonly Expected[];
}

/** Topics of the events that start runs, and of those that they wait for. */
export const topics = { start: 'conversation.user.replied', awaited: 'conversation.admin.noted' } as const;

/** A text that is the same in all runs, so that nothing tells such notes apart. */
export const same = 'the same in all runs';

export function drawAutomations(random: Random): Drawn {
  const ids = Array.from({ length: random.integer(1, 2) }, (_, index) => `a${index}`);
  const sub = new Drawing(random, 'sub').steps(1, 2);
  const files: Record<string, unknown>[] = [{ ...head('sub'), steps: sub.steps }];
  const expected = new Map<string, readonly Expected[]>();
  for (const id of ids) {
    const { steps, notes } = new Drawing(random, id, sub).steps(1, 3);
    const mode = random.pick(['queue', 'queue', 'drop', 'replace']);
    const concurrency = random.next() < 0.5 ? { key: '{{ event.key }}', limit: random.integer(1, 2), mode } : undefined;
    files.push({
      ...head(id),
      on: [{ event: topics.start }],
      limits: { maxStartsPerHour: 1000 },
      ...(concurrency === undefined ? {} : { concurrency }),
      steps,
    });
    expected.set(id, notes);
  }
  return { files, expected };
}

function head(id: string) {
  return { formatVersion: 1, id, name: id, enabled: true, on: [{ manual: true }] };
}

const kinds = [
  'note',
  'note',
  'note',
  'same',
  'keyed',
  'tag',
  'missing',
  'skip',
  'loop',
  'switch',
  'parallel',
] as const;
const outer = [...kinds, 'wait', 'waitFor', 'sub', 'stop'] as const;

/** Draws the steps of one automation. */
class Drawing {
  readonly #random: Random;
  readonly #of: string;
  readonly #sub: Part | undefined;
  #last = 0;

  constructor(random: Random, of: string, sub?: Part) {
    this.#random = random;
    this.#of = of;
    this.#sub = sub;
  }

  steps(min: number, max: number, depth = 0, turn = ''): Part {
    const parts = Array.from({ length: this.#random.integer(min, max) }, () => this.#step(depth, turn));
    return joined(parts);
  }

  #step(depth: number, turn: string): Part {
    this.#last += 1;
    const id = `s${this.#last}`;
    const random = this.#random;
    const kind = random.pick<(typeof outer)[number]>(this.#sub === undefined ? kinds : outer);
    // What another automation runs is told where.
    const written = `${this.#sub === undefined ? '{{ event.at }}/' : ''}${this.#of}.${id}${turn}`;
    switch (kind) {
      case 'note':
        return { steps: [note(id, written, this.#retry())], notes: [{ mark: written, isOpen: false }] };
      case 'same':
        return { steps: [{ ...note(id, ''), with: noteOf(same) }], notes: [] };
      case 'keyed':
        return {
          steps: [
            {
              ...note(id, ''),
              with: noteOf(`key ${this.#of}.${id}${turn} {{ event.word }}`),
              idempotencyKey: `${id}${turn} {{ event.word }}`,
            },
          ],
          notes: [],
        };
      case 'tag':
        return {
          steps: [
            { id, uses: 'intercom_create_tag', with: { name: 'checked' }, ...this.#retry(), onError: 'continue' },
          ],
          notes: [],
        };
      case 'missing': {
        const instead = note(`${id}x`, `${written}x`);
        const onError = random.next() < 0.5 ? 'continue' : [instead];
        const notes = onError === 'continue' ? [] : [{ mark: `${written}x`, isOpen: true }];
        // Where the network fails it for good, its steps are carried out as well: so it is missing in any case.
        return {
          steps: [{ id, uses: 'intercom_get_contact', with: { contactId: 'missing0000000000000000a' }, onError }],
          notes,
        };
      }
      case 'skip':
        return { steps: [{ ...note(id, written), if: 'false' }], notes: [] };
      case 'wait':
        return { steps: [{ id, wait: random.pick(['1s', '90s', '20m']), release: random.next() < 0.2 }], notes: [] };
      case 'waitFor': {
        const waits = {
          id,
          waitFor: {
            event: topics.awaited,
            if: 'incoming.conversation_id == event.conversation_id',
            timeout: random.pick(['20s', '3m', '15m']),
          },
        };
        const told = note(`${id}t`, `${written}t {{ steps.${id}.timedOut ? 'none' : steps.${id}.event.word }}`);
        return { steps: [waits, told], notes: [{ mark: `${written}t`, isOpen: true }] };
      }
      case 'sub':
        return {
          steps: [{ id, run: 'sub', with: { contact: '{{ event.contact }}', word: '{{ event.word }}', at: written } }],
          notes: [],
        };
      case 'stop':
        return { steps: [{ id, if: "event.word == 'halt'", stop: 'asked to' }], notes: [] };
      default:
        return depth >= 2
          ? { steps: [note(id, written)], notes: [{ mark: written, isOpen: false }] }
          : this.#nested(kind, id, depth, turn);
    }
  }

  #nested(kind: 'loop' | 'switch' | 'parallel', id: string, depth: number, turn: string): Part {
    const random = this.#random;
    const inside = (more = turn) => this.steps(1, 2, depth + 1, more);
    if (kind === 'loop') {
      const as = `i${this.#last}`;
      const { steps, notes } = inside(`${turn}/{{ ${as} }}`);
      const turns = [1, 2].flatMap((n) =>
        notes.map(({ mark, isOpen }) => ({ mark: mark.replaceAll(`{{ ${as} }}`, String(n)), isOpen })),
      );
      return { steps: [{ id, forEach: '[1, 2]', as, concurrency: random.integer(1, 2), steps }], notes: turns };
    }
    const [one, other] = [inside(), inside()];
    if (kind === 'parallel')
      return { steps: [{ id, parallel: [one.steps, other.steps] }], notes: joined([one, other]).notes };
    const isFirst = random.next() < 0.5;
    const step = { id, switch: [{ if: String(isFirst), steps: one.steps }], else: other.steps };
    return { steps: [step], notes: (isFirst ? one : other).notes };
  }

  #retry() {
    const maxAttempts = this.#random.integer(1, 4);
    const interval = this.#random.pick(['1s', '2m']);
    return maxAttempts === 1 ? {} : { retry: { maxAttempts, interval } };
  }
}

function joined(parts: readonly Part[]): Part {
  return { steps: parts.flatMap(({ steps }) => steps), notes: parts.flatMap(({ notes }) => notes) };
}

function note(id: string, written: string, more: object = {}) {
  return { id, uses: 'intercom_create_note', with: noteOf(`{{ run.id }} ${written}`), ...more };
}

function noteOf(body: string) {
  return { contactId: '{{ event.contact.id }}', body };
}
