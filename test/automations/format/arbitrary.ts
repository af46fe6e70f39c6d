import fc from 'fast-check';

const durations = fc.constantFrom('1s', '5m', '2h', '7d', '500ms');
const values = fc.dictionary(
  fc.constantFrom('a', 'b', 'c'),
  fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant('{{ event.id }}')),
  {
    maxKeys: 2,
    noNullPrototype: true,
  },
);
const some = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });

/** Steps as they may stand in a file: each with a kind, and at times with something that is wrong. */
const { list: steps } = fc.letrec<{ list: Record<string, unknown>[]; step: Record<string, unknown> }>((tie) => {
  const base = {
    id: fc.stringMatching(/^[a-z][a-z0-9_]{0,6}$/),
    if: some(fc.constantFrom('true', 'event.id != null')),
    timeout: some(durations),
  };
  const kind = (keys: Record<string, fc.Arbitrary<unknown>>) => fc.record({ ...base, ...keys });
  return {
    list: fc.array(tie('step'), { minLength: 1, maxLength: 3, depthIdentifier: 'steps' }),
    step: fc.oneof(
      { maxDepth: 3, depthIdentifier: 'steps' },
      kind({ stop: fc.string() }),
      kind({ set: values }),
      kind({ wait: durations, release: some(fc.boolean()) }),
      kind({ run: fc.constantFrom('other', 'third'), with: some(values) }),
      kind({
        waitFor: fc.record({
          event: fc.constantFrom('ticket_created', 'ticket.*'),
          timeout: durations,
          if: some(fc.constant('true')),
        }),
      }),
      kind({
        uses: fc.constantFrom('intercom_list_admins', 'intercom_list_tags'),
        retry: some(
          fc.record({
            maxAttempts: fc.integer({ min: 1, max: 10 }),
            interval: some(durations),
            on: some(fc.constant(['timeout'])),
          }),
        ),
        onError: some(fc.oneof(fc.constantFrom('fail', 'continue'), tie('list'))),
        idempotencyKey: some(fc.constant('{{ event.id }}')),
      }),
      kind({
        forEach: fc.constant('[1, 2]'),
        as: some(fc.constantFrom('item', 'lead')),
        concurrency: some(fc.integer({ min: 1, max: 20 })),
        steps: tie('list'),
      }),
      kind({
        switch: fc.array(fc.record({ if: fc.constant('true'), steps: tie('list') }), { minLength: 1, maxLength: 2 }),
        else: some(tie('list')),
      }),
      kind({ parallel: fc.array(tie('list'), { minLength: 2, maxLength: 3 }) }),
    ),
  };
});

/** Automations of the right form; what their names mean is not looked at. As JSON has them: without what is undefined. */
export const automations = fc
  .record({
    formatVersion: fc.constant(1),
    id: fc.stringMatching(/^[a-z0-9][a-z0-9_-]{0,10}$/),
    name: fc.string({ minLength: 1 }),
    description: some(fc.string()),
    enabled: some(fc.boolean()),
    on: fc.array(
      fc.oneof(
        fc.record({
          event: fc.constantFrom('conversation_created', 'ticket.created', 'conversation.closed', 'ticket.*', '*'),
          if: some(fc.constant('true')),
        }),
        fc.record({ schedule: fc.record({ cron: fc.constant('0 2 * * *'), timezone: some(fc.constant('UTC')) }) }),
        fc.constant({ manual: true }),
      ),
      { minLength: 1, maxLength: 3 },
    ),
    vars: some(values),
    idempotency: some(fc.record({ key: fc.constant('{{ event.id }}'), ttl: some(durations) })),
    concurrency: some(
      fc.record({
        key: fc.constant('x'),
        limit: some(fc.integer({ min: 1, max: 9 })),
        mode: some(fc.constantFrom('queue', 'drop', 'replace')),
      }),
    ),
    limits: some(fc.record({ timeout: some(durations), maxWrites: some(fc.nat(100)) })),
    steps,
    onError: some(steps),
    ui: some(values),
  })
  .map((data): Record<string, unknown> => JSON.parse(JSON.stringify(data)));

/** The same with one part taken out, added or replaced, which often makes it wrong. */
export const damaged = fc
  .tuple(
    automations,
    fc.nat(),
    fc.constantFrom('drop', 'add', 'replace'),
    fc.constantFrom<unknown>(null, 'x', 5, [], {}, true),
  )
  .map(([data, at, how, value]) => {
    const owners: (Record<string, unknown> | unknown[])[] = [];
    const visit = (part: unknown): void => {
      if (typeof part !== 'object' || part === null) return;
      if (!Array.isArray(part) || part.length > 0) owners.push(part as Record<string, unknown>);
      for (const inner of Object.values(part)) visit(inner);
    };
    visit(data);
    const owner = owners[at % owners.length] ?? data;
    const keys = Object.keys(owner);
    const key = keys[Math.floor(at / owners.length) % Math.max(1, keys.length)] ?? 'x';
    if (Array.isArray(owner)) owner[Number(key)] = value;
    else if (how === 'drop') delete owner[key];
    else owner[how === 'add' ? 'extra' : key] = value;
    return data;
  });
