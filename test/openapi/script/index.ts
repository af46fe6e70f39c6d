import { createSandbox, type SandboxOptions } from '../../../src/sandbox/index.js';
import type { Exchange } from '../checker.js';
import { playCompanies } from './companies.js';
import { playContacts } from './contacts.js';
import { playContent } from './content.js';
import { playConversations } from './conversations.js';
import { playFiles } from './files.js';
import { playFin } from './fin.js';
import { playHelpCenter, playOneLanguage } from './help-center.js';
import { playMessages } from './messages.js';
import { playPeople } from './people.js';
import { playPeopleData } from './people-data.js';
import { refuseByHeaders, refuseByLimit, refuseByScope, refuseBySize } from './refusals.js';
import { openSession, type Session } from './session.js';
import { playTickets } from './tickets.js';
import { playWorkspace } from './workspace.js';

/**
 * Uses everything that the sandbox emulates at a version (16 stands for 2.16), meets its refusals, and gives back all
 * that was said, over real sockets unless it is told to stay in the process, which is faster.
 */
export async function playEverything(
  version: number,
  { inProcess = false }: { readonly inProcess?: boolean } = {},
): Promise<readonly Exchange[]> {
  const play = inProcess ? playInProcess : playOverSockets;
  const exchanges = await Promise.all([
    play(version, {}, playContacts),
    play(version, {}, playCompanies),
    play(version, {}, playPeopleData),
    play(version, {}, playPeople),
    play(version, {}, playConversations),
    play(version, {}, playTickets),
    play(version, {}, playMessages),
    play(version, {}, playHelpCenter),
    play(version, { data: 'empty' }, playOneLanguage),
    play(version, {}, playContent),
    play(version, {}, playFin),
    // Time stands still, so that no export gets done before the script says so.
    play(version, { now: '2026-01-24T10:00:00Z' }, playFiles),
    play(version, {}, playWorkspace),
    play(version, {}, refuseByHeaders),
    play(version, {}, refuseBySize),
    play(version, { scopes: ['read_tags'] }, refuseByScope),
    play(version, { rateLimit: { limit: 1, windowMs: 86_400_000 } }, refuseByLimit),
  ]);
  return exchanges.flat();
}

type Play = (
  version: number,
  options: SandboxOptions,
  setup: (session: Session) => Promise<void>,
) => Promise<readonly Exchange[]>;

const playInProcess: Play = async (version, options, setup) => {
  const sandbox = createSandbox(options);
  const { token, fetch } = sandbox;
  const session = openSession({ url: 'http://sandbox.test', token, fetch }, version);
  await setup(session);
  return session.exchanges;
};

const playOverSockets: Play = async (version, options, setup) => {
  const sandbox = createSandbox(options);
  const { url } = await sandbox.listen();
  try {
    const session = openSession({ url, token: sandbox.token }, version);
    await setup(session);
    return session.exchanges;
  } finally {
    await sandbox.close();
  }
};
