import { BlockedError, InvalidParamsError } from '../errors.js';

/** Refuses a parameter for a reason that only the moment or the version of the call shows. */
export function refuseParam(tool: string, field: string, message: string): InvalidParamsError {
  return new InvalidParamsError([{ field, message }], { tool });
}

/** Refuses what the API version in use does not have. `what` is a clause such as `state ended with version 2.11`. */
export function refuseVersion(tool: string, what: string, version: string, advice: string): BlockedError {
  return new BlockedError('version', `${what} of the API, and the connection uses ${version}. ${advice}`, { tool });
}
