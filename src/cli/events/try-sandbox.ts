import { createSandbox, type Sandbox } from '../../sandbox/index.js';
import { sandboxSecret } from './listen-options.js';

/** A local Intercom whose events come to a webhook of this machine. */
export interface TrialSandbox {
  readonly url: string;
  readonly token: string;
  close(): Promise<void>;
}

/** @throws Error when the webhook does not answer. */
export async function startTrialSandbox(webhookUrl: string): Promise<TrialSandbox> {
  const sandbox: Sandbox = createSandbox();
  try {
    const { url } = await sandbox.listen();
    await sandbox.webhooks.add({ url: webhookUrl, topics: ['*'], secret: sandboxSecret });
    return { url, token: sandbox.token, close: () => sandbox.close() };
  } catch (error) {
    await sandbox.close();
    throw error;
  }
}
