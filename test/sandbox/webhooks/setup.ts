import type { Sandbox, SandboxOptions } from '../../../src/sandbox/index.js';
import { type Caller, openSandbox } from '../caller.js';
import { openReceiver, type Receiver } from './receiver.js';

export const SECRET = 'sandbox-secret';

/** A sandbox with frozen time and a receiver on a real socket. */
export interface WebhookSetup {
  readonly sandbox: Sandbox;
  readonly call: Caller;
  readonly receiver: Receiver;
  /** Registers the receiver. */
  readonly subscribe: (
    topics?: readonly string[],
    more?: Partial<Parameters<Sandbox['webhooks']['add']>[0]>,
  ) => Promise<string>;
  readonly close: () => Promise<unknown>;
}

export async function openSetup(options: SandboxOptions = {}): Promise<WebhookSetup> {
  const { sandbox, call } = openSandbox({ data: 'demo', ...options });
  const receiver = await openReceiver();
  return {
    sandbox,
    call,
    receiver,
    async subscribe(topics = ['*'], more = {}) {
      return (await sandbox.webhooks.add({ url: receiver.url, topics, secret: SECRET, ...more })).id;
    },
    close: () => Promise.all([sandbox.close(), receiver.close()]),
  };
}
