const DAY = 86_400;

const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });
const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short' });
const dayAndYear = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric' });
const whole = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'medium' });

const dateOf = (seconds) => new Date(seconds * 1000);

/** A whole date and time, from unix seconds. */
export const longTime = (seconds) => whole.format(dateOf(seconds));

/** How long ago something was, or its date: `now` and `at` in unix seconds. */
export function shortTime(at, now) {
  const ago = now - at;
  // The page's clock may lag a moment behind what it is told.
  if (ago < -60 || ago > 300 * DAY) return dayAndYear.format(dateOf(at));
  if (ago < 60) return 'now';
  if (ago < 3600) return `${Math.floor(ago / 60)} min`;
  if (ago < DAY) return `${Math.floor(ago / 3600)} h`;
  if (ago < 7 * DAY) return `${Math.floor(ago / DAY)} d`;
  return day.format(dateOf(at));
}

/** The time of a message: the day as well unless it is today's. */
export function messageTime(at, now) {
  const isToday = dateOf(at).toDateString() === dateOf(now).toDateString();
  return isToday ? clock.format(dateOf(at)) : `${day.format(dateOf(at))}, ${clock.format(dateOf(at))}`;
}

export function bytes(count) {
  if (count === 0) return '';
  return count < 1024
    ? `${count} B`
    : count < 1024 * 1024
      ? `${Math.round(count / 1024)} kB`
      : `${(count / 1048576).toFixed(1)} MB`;
}

/** What somebody is called. */
export const nameOf = (person) => person?.name || person?.email || 'Somebody without a name';

/** One or two letters that stand for a name. */
export function initials(name) {
  const words = name.split(/\s+/).filter((word) => /^[\p{L}\p{N}]/u.test(word));
  const letters = words.length > 1 ? [words[0], words.at(-1)] : words;
  return (
    letters
      .map((word) => [...word][0])
      .join('')
      .toUpperCase() || '?'
  );
}

/** A colour for a name, always the same one: one of those that the style sheet has. */
export function hueOf(name) {
  let sum = 0;
  for (const character of name) sum = (sum * 31 + character.codePointAt(0)) % 997;
  return sum % 6;
}
