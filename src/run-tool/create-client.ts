import { InvalidParamsError } from '../errors.js';
import type { Registry } from '../registry.js';
import type { LocalState } from '../tool/local-context.js';
import type { Service } from '../tool/service.js';
import { isLocal, type Tool } from '../tool/tool.js';
import { type CallOptions, checkCallOptions } from './call-options.js';
import { createRunner } from './carry-out.js';
import { checkClientOptions } from './check-options.js';
import type { Client, IterateOptions } from './client.js';
import type { ClientOptions } from './client-options.js';
import { ItemIterator } from './iterate.js';
import { memoryStateStore, stateAside, withUpdate } from './memory-state-store.js';
import { copyParams, parseParams } from './parse-params.js';
import { dryRunOf, preparedCall } from './prepared-call.js';
import { Recorder } from './record/recorder.js';
import { type AnswerRequest, answeredBy, type TransportOf, usualTransport } from './senders.js';
import type { ToolResult } from './tool-result.js';
import { type WaitOptions, waitForJob } from './wait.js';

/**
 * Makes a client that runs the tools of a registry against the services they belong to.
 *
 * @throws InvalidParamsError for options that cannot be read.
 */
export function createClient<const Tools extends readonly Tool[]>(
  registry: Registry<Tools>,
  services: readonly Service[],
  options: ClientOptions = {},
): Client<Tools> {
  return createClientOver(undefined, registry, services, options);
}

/** The same over another network than that of this machine, such as a simulated one. */
export function createClientOver<const Tools extends readonly Tool[]>(
  transportOf: TransportOf | undefined,
  registry: Registry<Tools>,
  services: readonly Service[],
  options: ClientOptions = {},
): Client<Tools> {
  const checked = checkClientOptions(options);
  const state = checked.state === undefined ? memoryStateStore() : withUpdate(checked.state);
  return clientWith({ registry, services, transportOf }, { ...checked, state }, undefined);
}

/** What the calls of a client go to, and how. */
interface Reach<Tools extends readonly Tool[]> {
  readonly registry: Registry<Tools>;
  readonly services: readonly Service[];
  readonly transportOf: TransportOf | undefined;
}

/** The same where some requests are answered without being sent. */
function answering<Tools extends readonly Tool[]>(reach: Reach<Tools>, answer: AnswerRequest): Reach<Tools> {
  const { transportOf = usualTransport } = reach;
  return { ...reach, transportOf: (service) => answeredBy(answer, service.name, transportOf(service)) };
}

function clientWith<const Tools extends readonly Tool[]>(
  reach: Reach<Tools>,
  options: ClientOptions & { readonly state: LocalState },
  recorder: Recorder | undefined,
): Client<Tools> {
  const { registry, services, transportOf } = reach;
  const runner = createRunner(services, options, recorder, transportOf);

  const named = (tool: Tool | string): Tool => {
    const found = registry.find(typeof tool === 'string' ? tool : tool.id);
    if (typeof tool === 'string' || found === tool) return found;
    throw new InvalidParamsError([{ field: '', message: `the registry has another definition of ${tool.id}` }]);
  };

  const run = async (name: Tool | string, given: unknown, callOptions?: CallOptions): Promise<ToolResult> => {
    const tool = named(name);
    return runner.run(tool, (at) => runner.prepare(tool, given, at), callOptions);
  };

  const dryRun = (name: Tool | string, given: unknown) => dryRunOf(runner.prepare(named(name), given));

  const prepareUnknown = (name: Tool | string, given: unknown, options: Pick<CallOptions, 'at'> = {}) => {
    const tool = named(name);
    const call = runner.prepare(tool, given, checkCallOptions(tool, options).at);
    return preparedCall(call, {
      lookUp: (callOptions) => runner.lookUp(call, callOptions),
      run: (callOptions) => runner.run(call.tool, () => call, callOptions),
    });
  };

  const iterate = (name: Tool | string, given: unknown, { limit = Infinity, signal }: IterateOptions = {}) => {
    const tool = named(name);
    if (isLocal(tool) || tool.paging === undefined) {
      throw new InvalidParamsError([{ field: '', message: 'is not a list: run it in place of iterating over it' }], {
        tool: tool.id,
      });
    }
    if (!(limit >= 0))
      throw new InvalidParamsError([{ field: 'limit', message: 'is not a number of items: expected 0 or more' }]);
    // Read once: every page is asked for by the same parameters.
    const params = copyParams(tool, given, runner.hide);
    parseParams(tool, params, runner.hide);
    return new ItemIterator(tool, tool.paging.items, params, limit, (page) => run(tool, page, { signal }));
  };

  const wait = async (name: Tool | string, given: unknown, waitOptions: WaitOptions = {}) => {
    const tool = named(name);
    const params = copyParams(tool, given, runner.hide);
    return waitForJob({ tool, find: registry.find, run }, params, waitOptions);
  };

  return {
    registry,
    run: run as Client<Tools>['run'],
    dryRun,
    iterate: iterate as Client<Tools>['iterate'],
    wait,
    runUnknown: run,
    dryRunUnknown: dryRun,
    prepareUnknown,
    iterateUnknown: iterate,
    waitUnknown: wait,
    record({ state = stateAside(options.state), answer } = {}) {
      const own = new Recorder(options);
      const aside = { ...options, state: withUpdate(state) };
      return { ...clientWith(answer === undefined ? reach : answering(reach, answer), aside, own), calls: own.calls };
    },
  };
}
