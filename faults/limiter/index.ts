import { type Figures, scenarios } from './scenarios.js';

/** What the limiter made of everything that went wrong. */
export interface LimiterResult {
  readonly scenarios: readonly Figures[];
  /** Scenarios in which a call failed, the service was stormed, or a call waited without a reason. */
  readonly broken: readonly string[];
}

/** Runs every scenario; all at once, because they mostly wait. */
export async function tryLimiter(onProgress: (line: string) => void): Promise<LimiterResult> {
  const results = await Promise.all(
    scenarios.map(async (scenario) => {
      const figures = await scenario.run();
      const { calls, succeeded, requests, busiest, slowestMs } = figures;
      onProgress(
        `${scenario.name}: ${succeeded} of ${calls} calls, ${requests} requests (${busiest} in the busiest second), slowest ${slowestMs} ms`,
      );
      return figures;
    }),
  );
  return { scenarios: results, broken: results.filter(isBroken).map(({ scenario }) => scenario) };
}

function isBroken({ calls, succeeded, busiest, slowestMs, allowed }: Figures): boolean {
  return succeeded < calls || busiest > allowed.busiest || slowestMs > allowed.slowestMs;
}
