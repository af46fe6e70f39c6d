import { randomUUID } from 'node:crypto';
import { resolve } from 'node:path';
import type { Automations, CurrentAutomation, Plans } from '../../engine/catalogue.js';
import { automation as automationSchema } from '../../format/automation.js';
import type { Journal } from '../../journal/journal.js';
import type { FileState } from '../files/file-states.js';
import { type Announced, agree, isSameOffer, type Offer, offersIn, readAnnounced, withdraw } from './agree.js';

export interface CatalogueOptions {
  readonly journal: Pick<Journal, 'now' | 'state' | 'revision'>;
  readonly plans: Plans;
  /** The process, for people: machine and number. */
  readonly name: string;
  readonly isAlone: boolean;
  /** How long an announcement counts, in milliseconds. */
  readonly leaseMs: number;
}

/** An automation whose file differs from that of another process, which is served until they are the same. */
export interface HeldBack {
  readonly automation: string;
  readonly message: string;
}

/** The automations that are served: those of the files here, and those that other processes on the journal have. */
export interface Catalogue extends Automations {
  /** Says what the files hold, and learns what others say. To be called again before the announcement is over. */
  announce(states: readonly FileState[]): Promise<void>;
  heldBack(): readonly HeldBack[];
  /** Takes the announcement back. */
  withdraw(): Promise<void>;
}

const key = 'serving';

export function createCatalogue({ journal, plans, name, isAlone, leaseMs }: CatalogueOptions): Catalogue {
  const host = randomUUID();
  const state = journal.state('hosts/');
  /** Contents by id and revision. */
  const contents = new Map<string, CurrentAutomation>();
  let served = new Map<string, CurrentAutomation>();
  let held: readonly HeldBack[] = [];

  const contentOf = async (id: string, { revision, enabled }: Offer): Promise<CurrentAutomation | undefined> => {
    const known = contents.get(`${id} ${revision}`) ?? (await keptContent(id, revision));
    if (known === undefined) return undefined;
    contents.set(`${id} ${revision}`, known);
    // The same object as before for what is the same.
    const before = served.get(id);
    if (before?.revision === revision && before.automation.enabled === enabled) return before;
    return { revision, automation: { ...known.automation, enabled } };
  };

  const keptContent = async (id: string, revision: string): Promise<CurrentAutomation | undefined> => {
    const kept = automationSchema.safeParse(await journal.revision(id, revision));
    return kept.success ? { automation: kept.data, revision } : undefined;
  };

  return {
    list: () => [...served.values()],
    find: (id) => served.get(id),
    heldBack: () => held,
    async announce(states) {
      for (const { current } of states) {
        if (current === undefined) continue;
        await plans.keep(current);
        contents.set(`${current.automation.id} ${current.revision}`, current);
      }
      const now = await journal.now();
      const offers = offersOf(states, readAnnounced(await state.get(key)));
      const announced = readAnnounced(
        await state.update(key, (value) =>
          agree(readAnnounced(value), { host, name, offers, until: now + leaseMs, isAlone }, now),
        ),
      );
      const next = new Map<string, CurrentAutomation>();
      for (const id of offersIn(announced.hosts).keys()) {
        const offer = announced.served[id];
        const content = offer && (await contentOf(id, offer));
        if (content !== undefined) next.set(id, content);
      }
      served = new Map([...next].sort(([one], [other]) => (one < other ? -1 : 1)));
      held = heldBackIn(announced, host, offers);
    },
    async withdraw() {
      await state.update(key, (value) => withdraw(readAnnounced(value), host));
    },
  };
}

/**
 * What the files here say. A file that was not valid since this process began is served by what it said before that, as far as the
 * journal knows.
 */
function offersOf(states: readonly FileState[], { served }: Announced): Record<string, Offer> {
  const offers: Record<string, Offer> = {};
  for (const { name, current } of states) {
    if (current === undefined) continue;
    const { automation, revision } = current;
    offers[automation.id] = { revision, enabled: automation.enabled, file: resolve(name) };
  }
  for (const { name, current, isValid } of states) {
    if (isValid || current !== undefined) continue;
    const [id, offer] = Object.entries(served).find(([, one]) => one.file === resolve(name)) ?? [];
    if (id !== undefined && offer !== undefined) offers[id] ??= offer;
  }
  return offers;
}

function heldBackIn({ hosts, served }: Announced, own: string, offers: Readonly<Record<string, Offer>>): HeldBack[] {
  return Object.entries(offers).flatMap(([id, mine]) => {
    const current = served[id];
    const others = Object.entries(hosts).flatMap(([host, { name, offers: theirs }]) => {
      const other = theirs[id];
      return host === own || other === undefined || isSameOffer(other, mine) ? [] : [{ name, other }];
    });
    const [first] = others;
    if (first === undefined || current === undefined) return [];
    const { name, other } = first;
    const difference =
      other.revision === mine.revision
        ? `${stateOf(mine)} in ${mine.file}, and ${stateOf(other)} in ${other.file} of ${name}`
        : `revision ${shortOf(mine)} in ${mine.file}, and revision ${shortOf(other)} in ${other.file} of ${name}`;
    const advice = `Give both the same file; until then runs begin with revision ${shortOf(current)}, which was there first, ${stateOf(current)}.`;
    return [{ automation: id, message: `${id} is ${difference}, on the same store. ${advice}` }];
  });
}

function stateOf({ enabled }: Offer): string {
  return enabled ? 'enabled' : 'disabled';
}

function shortOf({ revision }: Offer): string {
  return revision.slice(0, 10);
}
