/** Milliseconds after which keys are let through again, whatever is still under way. */
const LONGEST = 5000;

let held;
let take = () => undefined;

/** @param taken takes each held key, in order: `{key, withControl}` */
export function takeHeldKeys(taken) {
  take = taken;
}

/**
 * Keeps the keys that are pressed from now on, because what they are for is not there yet: a list that is being read, a
 * conversation that is being begun.
 * @returns ends that; with true the keys are taken, otherwise they are forgotten. What the first of them holds up again
 *   waits with the others.
 */
export function holdKeys() {
  const mine = [];
  const before = held;
  held = mine;
  const timer = setTimeout(() => release(true), LONGEST);
  function release(areTaken) {
    clearTimeout(timer);
    if (held !== mine) return;
    held = before;
    while (areTaken && mine.length > 0 && held === before) take(mine.shift());
    held?.push(...mine.splice(0));
  }
  return release;
}

document.addEventListener(
  'keydown',
  (event) => {
    if (held === undefined || event.altKey || event.isComposing) return;
    const withControl = event.ctrlKey || event.metaKey;
    const isKept = withControl ? event.key === 'Enter' : event.key.length === 1 || KEPT.includes(event.key);
    if (!isKept) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (!event.repeat) held.push({ key: event.key, withControl });
  },
  true,
);

const KEPT = ['Enter', 'Escape', 'Backspace', 'ArrowDown', 'ArrowUp', 'Home', 'End', 'PageDown', 'PageUp'];
