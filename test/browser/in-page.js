/*
 * What tests run inside the page. Each function goes there as its text: it may use nothing of this file or of Node.
 */

/** Measures every text that is visible: 4.5 to 1 is asked of texts and 3 to 1 of the edges of fields (WCAG AA). */
export function measureContrast() {
  const read = (text) => {
    const [red = 0, green = 0, blue = 0, alpha = 1] = (text.match(/[\d.]+/g) ?? []).map(Number);
    return [red, green, blue, alpha];
  };
  const over = ([r, g, b, alpha], [r2, g2, b2]) => [
    r * alpha + r2 * (1 - alpha),
    g * alpha + g2 * (1 - alpha),
    b * alpha + b2 * (1 - alpha),
    1,
  ];
  const behind = (element) => {
    if (element === null) return [255, 255, 255, 1];
    const own = read(getComputedStyle(element).backgroundColor);
    return own[3] === 1 ? own : over(own, behind(element.parentElement));
  };
  const light = (colour) => {
    const [red = 0, green = 0, blue = 0] = colour.slice(0, 3).map((part) => {
      const share = part / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const ratioOf = (front, back) => {
    const [high = 0, low = 0] = [light(over(front, back)), light(back)].sort((left, right) => right - left);
    return (high + 0.05) / (low + 0.05);
  };
  const faint = [];
  let measured = 0;
  const measure = (text, front, back, least) => {
    measured += 1;
    const ratio = ratioOf(read(front), back);
    if (ratio < least) faint.push({ text, ratio: Math.round(ratio * 100) / 100, colours: `${front} on ${back}` });
  };
  for (const element of document.querySelectorAll('body *')) {
    if (!element.checkVisibility({ visibilityProperty: true }) || element.closest('.hidden') !== null) continue;
    const style = getComputedStyle(element);
    const own = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE);
    const text = own.map((node) => node.textContent?.trim()).join('');
    if (text !== '' && element.tagName !== 'OPTION') measure(text, style.color, behind(element), 4.5);
    if (element.matches('input:not([type=radio], [type=checkbox]), textarea, select')) {
      measure(`edge of ${element.id}`, style.borderTopColor, behind(element.parentElement), 3);
      measure(`words in ${element.id}`, style.color, behind(element), 4.5);
      measure(`hint in ${element.id}`, getComputedStyle(element, '::placeholder').color, behind(element), 4.5);
    }
  }
  return { measured, faint };
}

export const countElements = () => document.querySelectorAll('*').length;

/** Id or name of what has the focus. */
export const focusedName = () => document.activeElement?.id || document.activeElement?.getAttribute('name') || '';

/** The words of what has the focus. */
export const focusedText = () => document.activeElement?.textContent ?? '';

export const hasFocus = (element) => element === document.activeElement;

/** What has the focus, and whether one can see that it has. */
export function focusMark() {
  const at = document.activeElement;
  // A radio button is drawn by the label beside it.
  const drawn = at.type === 'radio' ? at.nextElementSibling : at;
  const { outlineStyle, outlineWidth } = getComputedStyle(drawn);
  const visible = outlineStyle === 'solid' && Number.parseFloat(outlineWidth) >= 2;
  return { what: `${at.tagName} ${at.id} ${at.textContent.slice(0, 30)}`, visible };
}

/** The colour behind everything. */
export const groundColour = () => getComputedStyle(document.documentElement).backgroundColor;

/** Pixels by which the page is wider than the window. */
export const overhang = () => document.documentElement.scrollWidth - window.innerWidth;

/** Tabs of which not everything can be seen. */
export function clippedTabs() {
  const list = document.querySelector('[role=tablist]');
  const { left, right } = list.getBoundingClientRect();
  return [...list.querySelectorAll('[role=tab]')]
    .filter((tab) => {
      const box = tab.getBoundingClientRect();
      return box.width === 0 || box.left < left || box.right > right || tab.scrollWidth > tab.clientWidth;
    })
    .map((tab) => tab.textContent);
}

export const countAnimations = () => document.getAnimations().length;

export const forgetChoices = () => localStorage.clear();

/** What a payload of an attack would have set. */
export const takenMark = () => window.taken;

/** Tries what an injection would do. @returns the error that it meets */
export function writeMarkup() {
  try {
    document.body.innerHTML = '<p>taken</p>';
    return 'written';
  } catch (error) {
    return String(error);
  }
}

/** Adds a script of its own, which would set the mark. */
export function addScript() {
  const script = document.createElement('script');
  script.append('window.taken = 1');
  try {
    document.head.append(script);
  } catch {
    // Refused even sooner.
  }
}
