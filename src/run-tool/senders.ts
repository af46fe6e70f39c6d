import { steadyStore } from '../client/limiter.js';
import { processRateLimits } from '../client/memory-rate-limit-store.js';
import { defaultRetry } from '../client/retry.js';
import type { Sender } from '../client/sender.js';
import { createTransport } from '../client/transport.js';
import { InvalidParamsError } from '../errors.js';
import type { Service } from '../tool/service.js';
import type { ClientOptions } from './client-options.js';

/** What sends the requests of a service. @throws InvalidParamsError for one that the connection does not have */
export type SenderFor = (service: string, tool: string) => Sender;

/** A sender for each service of a connection. */
export function createSenders(services: readonly Service[], options: ClientOptions): SenderFor {
  const senders = new Map(services.map((service) => [service.name, createSender(service, options)]));
  return (service, tool) => {
    const sender = senders.get(service);
    if (sender !== undefined) return sender;
    throw new InvalidParamsError([{ field: '', message: `the connection has no service ${service}` }], { tool });
  };
}

function createSender(service: Service, options: ClientOptions): Sender {
  return {
    service,
    transport: createTransport(service),
    rateLimits: steadyStore(options.rateLimits ?? processRateLimits),
    retry: { ...defaultRetry, ...options.retry },
    limits: { timeoutMs: options.timeoutMs ?? 30_000, maxResponseBytes: options.maxResponseBytes ?? 32 * 1024 * 1024 },
    maxWaitMs: options.maxWaitMs ?? 120_000,
  };
}
