import { steadyStore } from '../client/limiter.js';
import { processRateLimits } from '../client/memory-rate-limit-store.js';
import type { CallPriority } from '../client/rate-limit-store.js';
import { defaultRetry } from '../client/retry.js';
import type { Sender } from '../client/sender.js';
import { createTransport, type Transport } from '../client/transport.js';
import { InvalidParamsError } from '../errors.js';
import type { HttpRequest } from '../tool/request.js';
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

/** How requests of a service travel. */
export type TransportOf = (service: Service) => Transport;

/** Through axios. */
export const usualTransport: TransportOf = createTransport;

/** The body of an answer that is known without asking the service of this name; undefined where it has to be asked. */
export type AnswerRequest = (service: string, request: HttpRequest) => Promise<unknown>;

/** A sender for each service of a connection. */
export function createSenders(
  services: readonly Service[],
  options: ClientOptions,
  transportOf: TransportOf = usualTransport,
): Senders {
  const senderFor: SenderFor = (service, by) => createSender(service, by, transportOf(service));
  return sendersOf(new Map(services.map((service) => [service.name, senderFor(service, options)])), options, senderFor);
}

type SenderFor = (service: Service, options: ClientOptions) => Sender;

function sendersOf(senders: ReadonlyMap<string, Sender>, options: ClientOptions, senderFor: SenderFor): Senders {
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
      return sendersOf(new Map(own), { ...options, priority }, senderFor);
    },
    make: (service) => senderFor(service, options),
  };
  return all;
}

function createSender(service: Service, options: ClientOptions, transport: Transport): Sender {
  return {
    service,
    transport,
    priority: options.priority,
    quotas: options.quotas ?? [],
    rateLimits: steadyStore(options.rateLimits ?? processRateLimits),
    retry: { ...defaultRetry, ...options.retry },
    limits: { timeoutMs: options.timeoutMs ?? 30_000, maxResponseBytes: options.maxResponseBytes ?? 32 * 1024 * 1024 },
    maxWaitMs: options.maxWaitMs ?? 120_000,
  };
}

/** A transport that asks somebody else first. */
export function answeredBy(answer: AnswerRequest, service: string, transport: Transport): Transport {
  return {
    ...transport,
    async attempt(request, limits, signal) {
      const body = await answer(service, request);
      if (body === undefined) return transport.attempt(request, limits, signal);
      return { answer: { status: 200, headers: {}, text: JSON.stringify(body) } };
    },
  };
}
