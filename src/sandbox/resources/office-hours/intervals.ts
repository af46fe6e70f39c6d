import { refuse } from '../../http/errors.js';
import { isJsonObject, type JsonValue } from '../../json.js';
import { list, object, readValue, type Shape, type ValueOf, whole } from '../../table/shape.js';

const DAY = 1440;
const WEEK = 7 * DAY;
const STEP = 15;

const intervals = list(object({ start_minute: whole, end_minute: whole }));

type Intervals = ValueOf<typeof intervals>;

/** Open times in minutes, in order: of a week that begins on Monday, or of one day. */
export function openTimes(span: 'week' | 'day'): Shape<Intervals> {
  const end = span === 'week' ? WEEK : DAY;
  return {
    ...intervals,
    read(value, field, call) {
      const given = readValue(intervals, Array.isArray(value) ? value.map(withoutDay) : value, field, call);
      const sorted = [...given].sort((left, right) => left.start_minute - right.start_minute);
      sorted.forEach(({ start_minute, end_minute }, at) => {
        if (start_minute < 0 || end_minute > end) throw wrong(field, `must lie between 0 and ${end} minutes`);
        if (start_minute >= end_minute) throw wrong(field, 'must end after they start');
        if (start_minute % STEP > 0 || end_minute % STEP > 0)
          throw wrong(field, `must be on a ${STEP}-minute boundary`);
        if (start_minute < (sorted[at - 1]?.end_minute ?? 0)) throw wrong(field, 'must not overlap');
      });
      return sorted;
    },
  };
}

const wrong = (field: string, what: string) => refuse(400, 'parameter_invalid', `${field} ${what}`, field);

/** Answers have the day of the week; it follows from the rest. */
function withoutDay(value: JsonValue): JsonValue {
  if (!isJsonObject(value)) return value;
  const { day_of_week: _, ...rest } = value;
  return rest;
}

/** @param day_of_week of all of them, from 0 for Monday; that of each one in its week when absent */
export function showOpenTimes(times: Intervals, day_of_week?: number): object[] {
  return times.map((time) => ({ ...time, day_of_week: day_of_week ?? Math.floor(time.start_minute / DAY) }));
}

/** True when the whole week is open. */
export function isAlwaysOpen(times: Intervals): boolean {
  return times.reduce((sum, { start_minute, end_minute }) => sum + end_minute - start_minute, 0) === WEEK;
}
