/** How far a key goes in a list of choices. */
const STEPS = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1, Home: -Infinity, End: Infinity };
const STOPS = 'a[href], button, input, select, textarea, summary, [tabindex]';

/**
 * Does where the focus is what the browser would have done with a key: what a script dispatches has no such effect.
 * @param {{key: string, withControl: boolean, withShift: boolean}} pressed
 */
export function actByDefault({ key, withControl, withShift }) {
  const at = document.activeElement ?? document.body;
  if (key === 'Tab') return moveFocus(withShift ? -1 : 1);
  if (key === 'Escape') return openDialog()?.close();
  if (key === 'Enter' && withControl) return at.form?.requestSubmit();
  for (const [selector, act] of ACTIONS) {
    if (at.matches(selector) && act(at, key) !== false) return;
  }
  at.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
}

/** What keys do in an element that a selector names; false is not for that element. The first that fits counts. */
const ACTIONS = [
  ['button, summary', (at, key) => (key === 'Enter' || key === ' ') && at.click()],
  ['a[href]', (at, key) => key === 'Enter' && at.click()],
  ['[type=checkbox], [type=radio]', (at, key) => key === ' ' && at.click()],
  ['[type=radio]', chooseRadio],
  ['select', chooseOption],
  ['textarea', (at, key) => key === 'Enter' && write(at, `${at.value}\n`)],
  ['input, select', (at, key) => key === 'Enter' && at.form !== null && at.form.requestSubmit()],
  ['input:not([type=radio], [type=checkbox]), textarea', type],
];

function chooseRadio(at, key) {
  if (!Number.isFinite(STEPS[key])) return false;
  const group = radiosBeside(at);
  const next = group.at((group.indexOf(at) + STEPS[key]) % group.length);
  next.focus();
  next.click();
}

/** By an arrow, or by the letter with which the choice begins. */
function chooseOption(at, key) {
  const last = at.options.length - 1;
  let to = at.selectedIndex + STEPS[key];
  if (!(key in STEPS)) {
    if (key.length !== 1 || key === ' ') return key === 'Enter' ? false : undefined;
    const begins = ({ text }) => text.trim().toLowerCase().startsWith(key.toLowerCase());
    const after = [...at.options].findIndex((option, index) => index > at.selectedIndex && begins(option));
    to = after >= 0 ? after : [...at.options].findIndex(begins);
    if (to < 0) return;
  }
  at.selectedIndex = Math.min(last, Math.max(0, to));
  for (const event of ['input', 'change']) at.dispatchEvent(new Event(event, { bubbles: true }));
}

function type(at, key) {
  if (key === 'Backspace') write(at, at.value.slice(0, -1));
  else if (key.length === 1) write(at, at.value + key);
  else return false;
}

function write(field, text) {
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

const openDialog = () => [...document.querySelectorAll('dialog[open]')].at(-1);

/** @param step 1 to the next, -1 to the one before */
function moveFocus(step) {
  const stops = [...(openDialog() ?? document).querySelectorAll(STOPS)].filter(isStop);
  const at = stops.indexOf(document.activeElement);
  const next = at < 0 ? (step > 0 ? 0 : -1) : (at + step) % stops.length;
  stops.at(next)?.focus();
}

function isStop(element) {
  if (element.disabled || element.tabIndex < 0 || element.closest('[inert]') !== null) return false;
  if (!element.checkVisibility({ visibilityProperty: true })) return false;
  return element.type !== 'radio' || element.checked || !radiosBeside(element).some(({ checked }) => checked);
}

const radiosBeside = ({ form, name }) => [
  ...(form ?? document).querySelectorAll(`[type=radio][name="${CSS.escape(name)}"]`),
];
