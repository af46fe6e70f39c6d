import { afterEach, describe, expect, it } from 'vitest';
import { dryRun, fixedAutomations, traceOf } from '../../../src/automations/engine/index.js';
import { createIntercom } from '../../../src/index.js';
import { createSandbox } from '../../../src/sandbox/index.js';
import { closeAfterTest } from '../../helpers/opened.js';
import { current, openWorld, type World } from './world.js';

let world: World | undefined;
afterEach(() => world?.close());

describe('a dry run', () => {
  it('reads, and records everything else in place of doing it', async () => {
    const sandbox = closeAfterTest(createSandbox({ rateLimit: false }));
    const { url: baseUrl } = await sandbox.listen();
    world = await openWorld([]);
    const { contact } = world;
    const file = current({
      id: 'main',
      steps: [
        { id: 'get', uses: 'intercom_get_contact', with: { contactId: '{{ event.contact.id }}' } },
        { id: 'w', wait: '7d' },
        { id: 'reply', waitFor: { event: 'conversation.user.replied', timeout: '7d' } },
        { id: 'tag', uses: 'intercom_create_tag', with: { name: 'x' } },
        {
          id: 'note',
          uses: 'intercom_create_note',
          with: { contactId: '{{ steps.get.contact.id }}', body: 'tagged {{ steps.tag.ok }}' },
        },
      ],
    });
    const whole = await dryRun({
      current: file,
      automations: fixedAutomations([file]),
      event: { contact: { id: contact } },
      client: () => createIntercom({ accessToken: sandbox.token, baseUrl }),
    });
    const modes = whole.records
      .filter(({ path }) => !path.startsWith('$'))
      .map((record) => [record.path, traceOf(record).mode]);
    expect(whole.run).toMatchObject({ state: 'done', note: null });
    expect(modes).toEqual([
      ['get', 'did'],
      ['w', 'would wait'],
      ['reply', 'would wait'],
      ['tag', 'would'],
      ['note', 'would'],
    ]);
    expect(sandbox.requests.list().map(({ method }) => method)).toEqual(['GET']);
  });
});
