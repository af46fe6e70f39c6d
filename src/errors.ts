/**
 * The error family. Every error has a literal `name` to switch on, says in its message what to do next, and carries
 * only what is safe to print: never a token, a header or a request body.
 */

/** One entry of the error list that a service answered with. */
export interface ServiceError {
  readonly code: string;
  readonly message?: string;
  readonly field?: string;
}

/** What a request looked like, without anything secret. */
export interface RequestSummary {
  readonly method: string;
  readonly path: string;
}

/** What an error may know besides its message. */
export interface ErrorDetails {
  /** Id of the tool that was run. */
  readonly tool?: string | undefined;
  readonly request?: RequestSummary | undefined;
  /** HTTP status of the answer. */
  readonly status?: number | undefined;
  /** First code of the service's error list. */
  readonly code?: string | undefined;
  /** Every entry of the service's error list. */
  readonly errors?: readonly ServiceError[] | undefined;
  /** The service's own id of the request, for its support. */
  readonly requestId?: string | undefined;
  /** Seconds to wait before another attempt can succeed. */
  readonly retryAfter?: number | undefined;
  /** The job that was waited for. */
  readonly job?: JobReference | undefined;
}

/** A job on the side of the service, and the call that asks for its state. */
export interface JobReference {
  readonly id: string;
  /** Id of the tool that asks. */
  readonly tool: string;
  /** What that tool is to be given. */
  readonly params: Readonly<Record<string, unknown>>;
}

export abstract class ToolError extends Error {
  abstract override readonly name: string;
  declare readonly tool?: string;
  declare readonly request?: RequestSummary;
  declare readonly status?: number;
  declare readonly code?: string;
  declare readonly errors?: readonly ServiceError[];
  declare readonly requestId?: string;
  declare readonly retryAfter?: number;
  declare readonly job?: JobReference;

  constructor(message: string, details: ErrorDetails = {}) {
    super(message);
    assignDefined(this, details);
  }

  /** Everything the error knows, as plain data for logs and machines. */
  toJSON(): Record<string, unknown> {
    const { name, message } = this;
    const rest = Object.fromEntries(Object.entries(this).filter(([key]) => key !== 'name'));
    return { name, message, ...rest };
  }
}

/** One thing wrong with what the caller gave. */
export interface ParamIssue {
  /** Dotted name of the parameter, or `''` when it is about the parameters as a whole. */
  readonly field: string;
  readonly message: string;
}

/** The caller's parameters or settings are wrong. Nothing was sent. */
export class InvalidParamsError extends ToolError {
  override readonly name = 'InvalidParamsError';
  readonly issues: readonly ParamIssue[];

  constructor(issues: readonly ParamIssue[], details: ErrorDetails = {}) {
    super(`${prefix(details)}${InvalidParamsError.sentenceOf(issues)} Nothing was sent.`, details);
    this.issues = issues;
  }

  /** Issues as one sentence. */
  static sentenceOf(issues: readonly ParamIssue[]): string {
    const list = issues.map(({ field, message }) => (field === '' ? message : `${field} ${message}`)).join('; ');
    return /[.?]$/.test(list) ? list : `${list}.`;
  }
}

/** Why a call was held back. */
export type BlockReason = 'read-only' | 'not-allowed' | 'not-approved' | 'version';

/** A rule of the connection (read-only, allowed effects, approval, API version) held the call back. Nothing was sent. */
export class BlockedError extends ToolError {
  override readonly name = 'BlockedError';
  readonly reason: BlockReason;

  constructor(reason: BlockReason, message: string, details: ErrorDetails = {}) {
    super(`${prefix(details)}${message} Nothing was sent.`, details);
    this.reason = reason;
  }
}

/** 401: the token is missing, wrong, revoked or of another region. */
export class AuthenticationError extends ToolError {
  override readonly name = 'AuthenticationError';
}

/** 402, 403: the token lacks a permission, or the workspace's plan lacks the feature. */
export class PermissionError extends ToolError {
  override readonly name = 'PermissionError';
}

/** 404, 410: nothing has this id, or it was merged into another. */
export class NotFoundError extends ToolError {
  override readonly name = 'NotFoundError';
  /** Id of the contact that a merged contact lives on in. */
  declare readonly mergedInto?: string;

  constructor(message: string, details: ErrorDetails & { mergedInto?: string | undefined } = {}) {
    super(message, details);
  }
}

/** 409: something that must be unique exists already. */
export class ConflictError extends ToolError {
  override readonly name = 'ConflictError';
  /** Id of the object that exists. */
  declare readonly existingId?: string;
  /** True when the existing object is archived. */
  declare readonly archived?: boolean;

  constructor(
    message: string,
    details: ErrorDetails & { existingId?: string | undefined; archived?: boolean | undefined } = {},
  ) {
    super(message, details);
  }
}

/** 429 that outlasted the waits allowed for it. */
export class RateLimitError extends ToolError {
  override readonly name = 'RateLimitError';
}

/** Any other refusal of the service. */
export class ApiError extends ToolError {
  override readonly name = 'ApiError';
}

/** The answer is not what the service documents: not JSON, cut short, too large, or a list that never ends. */
export class InvalidResponseError extends ToolError {
  override readonly name = 'InvalidResponseError';
}

/** The service could not be reached, or the connection broke. */
export class NetworkError extends ToolError {
  override readonly name = 'NetworkError';
}

/** The deadline of a call passed. */
export class TimeoutError extends ToolError {
  override readonly name = 'TimeoutError';
}

/**
 * A write was sent and its answer was lost, so it may or may not have happened. It is not repeated: repeating it could
 * reach a customer twice. `sent` is what was asked, `seen` what a later look at the service showed.
 */
export class OutcomeUnknownError extends ToolError {
  override readonly name = 'OutcomeUnknownError';
  /** Why the answer was lost. */
  declare readonly lost?: string;
  /** Unix seconds at which the write was sent. */
  declare readonly sentAt?: number;
  declare readonly sent?: { readonly method: string; readonly path: string; readonly body?: unknown };
  /** What a look at the service showed afterwards, in words. */
  declare readonly seen?: string;

  constructor(
    message: string,
    details: ErrorDetails & {
      lost?: string | undefined;
      sentAt?: number | undefined;
      sent?: { method: string; path: string; body?: unknown } | undefined;
      seen?: string | undefined;
    } = {},
  ) {
    super(message, details);
  }
}

/** A call was stopped by its caller's AbortSignal. */
export class AbortError extends ToolError {
  override readonly name = 'AbortError';
}

/** A job that was waited for came to nothing: it failed, was canceled, or its file is no longer kept. */
export class JobError extends ToolError {
  override readonly name = 'JobError';
  /** The state in which it ended, in the words of the service. */
  declare readonly state?: string;

  constructor(message: string, details: ErrorDetails & { state?: string | undefined } = {}) {
    super(message, details);
  }
}

/**
 * What is wrong with a file or database that something is kept in:
 * - `full`, `read-only`, `denied`: it cannot be written; passes when space or permission returns.
 * - `unreachable`, `busy`: the database does not answer, or is held by somebody else for too long.
 * - `in-use`: another process owns the file. `missing`: there is no such file.
 * - `exposed`: others on this machine may read the file.
 * - `corrupt`, `foreign`: damaged, or a database of something else. `version`: made by another version of this package.
 * - `unsafe`: the database is set up to forget what it acknowledged. `driver`: the package that opens it is not there.
 * - `key`: it was encrypted with a key that was not given.
 * - `closed`: it was closed by its user. `failed`: anything else.
 */
export type StorageProblem =
  | 'full'
  | 'read-only'
  | 'denied'
  | 'unreachable'
  | 'busy'
  | 'in-use'
  | 'missing'
  | 'exposed'
  | 'corrupt'
  | 'foreign'
  | 'version'
  | 'unsafe'
  | 'driver'
  | 'key'
  | 'closed'
  | 'failed';

/** Something could not be stored or read on this side: a file, a disk or a database. `code` is the database's own. */
export class StorageError extends ToolError {
  override readonly name = 'StorageError';
  readonly problem: StorageProblem;

  constructor(problem: StorageProblem, message: string, details: ErrorDetails = {}) {
    super(message, details);
    this.problem = problem;
  }
}

/**
 * Why a workspace was not connected by OAuth:
 * - `denied`: the person said no. `state-missing`, `state-unknown`, `state-expired`: the return does not belong to a
 *   request of this side, was used before, or came too late.
 * - `code-missing`, `code-refused`: there is no code to exchange, or Intercom did not take it.
 * - `wrong-region`, `email-unverified`: the workspace is not one that may be connected.
 * - `unavailable`: Intercom could not be asked.
 */
export type ConnectProblem =
  | 'denied'
  | 'state-missing'
  | 'state-unknown'
  | 'state-expired'
  | 'code-missing'
  | 'code-refused'
  | 'wrong-region'
  | 'email-unverified'
  | 'unavailable';

/** A workspace was not connected. Nothing was stored. */
export class ConnectError extends ToolError {
  override readonly name = 'ConnectError';
  readonly problem: ConnectProblem;

  constructor(problem: ConnectProblem, message: string, details: ErrorDetails = {}) {
    super(`${message} Nothing was stored.`, details);
    this.problem = problem;
  }
}

function prefix({ tool }: ErrorDetails): string {
  return tool === undefined ? '' : `${tool}: `;
}

/** Copies the details that are known, so that an error prints no row of `undefined`. */
function assignDefined(target: object, details: object): void {
  for (const [key, value] of Object.entries(details)) if (value !== undefined) Object.assign(target, { [key]: value });
}
