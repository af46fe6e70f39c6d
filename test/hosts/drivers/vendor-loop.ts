import { type AgentResult, type AgentTool, createAgentTools, findAgentTool } from '../../../src/agent/index.js';
import { isObject } from '../../../src/tool/json.js';
import type { Driver, ScriptedCall, ShownTool } from '../driver.js';
import { openService } from './scripted-service.js';

/** A call as the package of a vendor hands it to a program. */
interface VendorCall {
  readonly name: string;
  readonly args: unknown;
}

/** How a program talks to the model of a vendor, with the vendor's own package. */
interface Vendor {
  readonly name: string;
  /** Whether the tools are shown in the strict profile. */
  readonly strict: boolean;
  /** What the model answers: first a call, then its end. */
  answers(call: ScriptedCall): { call: unknown; end: unknown };
  /** Asks the model, runs its call, and sends the result back. Without a result the program stops there. */
  converse(
    url: string,
    tools: readonly AgentTool[],
    run: (call: VendorCall) => Promise<AgentResult | undefined>,
  ): Promise<void>;
  /** The tools in the body of a request. */
  shown(body: Readonly<Record<string, unknown>>): ShownTool[];
  /** The result of the call in the body of a request. */
  told(body: Readonly<Record<string, unknown>>): unknown;
}

/**
 * Runs of a program that gives our tool objects to the package of a vendor, whose API is on this machine. No such package
 * has a loop or an approval of its own: the program runs the call, and asks its user before one that needs approval.
 */
export function vendorDriver(vendor: Vendor): Driver {
  return {
    name: vendor.name,
    abortsTools: true,
    unknownTool: /there is no tool "intercom_drop_contact": did you mean/,
    async run(intercom, options, call, { signal, answer } = {}) {
      const tools = createAgentTools(intercom, options);
      const { call: first, end } = vendor.answers(call);
      const service = await openService(first, end);
      let asked = false;
      const runCall = async ({ name, args }: VendorCall): Promise<AgentResult | undefined> => {
        const tool = findAgentTool(tools, name);
        if (!('execute' in tool)) return tool;
        const given = vendor.strict ? tool.fromStrict(args) : args;
        asked = options.approve === undefined && tool.needsApproval(given);
        if (asked && answer === undefined) return undefined;
        return tool.execute(given, { signal, ...(asked ? { decided: answer === 'yes' } : {}) });
      };
      try {
        await vendor.converse(service.url, tools, runCall);
        const [asking = {}, telling] = service.bodies;
        const told = telling === undefined ? undefined : vendor.told(telling);
        return { shown: vendor.shown(asking), asked, told: typeof told === 'string' ? told : undefined };
      } finally {
        await service.close();
      }
    },
  };
}

/** The objects in a list, for reading what was sent. */
export function objectsIn(list: unknown): Record<string, unknown>[] {
  return Array.isArray(list) ? list.filter(isObject) : [];
}

/** A tool that the model was shown, from the object that holds its schema under `schema`. */
export function shownTool(tool: Readonly<Record<string, unknown>>, schema: string): ShownTool {
  return { name: String(tool.name), description: String(tool.description), schema: tool[schema] };
}
