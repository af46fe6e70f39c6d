import { expect, it } from 'vitest';
import { createWordReader, wordsOf } from '../../../src/sandbox/search/words.js';

it('splits a body into single lower-case words, whatever its markup', () => {
  expect(wordsOf('<p>I need <b>Support</b>, please!<br>Größe&nbsp;42</p>')).toEqual([
    'i',
    'need',
    'support',
    'please',
    'größe',
    '42',
  ]);
});

it('reads a body again only after it changed', () => {
  const record = { body: '<p>one</p>' };
  const words = createWordReader<{ body: string }>((item) => item.body);
  const first = words(record);
  expect(words(record)).toBe(first);
  record.body = '<p>two</p>';
  expect(words(record)).toEqual(['two']);
});
