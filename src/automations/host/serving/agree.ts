import * as z from 'zod';

const offer = z.object({
  revision: z.string(),
  enabled: z.boolean(),
  /** Path of the file, on the machine of the process. */
  file: z.string(),
});

/** One content of an automation, as a process would serve it. */
export type Offer = z.output<typeof offer>;

const announced = z.object({
  hosts: z.record(z.string(), z.object({ name: z.string(), until: z.number(), offers: z.record(z.string(), offer) })),
  served: z.record(z.string(), offer),
});

/**
 * What the processes on a journal say of their automations: each what its files hold, until when it counts unless it is said again
 * (unix milliseconds of the journal's clock), and by which content each automation is served.
 */
export type Announced = z.output<typeof announced>;

/** Reads what is kept. What another version wrote in another form counts as nothing. */
export function readAnnounced(value: unknown): Announced {
  const read = announced.safeParse(value);
  return read.success ? read.data : { hosts: {}, served: {} };
}

/** A process that announces what its files hold. */
export interface Announcement {
  readonly host: string;
  /** For people. */
  readonly name: string;
  readonly offers: Readonly<Record<string, Offer>>;
  readonly until: number;
  /** No other process starts runs on the journal: what others say is left of processes that ended. */
  readonly isAlone: boolean;
}

export function isSameOffer(one: Offer, other: Offer): boolean {
  return one.revision === other.revision && one.enabled === other.enabled;
}

/**
 * Adds an announcement. An automation is served by one content at a time: by another one only once all processes that have a file
 * of it have the same. What the last of them has deleted is served no more.
 */
export function agree(before: Announced, mine: Announcement, now: number): Announced {
  const own = before.hosts[mine.host]?.offers ?? {};
  const others = Object.entries(before.hosts).filter(
    ([host, { until }]) => host !== mine.host && until > now && !mine.isAlone,
  );
  const { host, name, offers, until } = mine;
  const hosts = { ...Object.fromEntries(others), [host]: { name, until, offers } };
  const offered = offersIn(hosts);
  const served = { ...before.served };
  for (const id of Object.keys(own)) if (!offered.has(id)) delete served[id];
  for (const [id, all] of offered) {
    const [first] = all;
    const current = served[id];
    if (first === undefined) continue;
    // Of others the content counts that was there before this process came.
    const theirs = all.find((one) => one !== offers[id]) ?? first;
    served[id] = all.every((one) => isSameOffer(one, first)) ? first : (current ?? theirs);
  }
  return { hosts, served };
}

/** Without a process that ends. Its automations are still known, for the next one. */
export function withdraw(before: Announced, host: string): Announced {
  const { [host]: _left, ...hosts } = before.hosts;
  return { ...before, hosts };
}

/** What processes offer, by the id of the automation. */
export function offersIn(hosts: Announced['hosts']): Map<string, Offer[]> {
  const offered = new Map<string, Offer[]>();
  for (const { offers } of Object.values(hosts)) {
    for (const [id, one] of Object.entries(offers)) offered.set(id, [...(offered.get(id) ?? []), one]);
  }
  return offered;
}
