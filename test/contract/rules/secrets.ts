import { inspect } from 'node:util';
import type { Tool } from '../../../src/tool/index.js';
import { build, token } from '../build.js';
import { factsOf } from '../samples.js';
import type { Rule } from './rule.js';

/** Somebody's token in the wrong field, in each place where a value can hold text. */
const misplaced: readonly unknown[] = [
  token,
  ` ${token} `,
  [token],
  { field: token, operator: '=', value: 1 },
  { field: 'id', operator: token, value: token },
  `{"token": ${token}}`,
  { [token]: token },
];

/** Refusals quote what they refuse, but never an access token. */
export const showsNoToken: Rule<Tool> = ({ tool }) =>
  factsOf(tool).flatMap(({ name }) =>
    misplaced.flatMap((value) => {
      const error = refusalOf(tool, { ...tool.example, [name]: value });
      return shows(error, token) ? [`shows the token in ${JSON.stringify(value)} given as ${name}: ${error}`] : [];
    }),
  );

/** The error that a call with these parameters meets, if it meets any. */
export function refusalOf(tool: Tool, given: Record<string, unknown>): unknown {
  try {
    build(tool, given);
    return undefined;
  } catch (error) {
    return error;
  }
}

/** Whether a text is to be seen anywhere in an error, however it is printed. */
export function shows(error: unknown, text: string): boolean {
  const printed = [String(error), inspect(error, { depth: 9, showHidden: true }), JSON.stringify(error)];
  return printed.join().includes(text);
}
