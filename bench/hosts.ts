import { existsSync } from 'node:fs';
import type { Bench, Size } from './bench.js';
import { type CallsSize, measureAddedTime } from './shared/added-time.js';
import { root } from './shared/built-package.js';
import { hostNames } from './shared/host-names.js';

const sizes: Record<Size, CallsSize> = {
  full: { warmUp: 1500, rounds: 40, callsARound: 60 },
  quick: { warmUp: 30, rounds: 2, callsARound: 10 },
};

/** Where the hosts' own libraries are installed. */
export const hostLibraries = `${root}/test/hosts/node_modules`;

export const hostsBench: Bench = {
  name: 'hosts',
  title: 'Added time per call, by host',
  method: [
    "The same two calls through the tools of each host, measured in the same way; the baseline is the runner itself (the row of intercom-tools there), so what is added is the host's alone.",
    "The real library of a host carries its call where there is one, from the arguments that a model or a form gives to the result: the AI SDK's schema check and the tool's words for the model, `invoke` of a LangChain tool and of the OpenAI Agents SDK, `execute` of a Mastra tool, the action of Genkit, a workflow of n8n with its parameters, the action of Activepieces; Sim is called as its executor calls tools. n8n and Activepieces make a client for each run, the others keep one. No model takes part.",
    "The agent layer (arguments read, result shaped for a model, customers' words marked) is part of all hosts of agents, MCP included. Strict tool objects go without it: they decode the text of a call and run it.",
    "Over MCP the server is a process of its own, and the client is the SDK's, in the newest era that both speak: the command line over stdio, `serveMcpHttp` over Streamable HTTP with a bearer token.",
  ].join(' '),
  check: () => checkHostLibraries(),
  async run(size) {
    const program = new URL('../test/hosts/bench/program.ts', import.meta.url);
    const found = await measureAddedTime(
      hostNames.map((name) => ({ name, program, args: [name] })),
      sizes[size],
    );
    return { ...found, remarks: [] };
  },
};

/**
 * Looks whether the libraries of the hosts are there: they are a package of their own, which the core does without.
 *
 * @throws Error that names the command which installs them.
 */
export function checkHostLibraries(folder = hostLibraries): void {
  if (existsSync(folder)) return;
  throw new Error(
    'The bench hosts runs the libraries of the hosts, which are not installed: run npm run install:hosts first.',
  );
}
