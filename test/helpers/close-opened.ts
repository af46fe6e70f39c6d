import { afterAll, afterEach } from 'vitest';
import { closeOpened } from './opened.js';

afterEach(() => closeOpened('test'));

afterAll(() => closeOpened('file'));
