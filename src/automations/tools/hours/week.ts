import { describeValue } from '../../../tool/kinds/kind.js';

/** Part of a day in minutes since midnight: from 0 to 1440. */
export type Minutes = readonly [start: number, end: number];

/** Hours of the days of a week, Monday first. */
export type Week = readonly (readonly Minutes[])[];

export const minutesOfDay = 1440;
const minutesOfWeek = 7 * minutesOfDay;

/** A week of parts that are told in minutes since Monday 00:00. A part may last beyond midnight, and beyond the week. */
export function weekOf(parts: readonly Minutes[]): Week {
  const days: Minutes[][] = Array.from({ length: 7 }, () => []);
  for (const [start, end] of parts) {
    for (let from = start; from < end; ) {
      const day = Math.floor(from / minutesOfDay);
      const to = Math.min(end, (day + 1) * minutesOfDay);
      days[day % 7]?.push([from - day * minutesOfDay, to - day * minutesOfDay]);
      from = to;
    }
  }
  return days.map(inOrder);
}

/** Parts in order, those that touch as one. */
export function inOrder(parts: readonly Minutes[]): Minutes[] {
  const joined: Minutes[] = [];
  for (const [start, end] of [...parts].sort(([one], [other]) => one - other)) {
    const last = joined.at(-1);
    if (last !== undefined && start <= last[1]) joined[joined.length - 1] = [last[0], Math.max(last[1], end)];
    else joined.push([start, end]);
  }
  return joined;
}

const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

const example = 'Mon-Fri 09:00-17:00; Sat 10:00-12:00, 13:00-15:00';

/**
 * Reads hours as people write them: `Mon-Fri 09:00-17:00; Sat 10:00-12:00, 13:00-15:00`, or `24/7`. A part that ends before it
 * begins lasts beyond midnight.
 *
 * @returns the week, or what is wrong with the text.
 */
export function readWeek(text: string): Week | string {
  if (text.trim() === '24/7') return weekOf([[0, minutesOfWeek]]);
  const parts: Minutes[] = [];
  for (const piece of text.split(/[;\n]/).filter((one) => one.trim() !== '')) {
    const [, from = '', to = from, times = ''] = /^\s*([a-z]+)(?:\s*-\s*([a-z]+))?\s+(.+)$/i.exec(piece) ?? [];
    const [first, last] = [dayOf(from), dayOf(to)];
    const hours = times.split(',').map(partOfDay);
    if (first === -1 || last === -1 || hours.includes(undefined)) {
      return `holds ${describeValue(piece.trim())}: expected days and times such as ${example}, or 24/7`;
    }
    for (let day = first; ; day = (day + 1) % 7) {
      for (const part of hours) if (part !== undefined) parts.push([day * 1440 + part[0], day * 1440 + part[1]]);
      if (day === last) break;
    }
  }
  return parts.length === 0 ? `is empty: expected days and times such as ${example}, or 24/7` : weekOf(parts);
}

function dayOf(word: string): number {
  return word.length < 3 ? -1 : days.findIndex((day) => word.toLowerCase().startsWith(day));
}

function partOfDay(text: string): Minutes | undefined {
  const [, fromHour, fromMinute, toHour, toMinute] =
    /^\s*(\d{1,2}):(\d{2})\s*-\s*(\d{1,2}):(\d{2})\s*$/.exec(text) ?? [];
  const [start, end] = [minuteOf(fromHour, fromMinute), minuteOf(toHour, toMinute)];
  if (start === undefined || end === undefined || start === minutesOfDay || start === end) return undefined;
  return end > start ? [start, end] : [start, end + minutesOfDay];
}

function minuteOf(hour: string | undefined, minute: string | undefined): number | undefined {
  const minutes = Number(hour) * 60 + Number(minute);
  return Number(minute) < 60 && minutes <= minutesOfDay ? minutes : undefined;
}
