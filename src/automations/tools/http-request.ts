import { InvalidResponseError, OutcomeUnknownError } from '../../errors.js';
import { localTool, out, param, type Rule } from '../../tool/index.js';
import type { Method } from '../../tool/request.js';
import type { HttpAnswer } from '../../tool/service.js';
import { exchange, isRepeatable } from './http/exchange.js';
import { headerProblem, headersOf, keptHeaders } from './http/headers.js';
import type { Hop } from './http/hop.js';
import { http } from './http/service.js';
import { formOf, withQuery } from './http/values.js';

type Body = 'body' | 'body_text' | 'body_form';
type Given = { readonly method?: Method | undefined } & { readonly [N in Body]?: unknown };

const bodies: readonly Body[] = ['body', 'body_text', 'body_form'];

/** One body at the most, and none where the method has none. */
const oneBody: Rule<Given, Body | 'method'> = {
  check(params, refuse) {
    const [one, other] = bodies.filter((name) => params[name] !== undefined);
    if (one !== undefined && other !== undefined) refuse(other, `cannot stand beside ${one}: give one`);
    const { method = 'GET' } = params;
    if (one !== undefined && reads(method)) {
      refuse(one, `does not go with ${method}: give query in its place, or another method`);
    }
  },
};

const address = param.url('Web address; its host must be allowed by whoever runs this', {
  example: 'https://shop.example.com/orders/1042',
});

/** Sends one request to a server that whoever runs this allows. */
export const httpRequest = localTool(
  'http_request',
  {
    title: 'Send an HTTP request',
    description:
      'Send an HTTP request to an allowed host and return its answer. What may have arrived is sent again only where a repeat has the same effect.',
    resource: 'http',
    effect: { worst: 'send', of: ({ method = 'GET', effect = 'send' }) => (reads(method) ? 'read' : effect) },
    idempotent: { of: ({ method = 'GET' }) => isRepeatable(method) },
    params: {
      method: param
        .choice(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'], 'Method; GET unless given', { example: 'GET' })
        .optional(),
      url: address.check((text, refuse) => {
        const { username, password } = new URL(text);
        if (username !== '' || password !== '') refuse('holds a user name or password: give credentials in headers');
      }),
      query: param.jsonObject('Parameters of the query by name; a list gives one several times').optional(),
      headers: param
        .jsonObject('Headers by name, such as Authorization with {{ secrets.NAME }}', { secret: true })
        .check((headers, refuse) => {
          const problem = headerProblem(headers);
          if (problem !== undefined) refuse(problem);
        })
        .optional(),
      body: param.jsonObject('Body that is sent as JSON').optional(),
      body_text: param
        .text('Body that is sent as it is; its type is text/plain unless headers say Content-Type', { multiline: true })
        .optional(),
      body_form: param.jsonObject('Body that is sent as a form, by the names of its fields').optional(),
      expects: param
        .choice(['json', 'text'], 'What the answer is read as; by its Content-Type unless given')
        .optional(),
      allow_status: param
        .integerList('Statuses from 400 to 499 that are an answer and no failure, such as 404', { example: [404] })
        .check((statuses, refuse) => {
          const odd = statuses.find((status) => status < 400 || status > 499 || status === 408 || status === 429);
          if (odd !== undefined) refuse(`holds ${odd}: expected statuses from 400 to 499 other than 408 and 429`);
        })
        .optional(),
      effect: param
        .choice(
          ['send', 'write'],
          'What it does, unless it is a GET or HEAD: send may reach a customer and holds unless given',
        )
        .optional(),
    },
    rules: [oneBody],
    output: {
      status: out.integer('Status of the answer'),
      headers: out.record('Headers of the answer that say what it is: content-type, etag, location and a few others'),
      body: out.json('Body of the answer: JSON, or text; null when it is empty'),
      url: out.text('Address that answered, after redirects, without its query'),
    },
    async run(params, context) {
      const { method = 'GET', expects, allow_status: allowStatus = [] } = params;
      const tool = 'http_request';
      const hop = firstHop(method, params);
      const { answer, url } = await exchange(hop, { tool, context, allowStatus });
      return {
        status: answer.status,
        headers: keptHeaders(answer.headers),
        body: bodyOf(answer, expects, hop, tool),
        url: `${url.origin}${url.pathname}`,
      };
    },
  },
  http,
);

function reads(method: Method): boolean {
  return method === 'GET' || method === 'HEAD';
}

interface Parts {
  readonly url: string;
  readonly query?: Readonly<Record<string, unknown>> | undefined;
  readonly headers?: Readonly<Record<string, unknown>> | undefined;
  readonly body?: Readonly<Record<string, unknown>> | undefined;
  readonly body_text?: string | undefined;
  readonly body_form?: Readonly<Record<string, unknown>> | undefined;
}

function firstHop(method: Method, { url, query = {}, headers: given = {}, ...parts }: Parts): Hop {
  const { 'content-type': type, ...headers } = headersOf(given);
  return { method, url: withQuery(url, query), headers, body: bodyIn(parts, type) };
}

function bodyIn({ body, body_text: text, body_form: form }: Omit<Parts, 'url'>, type: string | undefined): Hop['body'] {
  if (body !== undefined) return type === undefined ? { body } : { content: { type, text: JSON.stringify(body) } };
  if (form !== undefined) return { content: { type: 'application/x-www-form-urlencoded', text: formOf(form) } };
  return text === undefined ? {} : { content: { type: type ?? 'text/plain; charset=utf-8', text } };
}

/**
 * @throws InvalidResponseError for an answer that is no JSON although it was expected; OutcomeUnknownError where the request
 *   must not be sent twice.
 */
function bodyOf(
  { status, headers, text }: HttpAnswer,
  expects: 'json' | 'text' | undefined,
  { method, url }: Hop,
  tool: string,
): unknown {
  if (text.trim() === '') return null;
  const isJson = /^application\/([\w.+-]+\+)?json\b/i.test(headers['content-type'] ?? '');
  if (expects === 'text' || (expects === undefined && !isJson)) return text;
  try {
    return JSON.parse(text);
  } catch {
    const request = { method, path: url.pathname };
    const where = `${tool}: ${url.host} answered ${status} to ${method} ${url.pathname}, but`;
    const lost = 'the answer is no whole JSON';
    if (isRepeatable(method)) {
      throw new InvalidResponseError(`${where} ${lost}. Check the address, or say that it expects text.`, {
        tool,
        status,
        request,
      });
    }
    const advice = 'Look whether it happened before you send it again, and say that it expects text.';
    throw new OutcomeUnknownError(`${where} ${lost}, so it may or may not have been carried out. ${advice}`, {
      tool,
      status,
      request,
      lost,
      sent: request,
    });
  }
}
