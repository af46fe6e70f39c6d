import type { Random } from '../world/random.js';

const HOUR = 3600;

/** One hour of the past. */
interface Slot {
  /** Unix seconds. */
  readonly start: number;
  /** How much is written to a team in it. */
  readonly weight: number;
  /** Whether the team works. */
  readonly open: boolean;
  /** Whether customers are up. */
  readonly awake: boolean;
}

/** When people write and answer: weekdays are busy, evenings and weekends quiet, nobody works at night. */
export interface Calendar {
  /** Unix seconds. */
  readonly from: number;
  readonly to: number;
  /** So many times within the calendar, the earliest first. */
  arrivals(random: Random, count: number): number[];
  /** The time after so many seconds of working hours (or of waking hours); Infinity when that is not over yet. */
  after(time: number, seconds: number, hours: 'open' | 'awake'): number;
}

/** Messages an hour on a weekday, from midnight on. */
const RHYTHM = [1, 1, 1, 1, 1, 2, 4, 9, 20, 30, 34, 32, 25, 27, 31, 30, 26, 20, 13, 10, 9, 7, 4, 2];
const BUSY: Readonly<Record<string, number>> = { Mon: 1.3, Tue: 1.1, Wed: 1, Thu: 1, Fri: 0.9, Sat: 0.25, Sun: 0.2 };

/** @param from unix seconds @param to unix seconds, the present */
export function createCalendar(from: number, to: number, timeZone: string, random: Random): Calendar {
  const slots = hours(from, to, timeZone, random);
  const sums: number[] = [];
  let total = 0;
  for (const { weight } of slots) {
    total += weight;
    sums.push(total);
  }
  const first = slots[0]?.start ?? from;
  return {
    from,
    to,
    arrivals(chance, count) {
      const pick = () => {
        const slot = slots[firstAbove(sums, chance.next() * total)];
        const time = (slot?.start ?? from) + chance.integer(0, HOUR - 1);
        return Math.min(Math.max(time, from), to - 1);
      };
      return Array.from({ length: count }, pick).sort((left, right) => left - right);
    },
    after(time, seconds, kind) {
      let at = time;
      let left = seconds;
      for (let index = Math.floor((time - first) / HOUR); index < slots.length; index += 1) {
        const slot = slots[index];
        if (slot === undefined) break;
        const end = slot.start + HOUR;
        if (slot[kind]) {
          if (left < end - at) return at + left;
          left -= end - at;
        }
        at = end;
      }
      return Number.POSITIVE_INFINITY;
    },
  };
}

function hours(from: number, to: number, timeZone: string, random: Random): Slot[] {
  const format = new Intl.DateTimeFormat('en', { timeZone, weekday: 'short', hour: 'numeric', hourCycle: 'h23' });
  const slots: Slot[] = [];
  let [day, load] = ['', 1];
  for (let start = Math.floor(from / HOUR) * HOUR; start < to; start += HOUR) {
    const parts = format.formatToParts(start * 1000);
    const weekday = parts.find(({ type }) => type === 'weekday')?.value ?? '';
    const hour = Number(parts.find(({ type }) => type === 'hour')?.value);
    // No two days are alike.
    if (weekday !== day) [day, load] = [weekday, 0.75 + random.next() / 2];
    const weekend = weekday === 'Sat' || weekday === 'Sun';
    slots.push({
      start,
      weight: (RHYTHM[hour] ?? 1) * (BUSY[weekday] ?? 1) * load,
      open: weekend ? weekday === 'Sat' && hour >= 9 && hour < 13 : hour >= 8 && hour < 18,
      awake: hour >= 7 && hour < 23,
    });
  }
  return slots;
}

function firstAbove(sums: readonly number[], wanted: number): number {
  let low = 0;
  let high = sums.length - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sums[middle] ?? 0) <= wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
