import { AbortError, ConnectError } from '../../errors.js';
import { type Connection, finishAnswer } from '../../oauth/index.js';
import { aborted } from '../aborted.js';
import { listenByTls } from './tls-listener.js';

/** As long as a state is good, in milliseconds. */
const timeoutMs = 600_000;

/**
 * Waits at an address of this machine for the return from Intercom. One that belongs to somebody else is refused and
 * the waiting goes on: anybody on this machine could send it.
 *
 * @param ready called when the address can be used
 */
export async function waitForReturn(
  address: URL,
  finish: (search: string) => Promise<Connection>,
  interrupted: AbortSignal,
  ready: () => Promise<void>,
): Promise<Connection> {
  let end: Connection | ConnectError | undefined;
  const listener = await listenByTls(address, async (search) => {
    try {
      const connection = await finish(search);
      end = connection;
      return { answer: finishAnswer('page', { connection }), isOver: true };
    } catch (error) {
      if (!(error instanceof ConnectError)) throw error;
      const isStrange = error.problem === 'state-missing' || error.problem === 'state-unknown';
      if (!isStrange) end = error;
      return { answer: finishAnswer('page', error), isOver: !isStrange };
    }
  });
  try {
    await ready();
    await Promise.race([listener.over, aborted(interrupted), aborted(AbortSignal.timeout(timeoutMs))]);
    if (end === undefined) {
      if (interrupted.aborted) throw new AbortError('Stopped before the return from Intercom. Nothing was stored.');
      throw new ConnectError('state-expired', 'Nobody came back from Intercom in ten minutes. Log in again.');
    }
    if (end instanceof ConnectError) throw end;
    return end;
  } finally {
    listener.close();
  }
}
