import { describe, expect, it } from 'vitest';
import { routes } from '../../src/sandbox/resources.js';
import { operationFinder } from './description.js';
import { ownFindings } from './own-schemas.js';
import { nameOf } from './route-name.js';
import { playEverything } from './script/index.js';

describe('every answer of the sandbox has the form of its version, as our own schemas describe it:', () => {
  const operationOf = operationFinder(routes.map((route) => ({ name: nameOf(route), route })));

  it.each([11, 12, 13, 14, 15, 17])('2.%i', async (version) => {
    const available = routes.filter(({ since = 0, until = version }) => since <= version && until >= version);
    const said = await playEverything(version, { inProcess: true });
    const findings = said.flatMap((exchange) => {
      const { method, path, status } = exchange;
      const name = operationOf(method, path)?.name ?? 'not emulated';
      return ownFindings(name, exchange).map((finding) => `${method} ${path} ${status}: ${finding}`);
    });
    expect(findings).toEqual([]);
    const used = new Set(
      said.filter(({ status }) => status < 400).map(({ method, path }) => operationOf(method, path)?.route),
    );
    expect(available.filter((route) => !used.has(route)).map(nameOf)).toEqual([]);
  });
});
