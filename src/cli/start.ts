import { runCli } from './run-cli.js';
import { processTerminal } from './terminal.js';

/** Runs the command line of this process. */
export async function start(): Promise<void> {
  // The exit code is set and the process left to end by itself: exiting here would cut off output that is still on its way.
  process.exitCode = await runCli(process.argv.slice(2), processTerminal(process));
}
