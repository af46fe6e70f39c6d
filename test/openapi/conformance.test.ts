import { beforeAll, describe, expect, it } from 'vitest';
import { routes } from '../../src/sandbox/resources.js';
import { allTools } from '../../tools/index.js';
import { type Checker, createChecker, type Exchange } from './checker.js';
import { type Description, operationsOf, readDescription } from './description.js';
import { repairs, undeclaredQueries, undeclaredStatuses } from './exceptions.js';
import { ownFindings } from './own-schemas.js';
import { type Repair, repaired } from './repair.js';
import { nameOf } from './route-name.js';
import { playEverything } from './script/index.js';
import { type BuiltRequest, requestsOf } from './tool-requests.js';

const file = process.env.INTERCOM_OPENAPI;
const title = 'held against the official description of the API';
const emulated = routes.filter(({ since = 0, until = 16 }) => since <= 16 && until >= 16);

describe.skipIf(!file)(file ? title : `${title} (skipped: INTERCOM_OPENAPI does not name its file)`, () => {
  let official: Description;
  let checker: Checker;
  let said: readonly Exchange[] = [];
  const built = new Map<string, BuiltRequest[]>();

  beforeAll(async () => {
    official = readDescription(file ?? '');
    checker = createChecker(repaired(official, repairs));
    for (const tool of allTools) built.set(tool.id, requestsOf(tool));
    said = await playEverything(16);
    // Several hundred tools and calls take their time on a busy machine.
  }, 120_000);

  it('is version 2.16 of it, whole', () => {
    expect(operationsOf(official)).toHaveLength(231);
  });

  it('has every operation in the sandbox', () => {
    const described = operationsOf(official).map(({ name }) => name);
    expect(emulated.map(nameOf).sort()).toEqual(described.sort());
  });

  describe('every request of', () => {
    it.each(allTools.map(({ id }) => id))('%s', (id) => {
      const requests = built.get(id) ?? [];
      expect(requests.length).toBeGreaterThan(0);
      const problems = requests.flatMap((request) =>
        requestFindings(checker, request).map((finding) => `${finding} (from ${request.from})`),
      );
      expect(problems).toEqual([]);
    });
  });

  describe('every answer of the sandbox to', () => {
    it.each(emulated.map((route) => [nameOf(route), route.id] as const))('%s', (name, id) => {
      const operation = operationsOf(official).find((one) => one.name === name);
      expect(operation, 'the operation is one of the description').toBeDefined();
      // Four operations have no id there.
      expect(operation?.id ?? id, 'its id is that of the description').toBe(id);
      const answers = said.filter((exchange) => checker.operationOf(exchange)?.name === name);
      expect(answers.filter(succeeded).length, 'it was used').toBeGreaterThan(0);
      expect(answers.flatMap((exchange) => answerFindings(checker, exchange))).toEqual([]);
    });

    it('calls of no operation', () => {
      const others = said.filter((exchange) => operationName(exchange) === undefined);
      expect(others.map(({ method, path, status }) => `${method} ${path} ${status}`)).toEqual(['GET /weather 404']);
      expect(others.flatMap((exchange) => ownFindings('none', exchange))).toEqual([]);
    });

    it('requests that the description allows', () => {
      const taken = said.filter(succeeded);
      expect(taken.flatMap((exchange) => requestFindings(checker, exchange))).toEqual([]);
    });
  });

  describe('makes an exception only where one is needed:', () => {
    it.each(repairs.map((repair) => [repair.name, repair] as const))('%s', (_name, repair) => {
      const without = createChecker(
        repaired(
          official,
          repairs.filter((other) => other !== repair),
        ),
      );
      expect(findingsAt(without, repair)).not.toEqual([]);
    });

    it.each(undeclaredQueries.flatMap(({ operation, names }) => names.map((name) => [operation, name] as const)))(
      '%s takes %s',
      (name, parameter) => {
        const operation = operationsOf(official).find((one) => one.name === name);
        expect(operation?.query.has(parameter)).toBe(false);
        const used = [...[...built.values()].flat(), ...said];
        const users = used.filter((request) => operationName(request) === name && request.query.has(parameter));
        expect(users.length).toBeGreaterThan(0);
      },
    );

    it.each(undeclaredStatuses.flatMap(({ operations, status }) => operations.map((name) => [name, status] as const)))(
      '%s answers %i',
      (name, status) => {
        const operation = operationsOf(official).find((one) => one.name === name);
        expect(operation?.answers.has(status)).toBe(false);
        expect(said.some((exchange) => operationName(exchange) === name && exchange.status === status)).toBe(true);
      },
    );
  });

  function operationName(request: Exchange | BuiltRequest): string | undefined {
    return checker.operationOf(request)?.name;
  }

  function requestFindings(by: Checker, request: Exchange | BuiltRequest): string[] {
    const name = operationName(request);
    const known = undeclaredQueries.filter(({ operation }) => operation === name).flatMap(({ names }) => names);
    const where = `${request.method} ${request.path}`;
    return by
      .request(request)
      .filter((finding) => !known.some((parameter) => finding === `query ${parameter} is not declared`))
      .map((finding) => `${where}: ${finding}`);
  }

  function answerFindings(by: Checker, exchange: Exchange): string[] {
    const { method, path, status } = exchange;
    const name = operationName(exchange) ?? '';
    const isKnown = undeclaredStatuses.some((one) => one.status === status && one.operations.includes(name));
    const findings = by
      .answer(exchange)
      .filter((finding) => !(isKnown && finding === `status ${status} is not declared`));
    return [...findings, ...ownFindings(name, exchange)].map((finding) => `${method} ${path} ${status}: ${finding}`);
  }

  function findingsAt(by: Checker, { shows }: Repair): string[] {
    const requests = [...built.values()].flat().filter((request) => operationName(request) === shows);
    const exchanges = said.filter((exchange) => operationName(exchange) === shows);
    return [
      ...requests.flatMap((request) => requestFindings(by, request)),
      ...exchanges.filter(succeeded).flatMap((exchange) => requestFindings(by, exchange)),
      ...exchanges.flatMap((exchange) => by.answer(exchange)),
    ];
  }
});

function succeeded({ status }: Exchange): boolean {
  return status >= 200 && status < 400;
}
