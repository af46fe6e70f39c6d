import { AbortError } from '../errors.js';
import type { Registry } from '../registry.js';
import type { Client, DryRun } from '../run-tool/create-client.js';
import type { Tool } from '../tool/define-tool.js';
import { changesSomething, type Effect, worstEffect } from '../tool/effect.js';
import type { AgentResult } from './agent-result.js';
import type { AgentCallOptions, AgentOptions } from './agent-tool.js';
import { passAgentGate } from './approval.js';
import { dryRunResult } from './dry-run-result.js';
import { failureOf } from './errors/failure-of.js';
import { usualBudget } from './options.js';
import { type PreparedCall, prepareCall } from './prepare-call.js';
import type { RelatedTools } from './related-tools.js';
import { resultText } from './result-text.js';
import { project } from './shape/project.js';
import type { Selection } from './shape/selection.js';
import { isAlwaysKept } from './shape/show-output.js';

/** What agents need of a client: any client has it, whatever tools are in its registry. */
export interface AgentClient extends Pick<Client, 'runUnknown' | 'dryRunUnknown'> {
  readonly registry: Pick<Registry, 'list' | 'filter'>;
}

/** Carries out the calls of one tool for a model. Never throws for what the model or the service did. */
export class CallRunner {
  readonly #client: AgentClient;
  readonly #tool: Tool;
  readonly #related: RelatedTools;
  readonly #options: AgentOptions;

  constructor(client: AgentClient, tool: Tool, related: RelatedTools, options: AgentOptions) {
    this.#client = client;
    this.#tool = tool;
    this.#related = related;
    this.#options = options;
  }

  /** The effect of a call, or undefined for arguments that will be refused. */
  effectOf(args: unknown): Effect | undefined {
    try {
      return this.#preview(prepareCall(this.#tool, args)).effect;
    } catch {
      return undefined;
    }
  }

  async execute(args: unknown, callOptions: AgentCallOptions): Promise<AgentResult> {
    let call: PreparedCall | undefined;
    try {
      call = prepareCall(this.#tool, args);
      return await this.#carryOut(call, callOptions);
    } catch (error) {
      return failureOf(error, { tool: this.#tool, params: call?.params ?? {}, related: this.#related });
    }
  }

  async #carryOut(call: PreparedCall, { signal, approve }: AgentCallOptions): Promise<AgentResult> {
    const tool = this.#tool;
    const { tokenBudget = usualBudget, dryRun } = this.#options;
    const stopIfAborted = () => {
      if (signal?.aborted === true) throw stopped(tool);
    };
    stopIfAborted();
    if (dryRun === true) return dryRunResult(this.#preview(call), tokenBudget);
    if (changesSomething(worstEffect(tool.effect))) {
      const { effect, requests } = this.#preview(call);
      try {
        await passAgentGate({ tool, effect, params: call.params, requests, approve, signal }, this.#options);
      } catch (error) {
        stopIfAborted();
        throw error;
      }
    }
    const { output, warnings } = await this.#client.runUnknown(tool.id, call.params, { signal });
    return this.#success(
      call,
      output,
      warnings.map(({ message }) => message),
    );
  }

  #success(
    { params, view }: PreparedCall,
    output: Readonly<Record<string, unknown>>,
    warnings: readonly string[],
  ): AgentResult {
    const { tokenBudget = usualBudget, responseFormat = 'concise' } = this.#options;
    const { selection } = view;
    const isConcise = (view.format ?? responseFormat) === 'concise';
    const made = { tool: this.#tool, params, output, related: this.#related };
    const { text, shown } = resultText(made, { isConcise, selection, tokenBudget, warnings });
    return { ok: true, text, shown, structured: structuredOutput(output, selection), warnings };
  }

  #preview({ params }: PreparedCall): DryRun {
    return this.#client.dryRunUnknown(this.#tool.id, params);
  }
}

function stopped({ id }: Tool): AbortError {
  return new AbortError(`${id}: stopped by its caller. Nothing was sent.`, { tool: id });
}

/** The output as it came, or the selected fields of it. */
function structuredOutput(output: Readonly<Record<string, unknown>>, { fields }: Selection): Record<string, unknown> {
  if (fields === undefined) return { ...output };
  const kept = Object.entries(output).flatMap(([name, value]) => {
    const selection = fields.get(name) ?? (isAlwaysKept(name) ? {} : undefined);
    return selection === undefined ? [] : [[name, project(value, selection)] as const];
  });
  return Object.fromEntries(kept);
}
