import { AbortError } from '../errors.js';
import type { Registry } from '../registry.js';
import type { Client } from '../run-tool/client.js';
import type { PreparedCall } from '../run-tool/prepared-call.js';
import type { ToolResult } from '../run-tool/tool-result.js';
import { worstEffect } from '../tool/effect.js';
import type { Tool } from '../tool/tool.js';
import type { AgentFailure, AgentResult } from './agent-result.js';
import type { AgentCall, AgentCallOptions, AgentOptions } from './agent-tool.js';
import { passAgentGate, waitsForApproval } from './approval.js';
import { type CallArguments, callArguments } from './call-arguments.js';
import { dryRunResult } from './dry-run-result.js';
import { failureOf } from './errors/failure-of.js';
import type { MadeCall } from './fit/next-call.js';
import { idParamsOf } from './ids/id-params.js';
import { defaultMaxItems, defaultTokenBudget } from './options.js';
import { haltNote } from './pages/halt-note.js';
import { type PagedList, pagedList } from './pages/paged-list.js';
import { type Halt, readPages } from './pages/read-pages.js';
import type { RelatedTools } from './related-tools.js';
import { fitsWhole, resultText, type TextOptions } from './result-text.js';
import { project } from './shape/project.js';
import type { Selection } from './shape/selection.js';
import { isAlwaysKept } from './shape/show-output.js';

/** What agents need of a client: any client has it, whatever tools are in its registry. */
export interface AgentClient<Tools extends readonly Tool[] = readonly Tool[]>
  extends Pick<Client, 'runUnknown' | 'prepareUnknown'> {
  readonly registry: Pick<Registry<Tools>, 'list' | 'filter'>;
}

/** What is said of pages that were read one after another. */
interface JoinedPages {
  readonly whatFollows?: readonly string[];
  readonly joined?: string | undefined;
}

/** Tokens kept for what is said about the pages that are not shown. */
const roomForNotes = 200;

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

  /** Reads and builds a call. What is wrong with its arguments is said when it is executed. */
  prepare(given: unknown): AgentCall {
    let call: CallArguments | undefined;
    try {
      call = callArguments(this.#tool, given);
      return this.#callOf(given, call, this.#client.prepareUnknown(this.#tool.id, call.params));
    } catch (error) {
      const failure = this.#failure(error, call);
      const effect = worstEffect(this.#tool.effect);
      return { ...this.#named(given), effect, needsApproval: false, execute: async () => failure };
    }
  }

  #named(args: unknown): Pick<AgentCall, 'tool' | 'title' | 'args' | 'subjects'> {
    const { id, title } = this.#tool;
    return { tool: id, title, args, subjects: idParamsOf(this.#tool).map(({ name }) => name) };
  }

  #callOf(given: unknown, call: CallArguments, prepared: PreparedCall): AgentCall {
    return {
      ...this.#named(given),
      effect: prepared.effect,
      needsApproval: this.#options.dryRun !== true && waitsForApproval(prepared.effect, this.#options),
      execute: async (options = {}) => {
        try {
          return await this.#carryOut(call, prepared, options);
        } catch (error) {
          return this.#failure(error, call);
        }
      },
    };
  }

  #failure(error: unknown, call: CallArguments | undefined): AgentFailure {
    return failureOf(error, { tool: this.#tool, params: call?.params ?? {}, related: this.#related });
  }

  async #carryOut(call: CallArguments, prepared: PreparedCall, options: AgentCallOptions): Promise<AgentResult> {
    const { signal } = options;
    const tool = this.#tool;
    const { tokenBudget = defaultTokenBudget, dryRun } = this.#options;
    const stopIfAborted = () => {
      if (signal?.aborted === true) throw stopped(tool);
    };
    stopIfAborted();
    if (dryRun === true) return dryRunResult(prepared, tokenBudget);
    try {
      await passAgentGate(tool, prepared, options, this.#options);
    } catch (error) {
      stopIfAborted();
      throw error;
    }
    const list = call.view.all ? pagedList(tool) : undefined;
    if (list !== undefined) return this.#readAll(list, call, options);
    return this.#success(call, await prepared.run({ signal }));
  }

  async #readAll(list: PagedList, call: CallArguments, { signal, onPage }: AgentCallOptions): Promise<AgentResult> {
    const { tokenBudget = defaultTokenBudget, maxItems = defaultMaxItems } = this.#options;
    const noteOf = (halt: Halt | undefined, { output }: ToolResult) =>
      halt === undefined ? [] : haltNote(list, call.args, output, halt);
    let isFirst = true;
    const isWhole = (result: ToolResult, isConcise: boolean) => {
      const options = this.#textOptions(call, result, noteOf({ reason: 'size' }, result));
      const made = this.#made(call, result, isFirst ? undefined : list.items);
      return fitsWhole(made, { ...options, isConcise, tokenBudget: tokenBudget - roomForNotes });
    };
    let { isConcise } = this.#textOptions(call, { output: {}, warnings: [] }, []);
    const fits = (result: ToolResult) => {
      // A first page that only fits in the concise form makes all of them concise, as it would alone.
      if (isFirst && call.view.selection.fields === undefined) isConcise ||= !isWhole(result, false);
      const fitting = isWhole(result, isConcise);
      isFirst = false;
      return fitting;
    };
    const fetchPage = (params: Record<string, unknown>) => this.#client.runUnknown(this.#tool.id, params, { signal });
    const read = await readPages(list, { ...call.params }, fetchPage, { maxItems, fits, onPage });
    const joined = read.isJoined ? list.items : undefined;
    return this.#success(call, read, { whatFollows: noteOf(read.halt, read), joined });
  }

  #success(call: CallArguments, result: ToolResult, pages: JoinedPages = {}): AgentResult {
    const { whatFollows = [], joined } = pages;
    const options = this.#textOptions(call, result, whatFollows);
    const { text, shown } = resultText(this.#made(call, result, joined), options);
    const structured = structuredOutput(result.output, options.selection);
    return { ok: true, text, shown, structured, warnings: options.warnings };
  }

  #textOptions({ view }: CallArguments, { warnings }: ToolResult, whatFollows: readonly string[]): TextOptions {
    const { tokenBudget = defaultTokenBudget, responseFormat = 'concise' } = this.#options;
    const isConcise = (view.format ?? responseFormat) === 'concise';
    const said = warnings.map(({ message }) => message);
    return { isConcise, selection: view.selection, tokenBudget, warnings: said, whatFollows };
  }

  #made({ params }: CallArguments, { output }: ToolResult, joined: string | undefined): MadeCall {
    return { tool: this.#tool, params, output, joined, related: this.#related };
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
