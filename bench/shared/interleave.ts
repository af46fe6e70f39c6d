/**
 * Measures several contestants in turn, forwards in one round and backwards in the next, so that a change in the
 * machine's pace falls on all of them alike. Answers the measurements of each, one a round.
 */
export async function interleave<Contestant, Measured>(
  contestants: readonly Contestant[],
  rounds: number,
  measure: (contestant: Contestant) => Promise<Measured>,
): Promise<{ readonly contestant: Contestant; readonly measured: readonly Measured[] }[]> {
  const results = contestants.map((contestant) => ({ contestant, measured: [] as Measured[] }));
  for (let round = 0; round < rounds; round += 1) {
    const order = round % 2 === 0 ? results : results.toReversed();
    for (const { contestant, measured } of order) measured.push(await measure(contestant));
  }
  return results;
}
