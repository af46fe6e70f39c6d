import type { ClientRequest, IncomingMessage, RequestOptions } from 'node:http';
import type { Readable } from 'node:stream';
import type { AxiosInstance, AxiosRequestConfig, AxiosResponse } from 'axios';
import type { HttpRequest } from '../tool/request.js';
import type { HttpAnswer, Service } from '../tool/service.js';
import { isLoopback } from './base-url.js';
import { Departure } from './departure.js';
import { type Failure, failureOf } from './failure.js';
import { longestTimerMs } from './sleep.js';

/** Limits of one attempt. */
export interface AttemptLimits {
  /** Milliseconds from connecting to the last byte of the body. */
  readonly timeoutMs: number;
  /** Most bytes of an answer, after decompression. */
  readonly maxResponseBytes: number;
}

export type AttemptResult =
  /** `stream` is the body that is still to be read, where it was asked for as a stream and not refused. */
  { readonly answer: HttpAnswer; readonly stream?: Readable } | { readonly failure: Failure };

/** Sends requests of one service through axios, one attempt a call. Never throws: a failure is a result. */
export interface Transport {
  attempt(request: HttpRequest, limits: AttemptLimits, signal?: AbortSignal): Promise<AttemptResult>;
  /**
   * The same for an answer that is read piece by piece. The time limit holds until its head is there; who reads the
   * stream destroys it.
   */
  open(request: HttpRequest, limits: AttemptLimits, signal?: AbortSignal): Promise<AttemptResult>;
}

export function createTransport(service: Service): Transport {
  // Loaded with the first call, so that importing the package loads no network code.
  let loading: Promise<Network> | undefined;

  /** Sends one request within its deadline and has `read` make a result of the answer. */
  async function exchange<Data>(
    request: HttpRequest,
    limits: AttemptLimits,
    signal: AbortSignal | undefined,
    options: AxiosRequestConfig,
    read: (response: AxiosResponse<Data>) => AttemptResult | Promise<AttemptResult>,
  ): Promise<AttemptResult> {
    loading ??= loadNetwork(service);
    const { instance, request: makeRequest } = await loading;
    if (signal?.aborted) return { failure: { kind: 'aborted', code: 'NOT_SENT' } };
    // Before anything can be sent, so that a body which cannot be written never counts as one that may have arrived.
    const data = textOfBody(request);
    const departure = new Departure();
    const controller = new AbortController();
    let timedOut = false;
    const timer = setTimeout(
      () => {
        timedOut = true;
        controller.abort();
      },
      Math.min(limits.timeoutMs, longestTimerMs),
    );
    const onAbort = () => controller.abort();
    signal?.addEventListener('abort', onAbort, { once: true });
    try {
      const response: AxiosResponse<Data> = await instance.request({
        method: request.method,
        url: urlOf(service, request, service.secretQuery?.()),
        headers: { ...headersOf(service, request), ...service.secretHeaders() },
        ...(data === undefined ? {} : { data }),
        signal: controller.signal,
        maxContentLength: limits.maxResponseBytes,
        transport: {
          request: (...how: Parameters<MakeRequest>) => departure.watch(makeRequest(...how)),
        },
        ...options,
      });
      return await read(response);
    } catch (error) {
      const { isPossible: mayHaveLeft } = departure;
      if (timedOut) return { failure: mayHaveLeft ? { kind: 'timeout', code: 'DEADLINE' } : tooSlow };
      if (signal?.aborted) return { failure: { kind: 'aborted', code: mayHaveLeft ? 'IN_FLIGHT' : 'NOT_SENT' } };
      return { failure: failureOf(error, mayHaveLeft) };
    } finally {
      clearTimeout(timer);
      signal?.removeEventListener('abort', onAbort);
    }
  }

  return {
    attempt(request, limits, signal) {
      return exchange<string>(request, limits, signal, {}, (response) => ({
        answer: toAnswer(response, response.data),
      }));
    },
    open(request, limits, signal) {
      const asStream = { responseType: 'stream', decompress: false, maxContentLength: -1 } as const;
      return exchange<Readable>(request, limits, signal, asStream, async (response) => {
        const { status, data: stream } = response;
        if (status >= 200 && status < 300) return { answer: toAnswer(response, ''), stream };
        return { answer: toAnswer(response, await textOf(stream)) };
      });
    },
  };
}

/** Most bytes that are read of a refusal. */
const maxRefusalBytes = 256 * 1024;

async function textOf(stream: Readable): Promise<string> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of stream) {
    chunks.push(chunk);
    bytes += chunk.length;
    if (bytes > maxRefusalBytes) break;
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** Options that make axios hand over the raw answer and leave every decision to us. */
export const axiosOptions = {
  adapter: 'http',
  maxRedirects: 0,
  maxBodyLength: Number.POSITIVE_INFINITY,
  responseType: 'text',
  transformRequest: [(data: unknown) => data],
  transformResponse: [(data: unknown) => data],
  validateStatus: () => true,
} as const;

/** No connection was made within the deadline. */
const tooSlow: Failure = { kind: 'unreachable', code: 'ETIMEDOUT' };

type MakeRequest = (options: RequestOptions, onAnswer: (answer: IncomingMessage) => void) => ClientRequest;

/** What requests are made with. */
interface Network {
  readonly instance: AxiosInstance;
  readonly request: MakeRequest;
}

async function loadNetwork(service: Service): Promise<Network> {
  const [{ default: axios }, { default: http }, { default: https }] = await Promise.all([
    import('axios'),
    import('node:http'),
    import('node:https'),
  ]);
  const { lookup } = service;
  const instance = axios.create({
    ...axiosOptions,
    transformRequest: [...axiosOptions.transformRequest],
    transformResponse: [...axiosOptions.transformResponse],
    // A proxy of the environment must not see what is meant for this machine.
    ...(lookup !== undefined || isLoopback(new URL(service.baseUrl)) ? { proxy: false as const } : {}),
  });
  // An agent of its own: a connection that is kept was made to an address that nobody looks at again.
  const own = lookup === undefined ? {} : { lookup, agent: false };
  return {
    instance,
    // By the options and not by the base URL: to a proxy the protocol is its own.
    request: (options, onAnswer) =>
      (options.protocol === 'https:' ? https : http).request({ ...options, ...own }, onAnswer),
  };
}

function textOfBody({ body, content }: HttpRequest): string | undefined {
  if (content !== undefined) return content.text;
  return body === undefined ? undefined : JSON.stringify(body);
}

/**
 * The whole address of a request. Values in the path are encoded already; those of the query are encoded here.
 *
 * @param more query parameters beside those of the request.
 */
export function urlOf(service: Service, { path, query = {} }: HttpRequest, more: Record<string, string> = {}): string {
  const given = new URLSearchParams();
  for (const [key, value] of Object.entries({ ...query, ...more })) {
    for (const member of [value].flat()) if (member !== undefined) given.append(key, String(member));
  }
  return `${service.baseUrl}${path}${given.size === 0 ? '' : `?${given}`}`;
}

/** The headers of a request without the secret ones. */
export function headersOf(service: Service, { body, content, headers: own }: HttpRequest): Record<string, string> {
  const headers = { ...service.publicHeaders(), ...own };
  const type = content?.type ?? (body === undefined ? undefined : 'application/json');
  return type === undefined ? headers : { ...headers, 'Content-Type': type };
}

function toAnswer({ status, headers }: AxiosResponse<unknown>, text: string): HttpAnswer {
  const flat = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)]);
  return { status, headers: Object.fromEntries(flat), text: text ?? '' };
}
