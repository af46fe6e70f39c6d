import { expect, it } from 'vitest';
import { runGuide } from '../form/guide.js';

it('the program of the page prints what the page says', async () => {
  const { printed, promised } = await runGuide('activepieces');
  expect(printed).toBe(promised);
});
