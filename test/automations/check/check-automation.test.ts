import { describe, expect, it } from 'vitest';
import { type CheckOptions, checkAutomation } from '../../../src/automations/check/check-automation.js';
import { checkFiles } from '../../../src/automations/check/files.js';
import { causedBy } from '../../../src/automations/check/own-events.js';
import { type Finding, findingCodes } from '../../../src/automations/read/finding.js';
import { readAutomation } from '../../../src/automations/read/read-automation.js';
import { automationTools } from '../../../src/automations/tools/index.js';
import { createRegistry, registry } from '../../../src/index.js';
import { isWebhookTopic } from '../../../src/webhooks/index.js';

type Data = Readonly<Record<string, unknown>>;

const frame = { formatVersion: 1, id: 'a', name: 'A', on: [{ event: 'conversation_contact_replied', if: 'true' }] };
const stop = { id: 'end', stop: 'done' };
const reply = (given: Data) => ({
  id: 'reply',
  uses: 'intercom_reply_conversation',
  with: { conversationId: '{{ event.conversation_id }}', message_type: 'comment', body: 'Hi', ...given },
});
const set = (id: string, value: unknown = 1) => ({ id, set: { value } });

const check = (data: unknown, options: Partial<CheckOptions> = {}) => checkAutomation(data, { registry, ...options });

/** With the tools beside Intercom's. */
const all = createRegistry([...registry.list(), ...automationTools]);
const agent = (params: Record<string, unknown>) => ({
  id: 'agent',
  uses: 'ai_agent',
  with: { task: 'Do it.', ...params },
});
const steps = (...list: unknown[]) => ({ ...frame, steps: list });
const shown = (findings: readonly Finding[]) =>
  findings.map(
    ({ severity, code, path, message, fix }) =>
      `${severity === 'error' ? '' : 'warning '}${code} ${path}: ${message} | ${fix}`,
  );
const found = (data: unknown, options?: Partial<CheckOptions>) => shown(check(data, options).findings);

/** Every kind of mistake: what it is called, the automation, the findings. */
const mistakes: readonly (readonly [string, unknown, readonly unknown[], Partial<CheckOptions>?])[] = [
  // The form.
  [
    'no object',
    [],
    ['wrong-value : is an empty list | Expected an object with the keys formatVersion, id, name, on and steps.'],
  ],
  [
    'missing keys',
    { formatVersion: 1 },
    [
      'missing-key id: is missing | Add it: expected a text.',
      'missing-key name: is missing | Add it: expected a text.',
      'missing-key on: is missing | Add it: expected a list.',
      'missing-key steps: is missing | Add it: expected a list.',
    ],
  ],
  ['another version', { ...steps(stop), formatVersion: 2 }, ['wrong-value formatVersion: is 2 | Expected 1.']],
  [
    'an unknown key',
    { ...steps(stop), descripton: 'x' },
    ['unknown-key descripton: is no key that is known here | Did you mean description?'],
  ],
  [
    'a word of others',
    { ...steps(stop), variables: {} },
    ['unknown-key variables: is no key that is known here | Did you mean vars?'],
  ],
  ['no steps', steps(), ['wrong-value steps: is an empty list | Expected a list of at least 1 member.']],
  [
    'a bad id',
    { ...steps(stop), id: 'A b' },
    ['wrong-value id: is the text "A b" | Expected small letters, digits, - and _.'],
  ],
  [
    'a step that is none',
    steps('x'),
    [
      'wrong-value steps[0]: is the text "x" | Expected a step: { "id": "reply", "uses": "intercom_reply_conversation", "with": { … } }.',
    ],
  ],
  [
    'a step without a kind',
    steps({ id: 'a' }),
    [
      'step-kind steps[0]: does not say what kind of step it is | Add one of uses, forEach, switch, parallel, wait, waitFor, run, set, stop.',
    ],
  ],
  [
    'a misspelt kind',
    steps({ id: 'a', usess: 'x' }),
    ['step-kind steps[0]: does not say what kind of step it is | Did you mean uses where usess stands?'],
  ],
  [
    'two kinds',
    steps({ id: 'a', wait: '1s', stop: 'x' }),
    ['step-kind steps[0]: is of 2 kinds: wait, stop | Make a step of each: one has one of these keys.'],
  ],
  [
    'an unknown key of a step',
    steps({ id: 'a', stop: 'x', when: 'true' }),
    ['unknown-key steps[0].when: is no key that is known here | Did you mean if?'],
  ],
  [
    'an unknown key within',
    steps({ id: 'a', waitFor: { event: 'ticket_created', timeout: '1h', iff: 'x' } }),
    ['unknown-key steps[0].waitFor.iff: is no key of steps[0].waitFor that is known here | Leave it out.'],
  ],
  [
    'a bad duration',
    steps({ id: 'a', wait: '5 minutes' }),
    ['wrong-value steps[0].wait: is the text "5 minutes" | Expected a number and a unit, such as 30s, 5m, 2h or 7d.'],
  ],
  ['a wrong type', steps({ id: 'a', stop: 'x', if: true }), ['wrong-value steps[0].if: is true | Expected a text.']],
  [
    'a number too large',
    steps({ id: 'a', forEach: '[1]', concurrency: 50, steps: [set('b')] }),
    ['wrong-value steps[0].concurrency: is 50 | Expected a whole number of at most 20.'],
  ],
  [
    'a bad onError',
    steps({ ...reply({}), onError: 'ignore' }),
    ['wrong-value steps[0].onError: is the text "ignore" | Expected "fail", "continue" or a list of steps.'],
  ],
  ['a step without an id', steps({ stop: 'x' }), ['missing-key steps[0].id: is missing | Add it: expected a text.']],
  [
    'a step inside of another',
    steps({ id: 'p', parallel: [[set('a')], [{ id: 'b' }]] }),
    [
      'step-kind steps[0].parallel[1][0]: does not say what kind of step it is | Add one of uses, forEach, switch, parallel, wait, waitFor, run, set, stop.',
    ],
  ],
  [
    'a trigger without a kind',
    { ...steps(stop), on: [{ evnt: 'x' }] },
    ['trigger-kind on[0]: does not say what kind of trigger it is | Did you mean event where evnt stands?'],
  ],
  // Names.
  [
    'two ids',
    steps(set('a'), { id: 'p', parallel: [[set('b')], [set('a')]] }),
    [
      'duplicate-id steps[1].parallel[1][0].id: is "a", as of steps[0] | Give each step of the file an id of its own, those in branches and loops too.',
    ],
  ],
  [
    'an id that is a word',
    steps(set('in')),
    ['reserved-name steps[0].id: is in, a word of the language of expressions | Choose another id.'],
  ],
  [
    'a loop name that is taken',
    steps({ id: 'l', forEach: '[1]', as: 'event', steps: [set('a')] }),
    ['reserved-name steps[0].as: is event, which means something else in expressions | Choose another name with as.'],
  ],
  [
    'a loop name of the language',
    steps({ id: 'l', forEach: '[1]', as: 'int', steps: [set('a')] }),
    ['reserved-name steps[0].as: is int, a word of the language of expressions | Choose another name with as.'],
  ],
  [
    'a loop that hides another',
    steps({ id: 'l', forEach: '[1]', steps: [{ id: 'm', forEach: '[2]', steps: [set('a')] }] }),
    [
      'reserved-name steps[0].steps[0].as: is item, as in the loop around it, whose member it hides | Choose another name with as.',
    ],
  ],
  [
    'a loop name that is an id',
    steps(set('item'), { id: 'l', forEach: '[1]', steps: [set('a')] }),
    [
      'warning reserved-name steps[1].as: is item, which is also the id of a step: item and steps.item are not the same | Choose another name with as.',
    ],
  ],
  // Expressions.
  [
    'a broken expression',
    steps({ ...stop, if: 'event.id ==' }),
    [expect.stringMatching(/^expression steps\[0\]\.if: has an expression that does not work/)],
  ],
  [
    'and in place of &&',
    steps({ ...stop, if: 'true and true' }),
    ['expression steps[0].if: has an expression that does not work | Write && in place of and.'],
  ],
  [
    'a condition in braces',
    steps({ ...stop, if: '{{ true }}' }),
    ['expression steps[0].if: is an expression by itself, and stands in {{ }} | Leave out the {{ and }}.'],
  ],
  [
    'an unknown name',
    steps(set('a', '{{ evnt.id }}')),
    [expect.stringMatching(/^expression steps\[0\]\.set\.value: .*event/)],
  ],
  [
    'an unknown var',
    { ...steps(set('a', '{{ vars.admin }}')), vars: { adminId: 1 } },
    ['unknown-name steps[0].set.value: reads vars.admin, which is not there | Did you mean adminId?'],
  ],
  [
    'an unknown field of the event',
    steps(set('a', '{{ event.contct.id }}')),
    ['unknown-name steps[0].set.value: reads event.contct, which is not there | Did you mean contact?'],
  ],
  [
    'an unknown step',
    steps(set('one'), set('two', '{{ steps.on.value }}')),
    ['unknown-name steps[1].set.value: reads steps.on, and no step has this id | Did you mean one?'],
  ],
  [
    'a later step',
    steps(set('one', '{{ steps.two.value }}'), set('two')),
    [
      'not-in-scope steps[0].set.value: reads steps.two, which is not carried out before this | Move the step two further up.',
    ],
  ],
  [
    'its own result',
    steps(set('one', '{{ steps.one.value }}')),
    ['not-in-scope steps[0].set.value: reads steps.one, its own result | Read a step that comes before.'],
  ],
  [
    'a step of a loop',
    steps({ id: 'l', forEach: '[1]', steps: [set('inner')] }, set('b', '{{ steps.inner.value }}')),
    [
      'not-in-scope steps[1].set.value: reads steps.inner, which each turn of the loop l has for itself | Read it in the steps of that loop; after it there are steps.l.count and failed.',
    ],
  ],
  [
    'a step of another branch',
    steps({ id: 'p', parallel: [[set('x')], [set('y', '{{ steps.x.value }}')]] }),
    [
      'not-in-scope steps[0].parallel[1][0].set.value: reads steps.x, which stands in another branch | Move it before the branches, or read it after them.',
    ],
  ],
  [
    'a member of a loop outside',
    steps({ id: 'l', forEach: '[1]', as: 'lead', steps: [set('a')] }, set('b', '{{ lead }}')),
    [
      'not-in-scope steps[1].set.value: reads lead, which is the member of a loop elsewhere | Read it in the steps of that loop.',
    ],
  ],
  [
    'an unknown output',
    steps({ id: 'c', uses: 'intercom_get_contact', with: { contactId: 'x' } }, set('b', '{{ steps.c.contct.name }}')),
    ['unknown-name steps[1].set.value: reads steps.c.contct, which is not there | Did you mean contact?'],
  ],
  [
    'an unknown key of set',
    steps(set('a'), set('b', '{{ steps.a.valu }}')),
    ['unknown-name steps[1].set.value: reads steps.a.valu, which is not there | Did you mean value?'],
  ],
  [
    'error elsewhere',
    steps(set('a', '{{ error.message }}')),
    ['not-in-scope steps[0].set.value: reads error, which is not there | It is there in onError alone.'],
  ],
  [
    'steps in a trigger',
    { ...steps(stop), on: [{ event: 'ticket_created', if: 'steps.end.ok' }] },
    [
      'not-in-scope on[0].if: reads steps, which is not there | Results of steps are there for steps: triggers, idempotency and concurrency come before them.',
    ],
  ],
  [
    'incoming elsewhere',
    steps(set('a', '{{ incoming.id }}')),
    [
      'not-in-scope steps[0].set.value: reads incoming, which is not there | It is there in the condition of waitFor alone: the event that came.',
    ],
  ],
  [
    'a text without braces',
    steps(set('a', 'event.contact.id')),
    [
      'warning bare-expression steps[0].set.value: looks like an expression, and is kept as text | Write "{{ event.contact.id }}".',
    ],
  ],
  [
    'braces of others',
    steps(set('a', `$${'{{ event.id }}'}`)),
    ['warning bare-expression steps[0].set.value: has $ before {{, which is kept as text | Leave out the $.'],
  ],
  [
    'braces in vars',
    { ...steps(stop), vars: { a: '{{ event.id }}' } },
    [
      'warning constant-template vars.a: holds {{ }}, and vars are constants, in which nothing is filled in | Move it into a set step.',
    ],
  ],
  // Secrets.
  [
    'a secret outside of with',
    steps({ ...stop, stop: '{{ secrets.A }}' }),
    [
      'secret-outside-with steps[0].stop: reads secrets, which are handed to tools alone | Read them in `with` of a step with uses.',
    ],
  ],
  [
    'a secret that is not set',
    steps(reply({ body: '{{ secrets.TOKN }}' })),
    ['unknown-name steps[0].with.body: reads secrets.TOKN, which is not set | Did you mean TOKEN?'],
    { secrets: ['TOKEN'] },
  ],
  // Tools.
  [
    'an unknown tool',
    steps({ id: 'a', uses: 'intercom_get_contat' }),
    ['unknown-tool steps[0].uses: is no tool: "intercom_get_contat" | Did you mean intercom_get_contact?'],
  ],
  [
    'the short name of a tool',
    steps({ id: 'a', uses: 'get-contact' }),
    ['unknown-tool steps[0].uses: is no tool: "get-contact" | Did you mean intercom_get_contact?'],
  ],
  [
    'an unknown parameter',
    steps(reply({ bdy: 'x' })),
    [
      'unknown-param steps[0].with.bdy: is no parameter of intercom_reply_conversation | Known here: conversationId, message_type, body, admin_id, attachment_urls, attachment_files, created_at, skip_notifications.',
    ],
  ],
  [
    'a missing parameter',
    steps({ id: 'r', uses: 'intercom_reply_conversation', with: { conversationId: '1', message_type: 'note' } }),
    ['missing-param steps[0].with.body: is missing | Add it: text or HTML of the reply.'],
  ],
  [
    'a bad word',
    steps(reply({ message_type: 'comentt' })),
    ['wrong-param steps[0].with.message_type: is the text "comentt" | Expected one of comment, note.'],
  ],
  [
    'a wrong type of a parameter',
    steps(reply({ skip_notifications: 'perhaps' })),
    [expect.stringMatching(/^wrong-param steps\[0\]\.with\.skip_notifications: is the text "perhaps"/)],
  ],
  [
    'none of several',
    steps({ id: 'c', uses: 'intercom_get_contact' }),
    [expect.stringMatching(/^missing-param steps\[0\]\.with\.contactId: is missing/)],
  ],
  [
    'two that exclude each other',
    steps({ id: 'c', uses: 'intercom_get_contact', with: { contactId: '{{ event.contact.id }}', email: 'a@b.c' } }),
    ['wrong-param steps[0].with: has 2 of contactId, external_id, email | Give just one of them.'],
  ],
  // Events and schedules.
  [
    'an unknown event',
    { ...steps(stop), on: [{ event: 'conversation_replid' }] },
    [
      'unknown-event on[0].event: is no trigger, topic or family of topics: "conversation_replid" | Did you mean conversation_replied?',
    ],
  ],
  ['a ping', { ...steps(stop), on: [{ event: 'ping' }] }, [expect.stringMatching(/^unknown-event on\[0\]\.event/)]],
  [
    'an unknown event to wait for',
    steps({ id: 'w', waitFor: { event: 'tickets.*', timeout: '1h' } }),
    [
      'unknown-event steps[0].waitFor.event: is no trigger, topic or family of topics: "tickets.*" | A family is the beginning of topics and .*, such as ticket.*',
    ],
  ],
  [
    'a later topic',
    { ...steps(stop), on: [{ event: 'ticket.resolved' }] },
    [
      'api-version on[0].event: means ticket.resolved, which the version 2.14 of the API does not send | Set the app to version 2.15 or later.',
    ],
    { version: '2.14' },
  ],
  [
    'six fields',
    { ...steps(stop), on: [{ schedule: { cron: '0 0 2 * * *' } }] },
    [
      'schedule on[0].schedule.cron: has 6 fields | Expected five: minute, hour, day of the month, month, day of the week, such as 0 2 * * * for two at night.',
    ],
  ],
  [
    'no cron expression',
    { ...steps(stop), on: [{ schedule: { cron: '61 2 * * *' } }] },
    [expect.stringMatching(/^schedule on\[0\]\.schedule\.cron: is no cron expression/)],
  ],
  [
    'a day that no month has',
    { ...steps(stop), on: [{ schedule: { cron: '0 2 31 2 *' } }] },
    ['schedule on[0].schedule.cron: is never due | Choose a day that its month has.'],
  ],
  [
    'no time zone',
    { ...steps(stop), on: [{ schedule: { cron: '0 2 * * *', timezone: 'Dublin' } }] },
    [
      'schedule on[0].schedule.timezone: is no time zone: "Dublin" | Expected an IANA name, such as Europe/Dublin or UTC.',
    ],
  ],
  // Limits.
  [
    'a loop that writes',
    steps({ id: 'l', forEach: '[1]', steps: [reply({})] }),
    [
      'max-writes steps[0].forEach: is a loop in which the step reply changes something, and the automation sets no limit | Set limits.maxWrites to the most calls of a run that may change something.',
    ],
  ],
  [
    'a wait beyond its timeout',
    steps({ id: 'w', wait: '2h', timeout: '1h' }),
    [
      'timeout-too-short steps[0].timeout: is 1h, and it is to wait longer | Make the timeout longer than the wait, or leave it out.',
    ],
  ],
  [
    'a wait in a step with less time',
    steps({ id: 'p', timeout: '1m', parallel: [[set('a')], [{ id: 'w', wait: '1h' }]] }),
    [
      'timeout-too-short steps[0].timeout: is 1m, and the step w in it is to wait longer | Make the timeout longer than the wait, or leave it out.',
    ],
  ],
  [
    'an agent with a tool that there is not',
    steps(agent({ tools: ['intercom_get_contact', 'intercom_get_contcat'] })),
    ['unknown-tool steps[0].with.tools[1]: is no tool: "intercom_get_contcat" | Did you mean intercom_get_contact?'],
    { registry: all },
  ],
  [
    'an agent that writes in a loop',
    steps({ id: 'l', forEach: '[1]', steps: [agent({ tools: 'intercom_create_note', max_effect: 'write' })] }),
    [
      'max-writes steps[0].forEach: is a loop in which the step agent changes something, and the automation sets no limit | Set limits.maxWrites to the most calls of a run that may change something.',
    ],
    { registry: all },
  ],
  [
    'an agent that reads in a loop',
    steps({ id: 'l', forEach: '[1]', steps: [agent({ tools: 'intercom_get_contact' })] }),
    [],
    { registry: all },
  ],
  [
    'an agent that starts its automation',
    {
      ...steps(agent({ tools: ['intercom_reply_conversation'], max_effect: 'send' })),
      on: [{ event: 'conversation_replied' }],
    },
    [
      'warning own-event steps[0].with.tools[0]: causes conversation.admin.replied, which starts this automation: it may start itself again and again | Give the trigger an if that leaves out what the automation does itself, such as event.author.id != vars.adminId.',
    ],
    { registry: all },
  ],
  [
    'an automation that starts itself',
    { ...steps(reply({})), on: [{ event: 'conversation_replied' }] },
    [
      'warning own-event steps[0].uses: causes conversation.admin.replied, which starts this automation: it may start itself again and again | Give the trigger an if that leaves out what the automation does itself, such as event.author.id != vars.adminId.',
    ],
  ],
];

describe('an automation with a mistake', () => {
  for (const [name, data, findings, options] of mistakes) {
    it(name, () => {
      expect(found(data, options)).toEqual(findings);
      const hasError = check(data, options).findings.some(({ severity }) => severity === 'error');
      expect(check(data, options).automation === undefined).toBe(hasError);
    });
  }

  it('finds nothing in one without', () => {
    const whole = {
      ...frame,
      $schema: 'x',
      vars: { adminId: '1' },
      idempotency: { key: '{{ event.id }}' },
      concurrency: { key: '{{ event.conversation_id }}' },
      limits: { timeout: '2m', maxWrites: 5 },
      steps: [
        { id: 'who', uses: 'intercom_get_contact', with: { contactId: '{{ event.contact.id }}' }, onError: 'continue' },
        {
          id: 'each',
          forEach: 'steps.who.ok ? [1, 2] : []',
          as: 'number',
          steps: [
            {
              ...reply({ body: '{{ number }} {{ secrets.X }}' }),
              idempotencyKey: '{{ number }} {{ steps.who.contact.id }}',
            },
          ],
        },
        {
          id: 'choose',
          switch: [{ if: 'steps.each.count > 1', steps: [set('one')] }],
          else: [set('two', '{{ vars.adminId }}')],
        },
        set('both', '{{ steps.one.skipped || steps.two.ok || steps.choose.branch == 0 }}'),
        {
          id: 'sleep',
          waitFor: { event: 'ticket.*', if: 'incoming.ticket_id == event.ticket_id', timeout: '1d' },
          release: true,
        },
        { ...reply({}), id: 'again', onError: [set('failed', '{{ error.message }} {{ steps.again.ok }}')] },
        { ...stop, if: "steps.sleep.timedOut && steps.failed.skipped && run.id != ''" },
      ],
      onError: [set('sorry', '{{ error.class }} {{ steps.who.ok }}')],
    };
    expect(found(whole)).toEqual([]);
    expect(check(whole).automation).toMatchObject({
      enabled: false,
      steps: [{ id: 'who' }, { concurrency: 1, maxItems: 500 }, {}, {}, {}, {}, {}],
    });
  });
});

describe('a secret in the file', () => {
  const secrets: readonly (readonly [string, string])[] = [
    ['dG9rOjEyMzQ1Njc4OTA=', 'an access token of Intercom'],
    ['https://hooks.slack.com/services/T00/B00/abcdefgh12345', 'the address of a Slack webhook'],
    ['xoxb-1234567890-abcdef', 'a token of Slack'],
    ['sk-proj-abcdefghijklmnop1234', 'an API key'],
    ['ghp_abcdefghijklmnopqrst', 'a token of GitHub'],
    [`AKIA${'ABCDEFGH12345678'}`, 'a key of AWS'],
    ['eyJhbGciOiJIUzI1.eyJzdWIiOiIx.c2lnbmF0dXJl', 'a JSON Web Token'],
    ['Bearer abcdef1234567890', 'a bearer token'],
    ['https://user:hunter2@shop.example', 'a password within an address'],
    ['https://shop.example/?api_key=abcdefgh1234', 'a key within an address'],
  ];
  it.each(secrets)('%s is reported and never shown', (secret, what) => {
    const data = { ...steps(reply({ body: `see ${secret}` })), vars: { url: secret } };
    const { findings } = check(data);
    expect(findings.map(({ code, path, message }) => `${code} ${path} ${message}`)).toEqual(
      [
        `secret-literal vars.url holds what looks like ${what}`,
        `secret-literal steps[0].with.body holds what looks like ${what}`,
      ].sort(
        (one, other) =>
          findings.findIndex(({ path }) => one.includes(path)) - findings.findIndex(({ path }) => other.includes(path)),
      ),
    );
    expect(JSON.stringify(findings)).not.toContain(secret);
  });

  it('is told by the name of its key', () => {
    const data = {
      ...steps(set('a', { headers: { Authorization: 'abcdefgh12' }, 'X-Api-Key': '{{ vars.x }}', token: 'short' })),
      vars: { x: 1 },
    };
    expect(found(data)).toEqual([
      'secret-literal steps[0].set.value.headers.Authorization: is a secret by its name, and stands in the file | Set it as a secret, and write "{{ secrets.NAME }}" in its place. Change the secret if others could read the file.',
    ]);
  });

  it('is no secret when it is filled in, or only looks a little like one', () => {
    const texts = [
      'Bearer {{ secrets.TOKEN }}',
      'https://shop.example/?key={{ secrets.KEY }}',
      'https://a.b/c?page=1234567890',
      'The bearer of this note',
      'task-force and risk-based-approach',
    ];
    for (const body of texts) expect(found(steps(reply({ body })))).toEqual([]);
  });

  it('is taken out of what other findings quote', () => {
    const token = 'dG9rOjEyMzQ1Njc4OTA=';
    const { findings } = check(steps({ id: 'a', uses: token, if: token, wait: token }, reply({ message_type: token })));
    expect(findings.length).toBeGreaterThan(2);
    expect(JSON.stringify(findings)).not.toContain(token);
  });
});

describe('several files', () => {
  const file = async (name: string, data: Data) => readAutomation(JSON.stringify(data), { name });
  const runs = (id: string, ...others: string[]) => ({
    ...frame,
    id,
    steps: others.map((run, at) => ({ id: `r${at}`, run })),
  });

  it('have different ids, and run what is there, in no circle', async () => {
    const files = [
      await file('a.json', runs('a', 'b')),
      await file('b.json', runs('b', 'c', 'nothing')),
      await file('c.json', runs('c', 'a')),
      await file('d.json', runs('d', 'd')),
      await file('e.json', { ...steps(stop), id: 'a' }),
    ];
    const all = checkFiles(files, { registry }).map(({ findings }) => shown(findings));
    expect(all).toEqual([
      ['run-cycle steps[0].run: leads back to itself: a → b → c → a | Take one of these steps out.'],
      [
        'run-cycle steps[0].run: leads back to itself: b → c → a → b | Take one of these steps out.',
        'unknown-automation steps[1].run: is no automation among these files: "nothing" | Known here: a, b, c, d, a.',
      ],
      ['run-cycle steps[0].run: leads back to itself: c → a → b → c | Take one of these steps out.'],
      ['run-cycle steps[0].run: leads back to itself: d → d | Take one of these steps out.'],
      ['duplicate-id id: is "a", as in a.json | Give each automation an id of its own: runs and keys belong to it.'],
    ]);
  });

  it('may run one that is not among them, when there is only one', async () => {
    const [one] = checkFiles([await file('a.json', runs('a', 'elsewhere'))], { registry });
    expect(one?.findings).toEqual([]);
    expect(one?.automation?.id).toBe('a');
  });
});

describe('findings', () => {
  it('have the place of what is meant', async () => {
    const text = `${JSON.stringify({ ...steps(), steps: undefined }).slice(0, -1)},\n"steps": [{\n  "id": "a", "uses": "intercom_get_contact",\n  "with": { "contctId": "x {{ vars.y }}" } }] }`;
    const { data, source } = await readAutomation(text, { name: 'a.json' });
    const places = check(data, { source }).findings.map(({ code, position }) => [code, position]);
    expect(places).toEqual([
      ['unknown-param', { line: 4, column: 13, length: 10 }],
      ['unknown-name', { line: 4, column: 31, length: 6 }],
    ]);
  });

  it('are all tried here or where files are read', () => {
    const tried = new Set(
      mistakes.flatMap(([, data, , options]) => check(data, options).findings.map(({ code }) => code)),
    );
    const elsewhere = [
      'syntax',
      'too-large',
      'duplicate-key',
      'not-json',
      'cut-by-comment',
      'secret-literal',
      'unknown-automation',
      'run-cycle',
    ];
    expect([...tried, ...elsewhere].sort()).toEqual(Object.keys(findingCodes).sort());
  });

  it('about what an automation causes name tools and topics that there are', () => {
    for (const [topic, tools] of Object.entries(causedBy)) {
      expect(isWebhookTopic(topic), topic).toBe(true);
      for (const tool of tools) expect(registry.has(tool), tool).toBe(true);
    }
  });
});
