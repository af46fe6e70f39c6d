import { type FindingCost, measureFinding } from './finding.js';
import { measureResults, type ResultCost } from './results.js';
import { measureGeneral, measureWire, type WireCost } from './wire.js';

/** What an agent pays beside the definitions of its tools alone. */
export interface AgentCosts {
  readonly wire: readonly [standard: WireCost, ...others: WireCost[]];
  readonly general: number;
  readonly finding: FindingCost | undefined;
  readonly results: readonly ResultCost[];
}

export async function measureAgent(): Promise<AgentCosts> {
  return {
    wire: await measureWire(),
    general: await measureGeneral(),
    finding: await measureFinding(),
    results: await measureResults(),
  };
}
