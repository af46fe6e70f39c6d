import { get, post } from './api.js';
import { byId, el, setText } from './dom.js';
import { longTime } from './format.js';
import { announce, attempt } from './notices.js';

/** So many things to come are listed. */
const SHOWN = 50;

/**
 * The time in the sandbox: it stands still, runs with the machine's, or runs apart from it.
 * @param {{moved: () => void, inOrder: (step: () => Promise<object>) => Promise<object>}} page
 */
export function createClock({ moved, inOrder }) {
  const into = byId('clock-panel');
  const mode = el('p', { class: 'record-more' });
  const list = el('ul', { class: 'pending' });
  const more = el('p', { class: 'record-more' });
  into.append(el('h3', {}, 'Clock'), mode, el('h3', {}, 'What is to come'), list, more);
  let known = { now: Math.floor(Date.now() / 1000), mode: 'real', pending: [] };
  let knownAt = performance.now();

  const now = () => known.now + (known.mode === 'frozen' ? 0 : Math.floor((performance.now() - knownAt) / 1000));
  function tick() {
    const element = byId('clock-now');
    setText(element, longTime(now()));
    element.dateTime = new Date(now() * 1000).toISOString();
  }
  async function reload() {
    known = await get('/clock');
    knownAt = performance.now();
    tick();
    setText(mode, MODES[known.mode]);
    list.replaceChildren(
      ...known.pending
        .slice(0, SHOWN)
        .map(({ at, what, id }) =>
          el('li', {}, el('span', {}, `${what} ${id}`), el('span', { class: 'record-more' }, longTime(at))),
        ),
    );
    const left = known.pending.length - SHOWN;
    setText(more, known.pending.length === 0 ? 'Nothing.' : left > 0 ? `and ${left} more` : '');
    setText(byId('count-pending'), known.pending.length === 0 ? '' : String(known.pending.length));
  }
  /** @param length `1h`, `1d` */
  const advance = (length) =>
    attempt(async () => {
      const { fired, now: time } = await inOrder(() => post('/clock', { advance: length }));
      announce(
        `It is ${longTime(time)}. ${fired.length === 1 ? '1 thing' : `${fired.length} things`} happened on the way.`,
      );
      await reload();
      moved();
    });
  for (const button of document.querySelectorAll('[data-advance]')) {
    button.addEventListener('click', () => advance(button.dataset.advance));
  }
  setInterval(tick, 1000);
  return { now, reload, advance };
}

const MODES = {
  real: 'It runs with the clock of this machine.',
  frozen: 'It stands still until somebody moves it.',
  offset: 'It runs, apart from the clock of this machine.',
};
