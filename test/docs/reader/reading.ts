/** What is said about a block that is not simply run as it stands. */
export interface Handling {
  /** Not run, and why: it needs an account, or takes minutes. */
  readonly notRun?: string;
  /** The test file that runs it or holds it to its source, where that needs more than a shell and this package. */
  readonly runBy?: string;
  /** The exit code of its last command, where it fails on purpose. */
  readonly code?: number;
  /** A file of the reader's into which the block goes; another block runs or reads it. */
  readonly savedAs?: string;
  /**
   * Commands that stay, in a terminal of their own: what each prints when it is ready. Before the next one Ctrl+C is pressed.
   */
  readonly serves?: string;
  /** Whether the last of them stays until the page is read, as it does unless this is false. */
  readonly stays?: boolean;
  /** A text of the block, and what stands in its place: an address that nobody answers at. */
  readonly instead?: readonly [string, string];
  /** A scope of its own, because the block declares names that an earlier one has. */
  readonly apart?: boolean;
  /** Statements right before and behind a program, which give what it takes and show what it did. */
  readonly before?: string;
  readonly after?: string;
  /** What the block and the statements around it print, where the page does not show it. */
  readonly prints?: string;
}

/** How the blocks of a page are run. */
export interface Reading {
  /** The test file that runs all blocks of the page. */
  readonly runBy?: string;
  /** Statements before the first program: what the page tells that its reader has. */
  readonly given?: string;
  /** Statements after the last program. */
  readonly finally?: string;
  /** Names the blocks that are not simply run, each by a text that it alone holds. */
  readonly blocks?: Readonly<Record<string, Handling>>;
}

/** A sandbox and a client of it, which most pages start from. */
export const connected = `
  import { createIntercom } from 'intercom-tools';
  import { createSandbox } from 'intercom-tools/sandbox';
  const sandbox = createSandbox();
  const { url } = await sandbox.listen();
  const intercom = createIntercom({ accessToken: sandbox.token, baseUrl: url });
`;
