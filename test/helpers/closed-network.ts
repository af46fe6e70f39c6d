import nock from 'nock';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';

// Tests may talk to this machine (the sandbox, plain HTTP servers) and to nothing else.
beforeAll(() => {
  nock.disableNetConnect();
  nock.enableNetConnect(/^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/);
});

afterEach(() => {
  const pending = nock.pendingMocks();
  nock.cleanAll();
  expect(pending, 'every faked request was made').toEqual([]);
});

afterAll(() => {
  nock.restore();
});
