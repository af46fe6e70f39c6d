import { lookup as lookupName } from 'node:dns';
import { isIP } from 'node:net';
import { AbortError, BlockedError, NetworkError } from '../../../errors.js';
import type { NameLookup } from '../../../tool/service.js';
import { type AddressProblem, addressProblem, wordsOf } from './addresses.js';

/** Longest that the addresses of a name are waited for, in milliseconds. */
const patience = 10_000;

interface Address {
  readonly address: string;
  readonly family: number;
}

/** How the addresses of a host are found and judged. */
export interface Resolving {
  readonly tool: string;
  readonly allowLoopback: boolean;
  /** `lookup` of `node:dns` unless given. */
  readonly lookup?: NameLookup | undefined;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Finds the addresses of a host, once, and refuses it when one of them is not public. A connection by the lookup that is
 * returned is made to these addresses and no others, however often it is tried and whatever the name leads to by then.
 *
 * @throws BlockedError for an address that may not be connected to, NetworkError where there is none.
 */
export async function resolveHost(host: string, options: Resolving): Promise<NameLookup> {
  const literal = host.replace(/^\[|\]$/g, '');
  const family = isIP(literal);
  const addresses = family === 0 ? await addressesOf(host, options) : [{ address: literal, family }];
  for (const { address } of addresses) {
    const problem = addressProblem(address);
    if (problem !== undefined && !(problem === 'loopback' && options.allowLoopback)) {
      throw refusal(host, address, problem, options.tool);
    }
  }
  return pinned(addresses);
}

function refusal(host: string, address: string, problem: AddressProblem, tool: string): BlockedError {
  const where = host.replace(/^\[|\]$/g, '') === address ? address : `${host} leads to ${address}, which`;
  const advice =
    problem === 'loopback'
      ? 'Whoever runs this can allow it by allowLoopback.'
      : 'Such addresses are never connected to: expected a server of the public internet.';
  return new BlockedError('not-allowed', `${where} is ${wordsOf(problem)}. ${advice}`, { tool });
}

async function addressesOf(host: string, { lookup = lookupName, tool, signal }: Resolving): Promise<Address[]> {
  let timer: NodeJS.Timeout | undefined;
  let leave: (() => void) | undefined;
  const ended = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(unresolved(host, 'ETIMEOUT', tool)), patience);
    leave = () => reject(new AbortError(`${tool}: stopped by its caller. Nothing was sent.`, { tool }));
    signal?.addEventListener('abort', leave, { once: true });
  });
  try {
    return await Promise.race([asked(host, lookup, tool), ended]);
  } finally {
    clearTimeout(timer);
    if (leave !== undefined) signal?.removeEventListener('abort', leave);
  }
}

function asked(host: string, lookup: NameLookup, tool: string): Promise<Address[]> {
  return new Promise((resolve, reject) => {
    lookup(host, { all: true }, (error, found, family = 0) => {
      const addresses = typeof found === 'string' ? [{ address: found, family }] : (found ?? []);
      if (error === null && addresses.length > 0) resolve(addresses);
      else reject(unresolved(host, String((error as NodeJS.ErrnoException | null)?.code ?? 'ENOTFOUND'), tool));
    });
  });
}

function unresolved(host: string, code: string, tool: string): NetworkError {
  const message = `${tool}: no address was found of ${host} (${code}), so nothing was sent. Check its name and the network, then try again.`;
  return new NetworkError(message, { tool, code });
}

function pinned(addresses: readonly Address[]): NameLookup {
  return (_, { all }, done) => {
    const [first] = addresses;
    process.nextTick(() => {
      if (all === true) done(null, [...addresses]);
      else done(null, first?.address ?? '', first?.family);
    });
  };
}
