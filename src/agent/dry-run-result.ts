import type { PreparedRequest } from '../run-tool/prepare.js';
import type { DryRun } from '../run-tool/prepared-call.js';
import type { AgentSuccess } from './agent-result.js';
import { estimateTokens } from './text/estimate-tokens.js';
import { shorten } from './text/shorten.js';

/** The answer to a call of which only the requests are shown. */
export function dryRunResult({ tool, effect, requests }: DryRun, tokenBudget: number): AgentSuccess {
  const shown = { tool, effect, requests: requests.map(showRequest) };
  const head = `Dry run: nothing was sent. ${tool} would ${effect} with ${requests.length} request${requests.length === 1 ? '' : 's'}:`;
  let text = `${head}\n${JSON.stringify(shown)}`;
  for (let maxLength = 16_000; estimateTokens(text) > tokenBudget; maxLength = Math.floor(maxLength / 2)) {
    text = `${head}\n${shorten(JSON.stringify(shown), maxLength)}`;
  }
  return { ok: true, text, shown, structured: { tool, effect, requests }, warnings: [] };
}

/** Headers are the same for every call. */
function showRequest({ step, when, method, url, body }: PreparedRequest) {
  return { step, ...(when === undefined ? {} : { when }), method, url, ...(body === null ? {} : { body }) };
}
