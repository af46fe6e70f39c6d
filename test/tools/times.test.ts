import { afterEach, describe, expect, it } from 'vitest';
import { createIntercom } from '../../src/index.js';
import { createSandbox, type Sandbox } from '../../src/sandbox/index.js';

let sandbox: Sandbox | undefined;

afterEach(async () => {
  await sandbox?.close();
  sandbox = undefined;
});

/** A workspace whose clock is years behind or ahead of that of this machine. */
async function workspaceAt(now: number) {
  sandbox = createSandbox({ now });
  const { url } = await sandbox.listen();
  const intercom = createIntercom({ accessToken: sandbox.token, baseUrl: url });
  const { output } = await intercom.run('intercom_list_conversations', { per_page: 1 });
  return { intercom, conversationId: output.conversations[0]?.id ?? '' };
}

const day = 86_400;

describe('Whether a time is past is for the clock of the service to say', () => {
  it.each([1_600_000_000, 3_900_000_000])('in a workspace where it is %i', async (now) => {
    const { intercom, conversationId } = await workspaceAt(now);
    const { output } = await intercom.run('intercom_snooze_conversation', { conversationId, snoozed_until: now + day });
    expect(output).toMatchObject({ state: 'snoozed', snoozed_until: now + day });
    await expect(
      intercom.run('intercom_snooze_conversation', { conversationId, snoozed_until: now - day }),
    ).rejects.toMatchObject({ name: 'ApiError', status: 400 });
    const at = { title: 'Opening hours', scheduled_publish_at: now + day };
    const { output: article } = await intercom.run('intercom_create_article', at);
    await expect(
      intercom.run('intercom_update_article', { articleId: article.articleId, scheduled_publish_at: now - day }),
    ).rejects.toMatchObject({ name: 'ApiError', status: 400 });
  });
});
