import { beforeAll, describe, expect, it } from 'vitest';
import type { ClientStyle } from './clients.js';
import { type Facts, type OpenWorkspace, openFor } from './workspace.js';

/** One call of a client: what it does, the request, and what the answer must have in it. */
export type Row = readonly [
  does: string,
  method: string,
  target: (of: Facts) => string,
  body: ((of: Facts) => unknown) | undefined,
  answer: (of: Facts) => object | undefined,
  status?: number,
];

/** Holds the sandbox to every row of a client, each in the same workspace as it was at the beginning. */
export function describeClient(client: ClientStyle, rows: readonly Row[]): void {
  describe(`${client.name} is answered`, () => {
    let workspace: OpenWorkspace;
    let beginning: string;

    beforeAll(async () => {
      workspace = await openFor(client, 'file');
      beginning = workspace.sandbox.export();
    });

    it.each(rows.map((row) => [row[0], row] as const))('when it %s', async (_does, row) => {
      const [, method, target, body, answer, status = 200] = row;
      const { sandbox, facts, say } = workspace;
      sandbox.import(beginning);
      const heard = await say({ method, target: target(facts), ...(body === undefined ? {} : { body: body(facts) }) });
      expect([heard.status, heard.body?.errors]).toEqual([status, undefined]);
      const wanted = answer(facts);
      if (wanted === undefined) expect(heard.body).toBeUndefined();
      else expect(heard.body).toMatchObject(wanted);
    });
  });
}
