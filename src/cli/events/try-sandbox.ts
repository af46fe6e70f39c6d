import { createSandbox } from '../../sandbox/index.js';
import { isObject } from '../../tool/json.js';
import { sandboxControl } from '../sandbox/control.js';
import { announceSandbox, findRunningSandbox } from '../sandbox/running.js';
import type { Terminal } from '../terminal.js';
import { sandboxSecret } from './listen-options.js';

/** A local Intercom whose events come to a webhook of this machine. */
export interface TrialSandbox {
  readonly url: string;
  readonly token: string;
  /** True for one that another process runs: it stays when this one ends. */
  readonly isShared: boolean;
  close(): Promise<void>;
}

/**
 * The sandbox that runs in this folder, or one of our own that others find in turn.
 *
 * @throws Error when the webhook does not answer.
 */
export async function openTrialSandbox(webhookUrl: string, terminal: Terminal): Promise<TrialSandbox> {
  const webhook = { url: webhookUrl, topics: ['*'], secret: sandboxSecret };
  const running = await findRunningSandbox(terminal);
  if (running !== undefined) {
    const control = sandboxControl(running);
    const made = await control.post('/_sandbox/webhooks', webhook);
    const id = isObject(made) ? String(made.id) : '';
    // It may have ended first, and its webhooks with it.
    const close = async () => void (await control.delete(`/_sandbox/webhooks/${id}`).catch(() => {}));
    return { ...running, isShared: true, close };
  }
  const sandbox = createSandbox();
  try {
    const { url } = await sandbox.listen();
    await sandbox.webhooks.add(webhook);
    const { token } = sandbox;
    const withdraw = await announceSandbox({ url, token }, terminal);
    return {
      url,
      token,
      isShared: false,
      async close() {
        await withdraw();
        await sandbox.close();
      },
    };
  } catch (error) {
    await sandbox.close();
    throw error;
  }
}
