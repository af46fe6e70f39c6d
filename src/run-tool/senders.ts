import { steadyStore } from '../client/limiter.js';
import { processRateLimits } from '../client/memory-rate-limit-store.js';
import type { CallPriority } from '../client/rate-limit-store.js';
import { defaultRetry } from '../client/retry.js';
import type { Sender } from '../client/sender.js';
import { createTransport } from '../client/transport.js';
import { InvalidParamsError } from '../errors.js';
import type { Service } from '../tool/service.js';
import type { ClientOptions } from './client-options.js';

/** What sends the requests of services. */
export interface Senders {
  /** @throws InvalidParamsError for one that the connection does not have */
  named(service: string, tool: string): Sender;
  /** The service of this name, where the connection has it. */
  find(service: string): Service | undefined;
  /** The same for a call with a priority of its own, where it has one. */
  withPriority(priority: CallPriority | undefined): Senders;
  /** A sender for a service that was made for one call. */
  make(service: Service): Sender;
}

/** A sender for each service of a connection. */
export function createSenders(services: readonly Service[], options: ClientOptions): Senders {
  return sendersOf(new Map(services.map((service) => [service.name, createSender(service, options)])), options);
}

function sendersOf(senders: ReadonlyMap<string, Sender>, options: ClientOptions): Senders {
  const all: Senders = {
    named(service, tool) {
      const sender = senders.get(service);
      if (sender !== undefined) return sender;
      throw new InvalidParamsError([{ field: '', message: `the connection has no service ${service}` }], { tool });
    },
    find: (service) => senders.get(service)?.service,
    withPriority(priority) {
      if (priority === undefined) return all;
      const own = [...senders].map(([name, sender]) => [name, { ...sender, priority }] as const);
      return sendersOf(new Map(own), { ...options, priority });
    },
    make: (service) => createSender(service, options),
  };
  return all;
}

function createSender(service: Service, options: ClientOptions): Sender {
  return {
    service,
    transport: createTransport(service),
    priority: options.priority,
    quotas: options.quotas ?? [],
    rateLimits: steadyStore(options.rateLimits ?? processRateLimits),
    retry: { ...defaultRetry, ...options.retry },
    limits: { timeoutMs: options.timeoutMs ?? 30_000, maxResponseBytes: options.maxResponseBytes ?? 32 * 1024 * 1024 },
    maxWaitMs: options.maxWaitMs ?? 120_000,
  };
}
