import { byId } from './dom.js';
import { recall, remember } from './memory.js';

const dark = matchMedia('(prefers-color-scheme: dark)');

/** Colours as the system has them, until the person chooses others. */
export function setUpTheme() {
  apply(recall('theme'));
  byId('theme').addEventListener('click', () => {
    const next = present() === 'dark' ? 'light' : 'dark';
    remember('theme', next);
    apply(next);
  });
  dark.addEventListener('change', () => apply(recall('theme')));
}

const present = () => document.documentElement.dataset.theme ?? (dark.matches ? 'dark' : 'light');

function apply(chosen) {
  if (chosen === 'dark' || chosen === 'light') document.documentElement.dataset.theme = chosen;
  const other = present() === 'dark' ? 'light' : 'dark';
  byId('theme').setAttribute('aria-label', `Switch to ${other} colours`);
  byId('theme').textContent = other === 'dark' ? '☾' : '☀';
}
