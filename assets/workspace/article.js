import { el } from './dom.js';
import { longTime, shortTime } from './format.js';
import { safeHtml } from './safe-html.js';

const languages = new Intl.DisplayNames('en', { type: 'language', fallback: 'code' });

/** What stands above an article. What is not read yet is left out. @returns {Node[]} */
export function articleHead(article, { back }) {
  const { title, collection = [], author, state, tags = [], publishAt, unpublishAt, views } = article;
  return [
    el('button', { type: 'button', class: 'quiet back', 'aria-label': 'Back to the list', onclick: back }, '←'),
    el(
      'div',
      { class: 'who' },
      el('h2', {}, el('span', { dir: 'auto' }, title ?? '')),
      el('p', { class: 'article-place' }, collection.length === 0 ? 'In no collection' : collection.join(' › ')),
    ),
    el(
      'p',
      { class: 'facts' },
      state && el('span', { class: `mark ${state}`, id: 'thread-state' }, state),
      publishAt && el('span', { class: 'fact' }, `published on ${longTime(publishAt)}`),
      unpublishAt && el('span', { class: 'fact' }, `unpublished on ${longTime(unpublishAt)}`),
      author && el('span', { class: 'fact' }, `By ${author}`),
      typeof views === 'number' && el('span', { class: 'fact' }, `${views} views`),
      ...tags.map((tag) => el('span', { class: 'mark tag' }, tag)),
      el('span', { class: 'fact id' }, `#${article.id}`),
    ),
  ];
}

/**
 * The article in one of its languages, and its versions.
 * @param {string | undefined} locale the default one when it has no other
 * @param {(locale: string) => void} choose
 */
export function articleElement(article, locale, choose, now) {
  const shown = article.contents.find((one) => one.locale === locale) ?? article.contents[0];
  const { title, description, body, state, url, draft } = shown;
  const versions = article.versions.filter((one) => one.locale === shown.locale);
  return el(
    'li',
    { class: 'article', lang: shown.locale },
    article.contents.length > 1 && languagesOf(article, shown, choose),
    el('h3', { dir: 'auto' }, title),
    description !== '' && el('p', { class: 'article-lead', dir: 'auto' }, description),
    el('div', { class: 'body', dir: 'auto' }, safeHtml(body)),
    draft !== null && draftOf(draft),
    el('p', { class: 'record-more' }, state === 'published' ? url : 'A draft: customers do not see it.'),
    el(
      'details',
      { class: 'article-versions' },
      el('summary', {}, 'Versions ', el('span', { class: 'count' }, String(versions.length))),
      el('ol', {}, ...versions.map((version) => versionOf(version, now))),
    ),
  );
}

function languagesOf(article, shown, choose) {
  return el(
    'fieldset',
    { class: 'kinds article-languages' },
    el('legend', { class: 'hidden' }, 'Language'),
    ...article.contents.map(({ locale, state }) =>
      el(
        'label',
        {},
        el('input', {
          type: 'radio',
          name: 'locale',
          value: locale,
          checked: locale === shown.locale,
          onchange: () => choose(locale),
        }),
        el('span', {}, `${languages.of(locale)}${state === 'draft' ? ' (draft)' : ''}`),
      ),
    ),
  );
}

/** Changes that wait beside what customers read. */
function draftOf({ title, description, body }) {
  return el(
    'details',
    { class: 'article-draft' },
    el('summary', {}, 'Unpublished changes'),
    el('h4', { dir: 'auto' }, title),
    description !== '' && el('p', { dir: 'auto' }, description),
    el('div', { class: 'body', dir: 'auto' }, safeHtml(body)),
  );
}

function versionOf({ id, title, by, at, isLive }, now) {
  return el(
    'li',
    {},
    el('span', { dir: 'auto' }, title),
    isLive && el('span', { class: 'mark published' }, 'live'),
    el('span', { class: 'record-more' }, `#${id}, ${by}, `, el('time', { title: longTime(at) }, shortTime(at, now))),
  );
}
