import type { SimBlock, SimCondition, SimTool } from '../../src/hosts/sim/index.js';

/**
 * A double of Sim's executor. It does what Sim does with a tool and with a block, and no more: nothing is coerced or
 * checked but presence, an answer that is no success fails before `transformResponse`, an argument named `method`
 * replaces a fixed verb, and postProcess cannot fail a call.
 */
export interface Executed {
  readonly success: boolean;
  readonly output: Record<string, unknown>;
  readonly error?: string;
}

/** A tool as the executor takes it, with all that Sim allows besides what we use. */
interface AnyTool extends Pick<SimTool, 'name' | 'params' | 'directExecution' | 'transformResponse'> {
  readonly request: Omit<SimTool['request'], 'method'> & {
    readonly method: string | ((params: Record<string, unknown>) => string);
  };
}

const mostBytes = 10 * 1024 * 1024;

export async function executeTool(
  tools: Readonly<Record<string, AnyTool>>,
  id: string,
  params: Record<string, unknown>,
  signal?: AbortSignal,
): Promise<Executed> {
  try {
    const tool = tools[id];
    if (tool === undefined) throw new Error(`Tool not found: ${id}`);
    checkRequired(tool, params);
    const result =
      tool.directExecution === undefined
        ? await send(tool, params, signal)
        : await tool.directExecution({ ...params }, signal);
    return { ...result, output: withoutInternal(result.output) };
  } catch (error) {
    return caught(error, id);
  }
}

/** Only what the model may fill is checked: a token that is missing passes. */
function checkRequired({ name, params }: AnyTool, given: Record<string, unknown>): void {
  for (const [param, { required, visibility }] of Object.entries(params)) {
    const value = given[param];
    const isMissing = value === undefined || value === null || value === '';
    if (required && visibility === 'user-or-llm' && isMissing) throw new Error(`${param} is required for ${name}`);
  }
}

async function send(tool: AnyTool, params: Record<string, unknown>, signal?: AbortSignal): Promise<Executed> {
  const { request } = tool;
  const url = new URL(request.url(params), 'http://sim.test');
  const method =
    typeof request.method === 'function' ? request.method(params) : String(params.method ?? request.method);
  const headers = { 'User-Agent': 'Sim', ...request.headers(params) };
  const body = method === 'GET' || method === 'HEAD' ? undefined : request.body(params);
  if (JSON.stringify(body ?? '').length > mostBytes) throw new Error('Request body too large');
  const timeout = typeof params.timeout === 'number' ? params.timeout : 300_000;
  const answer = await fetch(url, {
    method,
    headers,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    signal: AbortSignal.any([AbortSignal.timeout(timeout), ...(signal === undefined ? [] : [signal])]),
  });
  if (!answer.ok) throw Object.assign(new Error('HTTP'), await failure(answer));
  const output = await tool.transformResponse?.(answer, params);
  return output ?? { success: true, output: { body: await answer.json() } };
}

/** Of the texts in an answer only the first error's message is kept. */
async function failure(answer: Response): Promise<object> {
  const { status, statusText } = answer;
  const data = JSON.parse(await answer.text());
  return { status, statusText, data, message: data.errors?.[0]?.message ?? `HTTP error! status: ${status}` };
}

function caught(error: unknown, id: string): Executed {
  if (!(error instanceof Error)) return { success: false, output: {}, error: String(error) };
  const details = 'status' in error && 'data' in error ? { status: error.status, data: error.data } : {};
  return { success: false, output: details, error: error.message || `Error executing tool ${id}` };
}

function withoutInternal(output: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(output).filter(([key]) => !key.startsWith('__')));
}

/** Every run of a workflow has an id of its own. */
let executions = 0;

/**
 * Runs a block with these values in its fields, as a saved workflow does.
 *
 * @param tries how often Sim runs the block where `retry` is switched on: it does so again whatever the block failed with.
 * @throws Error as the block fails in Sim.
 */
export async function runBlock(
  block: SimBlock,
  tools: Readonly<Record<string, AnyTool>>,
  values: Readonly<Record<string, unknown>>,
  tries = 1,
): Promise<Record<string, unknown>> {
  executions += 1;
  const context = { workflowId: 'w', workspaceId: 'ws', executionId: `run-${executions}`, userId: 'u' };
  for (let at = 1; ; at += 1) {
    try {
      return await runOnce(block, tools, values, context);
    } catch (error) {
      if (at >= tries) throw error;
    }
  }
}

async function runOnce(
  block: SimBlock,
  tools: Readonly<Record<string, AnyTool>>,
  values: Readonly<Record<string, unknown>>,
  context: object,
): Promise<Record<string, unknown>> {
  const saved = serialize(block, values);
  const { params, tool } = block.tools.config;
  const id = toolWhenSaved(block, tool, saved);
  const inputs = { ...saved, ...params(saved) };
  for (const [name, { type }] of Object.entries(block.inputs)) {
    if (type === 'json') inputs[name] = parsedOrAsItIs(inputs[name]);
  }
  const result = await executeTool(tools, id, { ...inputs, _context: context });
  if (!result.success) throw Object.assign(new Error(result.error), { output: result.output });
  return result.output;
}

/** What a workflow holds where a block does something: fields that show, null where nobody touched one, none of a trigger. */
export function serialize(block: SimBlock, values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const saved: Record<string, unknown> = {};
  for (const { id, condition, value, mode, context } of block.subBlocks) {
    if (mode === 'trigger' || context === 'tool-input') continue;
    if (condition !== undefined && !holds(condition, values)) continue;
    saved[id] = values[id] ?? value?.(saved) ?? null;
  }
  return saved;
}

export function holds({ field, value, not, and }: SimCondition, values: Readonly<Record<string, unknown>>): boolean {
  const isOne = [value].flat().some((one) => one === values[field]);
  return isOne !== (not === true) && (and === undefined || holds(and, values));
}

/** Sim catches what the choice of a tool throws when it saves a workflow, and takes the first tool. */
function toolWhenSaved(
  block: SimBlock,
  choose: SimBlock['tools']['config']['tool'],
  saved: Record<string, unknown>,
): string {
  try {
    return choose(saved);
  } catch {
    return block.tools.access[0] ?? '';
  }
}

function parsedOrAsItIs(value: unknown): unknown {
  if (typeof value !== 'string' || value.trim() === '') return value;
  try {
    return JSON.parse(value.trim());
  } catch {
    return value;
  }
}

/** Runs a tool as an agent's model calls it, beside what the user filled in for it. */
export async function runForAgent(
  block: SimBlock,
  tools: Readonly<Record<string, AnyTool>>,
  id: string,
  { user, model }: { readonly user: Record<string, unknown>; readonly model: Record<string, unknown> },
): Promise<Executed> {
  const isHidden = (name: string) => tools[id]?.params[name]?.visibility === 'user-only';
  const fromModel = Object.entries(model).filter(([name]) => !isHidden(name));
  // An empty text of the user never wins over what the model says.
  const fromUser = Object.entries(user).filter(([, value]) => value !== undefined && value !== null && value !== '');
  const merged = { ...Object.fromEntries(fromModel), ...Object.fromEntries(fromUser) };
  return executeTool(tools, id, {
    ...merged,
    ...block.tools.config.params(merged),
    _context: { workflowId: 'w' },
    _toolSchema: {},
    envVars: { INTERCOM_TOKEN: 'from-the-environment' },
    workflowVariables: {},
    blockData: {},
    blockNameMapping: {},
  });
}
