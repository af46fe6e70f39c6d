/** The number of a run by its id; 0, which no run has, for what is no id. */
export function numberOfRun(id: string): number {
  return /^[1-9]\d{0,14}$/.test(id) ? Number(id) : 0;
}
