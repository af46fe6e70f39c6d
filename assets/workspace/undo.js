import { byId, el } from './dom.js';
import { announce, attempt } from './notices.js';

/** Milliseconds for which something can be taken back, not counting those in which the offer has pointer or focus. */
const OFFERED = 8000;

/**
 * Offers to take back what was just done. What has an opposite is done at once, and taking it back does the opposite. What
 * has none is done when the offer ends, which leaving the page does as well: what was asked for is never forgotten.
 */
export function createUndo() {
  const into = byId('offers');
  /** Newest last. */
  const offers = [];

  /**
   * @param {{words: string, undo: () => Promise<void> | void, later?: () => Promise<void>}} offer `later` is done at the
   *   end of the offer unless it was taken back
   * @returns withdraws the offer without doing either
   */
  function offer({ words, undo, later }) {
    let timer;
    const start = () => {
      clearTimeout(timer);
      timer = setTimeout(end, OFFERED);
    };
    const stop = () => clearTimeout(timer);
    const button = el(
      'button',
      { type: 'button', class: 'quiet small', onclick: takeBack },
      'Undo ',
      el('kbd', {}, 'z'),
    );
    const element = el(
      'div',
      { class: 'offer', onpointerenter: stop, onpointerleave: start, onfocusin: stop, onfocusout: start },
      el('span', {}, words),
      button,
    );
    const entry = { takeBack, end };
    function leave() {
      stop();
      const at = offers.indexOf(entry);
      if (at < 0) return false;
      offers.splice(at, 1);
      element.remove();
      return true;
    }
    function end() {
      if (leave() && later !== undefined) attempt(later);
    }
    function takeBack() {
      if (!leave()) return;
      announce('Undone');
      attempt(async () => undo());
    }
    offers.push(entry);
    into.append(element);
    announce(`${words}. Press z to undo.`);
    start();
    return leave;
  }
  addEventListener('pagehide', () => {
    for (const { end } of [...offers]) end();
  });
  return { offer, last: () => offers.at(-1)?.takeBack() };
}
