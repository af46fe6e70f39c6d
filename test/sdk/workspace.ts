import { IntercomClient } from 'intercom-client';
import { describe } from 'vitest';
import { createSandbox, type Sandbox, type SandboxOptions } from '../../src/sandbox/index.js';
import { closeAfterTest } from '../helpers/opened.js';

/** A sandbox on a real port, and the official SDK pointed at it. */
export interface Workspace {
  readonly sandbox: Sandbox;
  readonly sdk: IntercomClient;
  /** Id of the admin whom the token stands for. */
  readonly adminId: string;
}

/** How the SDK is pointed at the sandbox; its own defaults unless given. */
export interface WorkspaceOptions extends SandboxOptions {
  readonly version?: string;
  /** The SDK's token, when it is not the sandbox's. */
  readonly sdkToken?: string;
  /** Times that the SDK repeats a failed call; none, so that a test sees every answer. */
  readonly maxRetries?: number;
}

export async function openWorkspace(options: WorkspaceOptions = {}): Promise<Workspace> {
  const { version, sdkToken, maxRetries = 0, ...rest } = options;
  const sandbox = closeAfterTest(createSandbox(rest));
  const { url } = await sandbox.listen();
  const sdk = new IntercomClient({
    token: sdkToken ?? sandbox.token,
    baseUrl: url,
    maxRetries,
    // Its types end at 2.14; the header takes any version.
    ...(version === undefined ? {} : { headers: { 'Intercom-Version': version } }),
  });
  const adminId = sdkToken === undefined ? ((await sdk.admins.identify())?.id ?? '') : '';
  return { sandbox, sdk, adminId };
}

/** Runs a suite at the SDK's own version and at the newest. */
export function describeVersions(title: string, suite: (version: string | undefined) => void): void {
  describe.each([
    ['its own version 2.14', undefined],
    ['version 2.16', '2.16'],
  ] as const)(`${title}, with %s`, (_name, version) => suite(version));
}

/** Every item of all pages. */
export async function collect<Item>(pages: AsyncIterable<Item>): Promise<Item[]> {
  const items: Item[] = [];
  for await (const item of pages) items.push(item);
  return items;
}

/** The value, which has to be there. */
export function present<T>(value: T | null | undefined): T {
  if (value === undefined || value === null) throw new Error('The answer lacks a value that it always has');
  return value;
}
