import { InvalidParamsError } from '../../errors.js';

/** Begins the name of each environment variable that holds a secret. */
export const secretVariablePrefix = 'INTERCOM_TOOLS_SECRET_';

/** What expressions can name. It begins with a letter, so that no name means something else to JavaScript. */
const form = /^[A-Za-z][A-Za-z0-9_]{0,63}$/;

/**
 * The name of a secret, as `secrets.NAME` says it.
 *
 * @throws InvalidParamsError for what no expression could name
 */
export function checkSecretName(name: string, field = 'name'): string {
  if (form.test(name)) return name;
  const message = `is ${JSON.stringify(name)}: expected letters, digits and _, beginning with a letter, at most 64, such as SLACK_WEBHOOK`;
  throw new InvalidParamsError([{ field, message }]);
}

/** The environment variable of a secret: the name stands in it as it is, capital or small. */
export function secretVariable(name: string): string {
  return `${secretVariablePrefix}${name}`;
}
