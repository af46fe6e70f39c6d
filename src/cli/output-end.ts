/** Where a command that goes on until it is told to end learns that nothing can be written any more. */
export interface OutputEnd {
  /** Rejects then: whoever stopped reading wants no more of it. */
  readonly failed: Promise<never>;
  fail(error: unknown): void;
}

export function outputEnd(): OutputEnd {
  let fail: (error: unknown) => void = () => {};
  const failed = new Promise<never>((_resolve, reject) => {
    fail = reject;
  });
  // It may fail while everything is being closed already.
  failed.catch(() => {});
  return { failed, fail: (error) => fail(error) };
}
