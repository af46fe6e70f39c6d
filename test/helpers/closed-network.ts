import nock from 'nock';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';

// Tests may talk to this machine (the sandbox, plain HTTP servers) and to nothing else.
beforeAll(() => {
  // Files that run one after another in a process share it, and the one before has ended with `restore`.
  if (!nock.isActive()) nock.activate();
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
