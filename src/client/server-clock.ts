/** Milliseconds after which a bound on the offset is forgotten: clocks drift and are set. */
const memory = 60_000;

interface Bound {
  readonly offset: number;
  readonly at: number;
}

/**
 * How far the server's clock is from ours. `Date` is cut to whole seconds, so one answer only bounds the offset: the
 * server's time lay in that second, somewhere between sending and receiving. Bounds of several answers narrow it down.
 * Plain data, so that a database can keep it.
 */
export interface ServerClock {
  readonly least?: Bound;
  readonly most?: Bound;
}

/** What an answer tells of the clocks. All in milliseconds. */
interface Observed {
  readonly serverDate?: number | undefined;
  readonly sentAt: number;
  readonly receivedAt: number;
}

/** Learns from one answer. */
export function observe(clock: ServerClock, { serverDate, sentAt, receivedAt }: Observed): ServerClock {
  if (serverDate === undefined) return clock;
  const least = { offset: serverDate - receivedAt, at: receivedAt };
  const most = { offset: serverDate + 1000 - sentAt, at: receivedAt };
  const fresh = (bound: Bound | undefined) =>
    bound !== undefined && receivedAt - bound.at < memory ? bound : undefined;
  const [knownLeast, knownMost] = [fresh(clock.least), fresh(clock.most)];
  const narrowed = {
    least: knownLeast !== undefined && knownLeast.offset > least.offset ? knownLeast : least,
    most: knownMost !== undefined && knownMost.offset < most.offset ? knownMost : most,
  };
  // The clock was set: what was known before no longer holds.
  return narrowed.least.offset > narrowed.most.offset ? { least, most } : narrowed;
}

/** Our time for a moment of the server's clock. Clocks that may agree are taken to agree. */
export function toLocal({ least, most }: ServerClock, serverTime: number, now: number): number {
  if (least === undefined || most === undefined || now - least.at > memory) return serverTime;
  if (least.offset <= 0 && most.offset >= 0) return serverTime;
  return serverTime - (least.offset + most.offset) / 2;
}
