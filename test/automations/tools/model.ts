import { isObject } from '../../../src/tool/json.js';
import { type Answerer, json, serve, type TestServer } from '../../helpers/http-server.js';

/** What a request asked of the model. */
export interface Asked {
  readonly url: string;
  readonly authorization: string | undefined;
  readonly body: Readonly<Record<string, unknown>>;
  readonly system: string;
  readonly user: string;
}

/** What the model asks for: names of functions and their arguments. */
export interface AskedFunctions {
  readonly calls: readonly (readonly [name: string, args: unknown])[];
}

export interface ModelServer extends Pick<TestServer, 'url' | 'close'> {
  readonly asked: Asked[];
  /** Next answers: the text that the model writes, or how the endpoint answers at all. The last one stays. */
  answers: (string | Answerer | AskedFunctions)[];
}

/** An endpoint that is compatible with OpenAI, on a real port, whose model writes what a test says. */
export async function serveModel(): Promise<ModelServer> {
  const asked: Asked[] = [];
  const server = await serve((response, request, nth) => {
    const body: unknown = JSON.parse(request.body);
    if (!isObject(body) || !Array.isArray(body.messages))
      return json(response, 400, { error: { message: 'No messages' } });
    const messages: readonly unknown[] = body.messages;
    const textOf = (role: string) => {
      const message = messages.find((one) => isObject(one) && one.role === role);
      return isObject(message) ? String(message.content) : '';
    };
    asked.push({
      url: request.url,
      authorization: request.headers.authorization,
      body,
      system: textOf('system'),
      user: textOf('user'),
    });
    const answer = (model.answers.length > 1 ? model.answers.shift() : model.answers[0]) ?? '';
    if (typeof answer === 'function') return answer(response, request, nth);
    json(response, 200, {
      id: 'chatcmpl-1',
      choices: [{ index: 0, message: messageOf(answer), finish_reason: 'stop' }],
      usage: { prompt_tokens: 120, completion_tokens: 10, total_tokens: 130 },
    });
  });
  const model: ModelServer = { url: `${server.url}/v1`, close: server.close, asked, answers: [] };
  return model;
}

function messageOf(answer: string | AskedFunctions) {
  if (typeof answer === 'string') return { role: 'assistant', content: answer };
  const tool_calls = answer.calls.map(([name, args], at) => ({
    id: `call_${at}`,
    type: 'function',
    function: { name, arguments: typeof args === 'string' ? args : JSON.stringify(args) },
  }));
  return { role: 'assistant', content: null, tool_calls };
}
