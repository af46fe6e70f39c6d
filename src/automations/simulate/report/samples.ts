import type { Names } from '../names.js';
import type { Outcome, Row } from '../row.js';
import type { Would } from '../would.js';
import { labelOf } from './agreement.js';
import type { Sample } from './report.js';
import { likeness } from './words.js';

const most = 20;
const mostLines = 8;
const longest = 160;

/** Addresses of the app of Intercom, by the region of the workspace. */
const apps = {
  us: 'https://app.intercom.com',
  eu: 'https://app.eu.intercom.com',
  au: 'https://app.au.intercom.com',
} as const;

/** Where a conversation or a ticket is in Intercom; null where the workspace is not known. */
export function linkTo(
  id: string,
  { workspace, region }: { workspace: string | null; region: keyof typeof apps },
): string | null {
  if (workspace === null) return null;
  return `${apps[region]}/a/apps/${encodeURIComponent(workspace)}/conversations/${encodeURIComponent(id)}`;
}

/** Keeps the rows that people should look at: some of each outcome, the largest, and the worst. */
export class Samples {
  readonly #byOutcome = new Map<Outcome, Sample[]>();
  readonly #largest: { readonly size: number; readonly sample: Sample }[] = [];
  readonly #worst: { readonly score: number; readonly sample: Sample }[] = [];
  readonly #names: Names;

  constructor(names: Names) {
    this.#names = names;
  }

  add(row: Row, link: string | null): void {
    const kept = this.#byOutcome.get(row.outcome) ?? [];
    const room = row.outcome === 'done' || row.outcome === 'stopped' || row.outcome === 'dropped' ? 3 : 6;
    if (kept.length < room) this.#byOutcome.set(row.outcome, [...kept, this.sample(row, link)]);
    const size = row.would.length;
    const smallest = this.#largest.at(-1)?.size ?? 0;
    if (size > 0 && (this.#largest.length < 3 || size > smallest)) {
      this.#largest.push({ size, sample: this.sample(row, link, `one of the largest: ${size} calls`) });
      this.#largest.sort((one, other) => other.size - one.size).splice(3);
    }
    const { score, why } = concernOf(row);
    const lowest = this.#worst.at(-1)?.score ?? 0;
    if (score > 0 && (this.#worst.length < most || score > lowest)) {
      this.#worst.push({ score, sample: this.sample(row, link, why) });
      this.#worst.sort((one, other) => other.score - one.score).splice(most);
    }
  }

  /** One of each outcome, what failed first, then the largest. */
  list(): Sample[] {
    const order: readonly Outcome[] = [
      'failed',
      'trigger_failed',
      'paused',
      'unanswered',
      'waiting',
      'cancelled',
      'done',
      'stopped',
      'dropped',
    ];
    const all = [
      ...order.flatMap((outcome) => this.#byOutcome.get(outcome) ?? []),
      ...this.#largest.map(({ sample }) => sample),
    ];
    return all.filter((one, index) => all.findIndex(({ event }) => event === one.event) === index).slice(0, most);
  }

  worst(): Sample[] {
    return this.#worst.map(({ sample }) => sample);
  }

  sample(
    { event, kind, id, at, topic, outcome, note, would }: Row,
    link: string | null,
    why = cut(note?.message ?? ''),
  ): Sample {
    const lines = would.map((one) => cut(this.#line(one)));
    const shown =
      lines.length > mostLines ? [...lines.slice(0, mostLines - 1), `… ${lines.length - mostLines + 1} more`] : lines;
    return { event, kind, id, link, at, topic, outcome, why, would: shown };
  }

  #line({ title, tags, assignee, body }: Would): string {
    const what = [
      ...tags,
      ...(assignee === null ? [] : [labelOf(assignee, this.#names)]),
      ...(body === null ? [] : [JSON.stringify(body)]),
    ];
    return what.length === 0 ? title : `${title}: ${what.join(', ')}`;
  }
}

function cut(text: string): string {
  return text.length <= longest ? text : `${text.slice(0, longest - 1)}…`;
}

/** How much a person should want to look at it, and why. */
function concernOf({ outcome, note, would, draft, people, unanswered }: Row): {
  readonly score: number;
  readonly why: string;
} {
  const message = cut(note?.message ?? '');
  if (note?.class === 'limit') return { score: 110, why: message };
  if (outcome === 'failed' || outcome === 'trigger_failed') return { score: 100, why: message };
  if (outcome === 'paused') return { score: 95, why: message };
  if (draft?.isAnswer === true && draft.body !== null && people.answer !== null) {
    const alike = likeness(draft.body, people.answer);
    if (alike < 0.2)
      return { score: 60 + (1 - alike) * 30, why: 'would have answered in other words than the teammate did' };
  }
  const assigned = would.findLast(({ assignee }) => assignee !== null)?.assignee;
  if (assigned !== undefined && assigned !== null && assigned.id !== people[assigned.type]) {
    return { score: 40, why: `would have gone to another ${assigned.type} than people gave it to` };
  }
  if (would.some(({ closes }) => closes) && !people.isClosed)
    return { score: 50, why: 'would have been closed, and people left it open' };
  const missed = would.flatMap(({ tags }) => tags).find((tag) => !people.tags.includes(tag));
  if (missed !== undefined)
    return { score: 30, why: `would have got the tag ${cut(missed)}, which people did not give it` };
  if (outcome === 'unanswered') return { score: 20, why: `nothing could answer ${unanswered.join(', ')}` };
  return { score: 0, why: '' };
}
