/** Milliseconds after which keys are let through again, whatever is still under way. */
const LONGEST = 5000;

/** Who holds keys at present, and what was pressed since, in order. */
const holders = new Set();
const pressed = [];
let take = () => undefined;

/** @param taken takes each held key, in order: `{key, withControl, withShift}` */
export function takeHeldKeys(taken) {
  take = taken;
}

/**
 * Keeps the keys that are pressed from now on, because what they are for is not there yet: a list that is being read, a
 * conversation that is being begun. They are taken once nobody holds them any more; what the first of them holds up again
 * waits with the others.
 * @param {number} longest milliseconds
 * @returns ends that; with false the keys are forgotten
 */
export function holdKeys(longest = LONGEST) {
  const timer = setTimeout(() => release(true), longest);
  function release(areTaken) {
    clearTimeout(timer);
    if (!holders.delete(release)) return;
    if (!areTaken) pressed.length = 0;
    while (holders.size === 0 && pressed.length > 0) take(pressed.shift());
  }
  holders.add(release);
  return release;
}

/** Holds keys until a step has succeeded; when it fails they are forgotten. */
export async function holdKeysFor(step) {
  const release = holdKeys();
  try {
    const result = await step();
    release(true);
    return result;
  } catch (error) {
    release(false);
    throw error;
  }
}

document.addEventListener(
  'keydown',
  (event) => {
    if (holders.size === 0 || event.altKey || event.isComposing) return;
    const withControl = event.ctrlKey || event.metaKey;
    const isKept = withControl ? event.key === 'Enter' : event.key.length === 1 || KEPT.includes(event.key);
    if (!isKept) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (!event.repeat) pressed.push({ key: event.key, withControl, withShift: event.shiftKey });
  },
  true,
);

const KEPT = [
  'Enter',
  'Escape',
  'Tab',
  'Backspace',
  'ArrowDown',
  'ArrowUp',
  'ArrowLeft',
  'ArrowRight',
  'Home',
  'End',
  'PageDown',
  'PageUp',
];
