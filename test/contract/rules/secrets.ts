import { inspect } from 'node:util';
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
export const showsNoToken: Rule = ({ tool }) =>
  factsOf(tool).flatMap(({ name }) =>
    misplaced.flatMap((value) => {
      try {
        build(tool, { ...tool.example, [name]: value });
        return [];
      } catch (error) {
        const shown = [String(error), inspect(error, { depth: 9, showHidden: true }), JSON.stringify(error)];
        return shown.some((text) => text.includes(token)) ? [`shows a token that was given as ${name}: ${error}`] : [];
      }
    }),
  );
