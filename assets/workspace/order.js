/** Runs steps one after another, in the order in which they were asked for. One that fails does not hold up the next. */
export function createOrder() {
  let last = Promise.resolve();
  return (step) => {
    const run = last.then(step);
    last = run.catch(() => undefined);
    return run;
  };
}
