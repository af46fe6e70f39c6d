/** Where calls go. */
export interface Target {
  readonly url: string;
  readonly token: string;
}

/** What a process is asked to do. */
export interface Asked {
  readonly databaseUrl: string;
  readonly schema: string;
  readonly seconds: number;
  /** Calls at once, of each kind. */
  readonly callers: number;
  /** Where nobody has a priority, and where bulk work and people meet. */
  readonly plain: Target;
  readonly mixed: Target;
}

/** What it tells afterwards. Times are unix milliseconds. */
export interface Told {
  readonly from: number;
  readonly to: number;
  readonly calls: number;
  /** Answers of 429. */
  readonly limited: number;
  readonly failed: number;
  /** What the store was asked, and how often it failed or took longer than a client waits for it. */
  readonly takes: number;
  readonly slow: number;
  /** How many milliseconds each call of a person waited for the limit, and how many it took in all. */
  readonly waits: readonly { readonly waitedMs: number; readonly ms: number }[];
}
