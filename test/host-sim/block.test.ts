import { beforeAll, describe, expect, it } from 'vitest';
import {
  type SimBlock,
  type SimSubBlock,
  simBlock,
  simBlockMeta,
  simBlocks,
  simTriggers,
} from '../../src/hosts/sim/index.js';
import { createRegistry, intercom, registry } from '../../src/index.js';
import { paramFacts } from '../../src/json-schema/index.js';
import { agentFieldsOf, askedOfModel, stateOf, toldToAssistant } from './editor.js';
import { executeTool, runBlock, runForAgent, serialize } from './executor.js';
import { openWorkspace, textsOf, type Workspace } from './workspace.js';

const blocks = Object.values(simBlocks(registry));
const [first, ...further] = blocks;
if (first === undefined) throw new Error('There is no block');
/** The one with the common operations. */
const block = first;
const operations = registry.list().map(({ id }) => nameOf(id));

function nameOf(tool: string): string {
  return tool.replace('intercom_', '');
}

/** The block of the group that an operation belongs to. */
function groupBlock(operation: string): SimBlock {
  const found = further.find(({ tools }) => tools.access.includes(`intercom_${operation}`));
  if (found === undefined) throw new Error(`No block has ${operation}`);
  return found;
}

/** The values of the fields of an operation that make this call, as a canvas holds them. */
function fieldsFor(operation: string, call: Record<string, unknown>): Record<string, unknown> {
  const texts = Object.entries(textsOf(call)).map(([name, text]) => [`${operation}_${name}`, text]);
  return { operation, ...Object.fromEntries(texts) };
}

function field(of: SimBlock, id: string): SimSubBlock {
  const found = of.subBlocks.find((one) => one.id === id);
  if (found === undefined) throw new Error(`The block has no field ${id}`);
  return found;
}

describe('the blocks', () => {
  it('are one of the common operations, which starts workflows, and one for each group of resources', () => {
    const { groups = [], common = [] } = intercom;
    expect(blocks.map(({ type }) => type)).toEqual(['intercom_tools', ...groups.map(({ id }) => `intercom_${id}`)]);
    expect(blocks.map(({ name }) => name)).toEqual([
      'Intercom Tools',
      ...groups.map(({ title }) => `Intercom ${title}`),
    ]);
    expect([...block.tools.access].sort()).toEqual([...common].sort());
    expect(blocks.filter(({ triggers }) => triggers !== undefined)).toEqual([block]);
    expect(blocks.flatMap(({ subBlocks }) => subBlocks.filter(({ mode }) => mode === 'trigger')).length).toBe(
      block.subBlocks.filter(({ mode }) => mode === 'trigger').length,
    );
  });

  it('offer each operation in the block of its group, and the common ones in the first as well, the same in both', () => {
    const grouped = further.flatMap(({ tools }) => tools.access);
    expect(grouped.sort()).toEqual(
      registry
        .list()
        .map(({ id }) => id)
        .sort(),
    );
    for (const id of block.tools.access) {
      const operation = nameOf(id);
      const own = ({ subBlocks }: SimBlock) =>
        subBlocks.filter(({ context, condition }) => context === undefined && condition?.value === operation);
      // A field says which operation lists the ids that it takes, where the same block has it.
      const shown = (of: SimBlock) =>
        own(of).map(({ placeholder, ...rest }) => [rest, placeholder?.split('; see ')[0]]);
      expect(shown(groupBlock(operation)), id).toEqual(shown(block));
    }
  });

  it('are one where a program asks for one of all tools', () => {
    const whole = simBlock(registry);
    expect(whole.type).toBe('intercom_tools');
    expect([...whole.tools.access].sort()).toEqual(further.flatMap(({ tools }) => tools.access).sort());
    expect(whole.triggers).toEqual(block.triggers);
    expect(field(whole, 'operation').options?.length).toBe(operations.length);
  });

  it.each(blocks)('offer operations by what they work on, each once: $type', (own) => {
    const { options = [] } = field(own, 'operation');
    expect(options.map(({ id }) => `intercom_${id}`).sort()).toEqual([...own.tools.access].sort());
    const groups = options.map(({ group }) => group);
    expect(new Set(groups).size).toBeGreaterThan(4);
    expect(groups.filter((group, at) => group !== groups[at - 1])).toEqual([...new Set(groups)]);
    // More than Sim's own searchable menus have without groups would be too many.
    expect(options.length).toBeLessThan(90);
    for (const group of groups) expect(group).toMatch(/^[A-Z][A-Za-z ]+$/);
  });

  it.each(blocks)('have a field for each parameter, shown with its operation alone: $type', (own) => {
    for (const id of own.tools.access) {
      const tool = registry.find(id);
      const operation = nameOf(id);
      for (const { name, required, description } of paramFacts(tool)) {
        const { condition, placeholder, ...rest } = field(own, `${operation}_${name}`);
        expect(condition).toMatchObject({ field: 'operation', value: operation });
        expect(rest.required === true, `${operation} ${name}`).toBe(required);
        expect(placeholder?.startsWith(description)).toBe(true);
        expect(rest.title).not.toBe('');
      }
    }
    const onCanvas = own.subBlocks.filter(({ mode, context }) => mode !== 'trigger' && context === undefined);
    expect(new Set(onCanvas.map(({ id }) => id)).size).toBe(onCanvas.length);
    expect(Object.keys(own.inputs).sort()).toEqual(onCanvas.map(({ id }) => id).sort());
  });
});

describe('the block', () => {
  it('shows what fits a parameter', () => {
    const { options } = field(block, 'reply_conversation_message_type');
    expect(options).toEqual([
      { label: 'Choose', id: '' },
      { label: 'Comment', id: 'comment' },
      { label: 'Note', id: 'note' },
    ]);
    expect(field(block, 'update_ticket_open').options?.map(({ id }) => id)).toEqual(['', 'true', 'false']);
    expect(field(block, 'reply_conversation_body').type).toBe('long-input');
    expect(field(block, 'create_contact_signed_up_at').wandConfig?.generationType).toBe('timestamp');
    expect(field(block, 'create_contact_custom_attributes').wandConfig?.generationType).toBe('json-object');
    expect(field(block, 'accessToken')).toMatchObject({ password: true, required: true });
    expect(field(block, 'region').options?.map(({ id }) => id)).toEqual(['us', 'eu', 'au']);
    expect(block.subBlocks.some(({ id }) => id === 'baseUrl')).toBe(false);
    expect(field(simBlock(registry, { customBaseUrl: true }), 'baseUrl').mode).toBe('advanced');
  });

  it('shows and needs what depends on a choice with that choice alone', async () => {
    const email = { field: 'create_message_message_type', value: 'email' };
    for (const name of ['subject', 'template']) {
      expect(field(block, `create_message_${name}`)).toMatchObject({
        required: email,
        condition: { field: 'operation', value: 'create_message', and: email },
      });
    }
    const typed = { operation: 'create_message', create_message_subject: 'typed before' };
    expect(serialize(block, { ...typed, create_message_message_type: 'inapp' })).not.toHaveProperty(
      'create_message_subject',
    );
    expect(serialize(block, { ...typed, create_message_message_type: 'email' })).toMatchObject(typed);
  });

  it('says which operation lists the ids that a field takes', () => {
    expect(field(block, 'create_ticket_ticket_type_id').placeholder).toBe(
      'Id of the ticket type; see List ticket types',
    );
    expect(field(block, 'update_ticket_ticket_state_id').placeholder).toContain('; see List ticket states');
    expect(field(block, 'assign_conversation_assignee_id').placeholder).toContain('; see List admins and List teams');
    expect(field(block, 'create_contact_custom_attributes').placeholder).toContain('; see List data attributes');
    const alone = simBlock(createRegistry(registry.list().filter(({ id }) => id === 'intercom_create_ticket')));
    expect(field(alone, 'create_ticket_ticket_type_id').placeholder).toBe('Id of the ticket type');
  });

  it.each(blocks)('lists the outputs of its tools and of a dry run, and no other: $type', async (own) => {
    const { tools } = await openWorkspace();
    const all = own.tools.access.flatMap((id) => Object.entries(tools[id]?.outputs ?? {}));
    const dryRun = 'requests';
    expect(Object.keys(own.outputs).sort()).toEqual([...new Set([...all.map(([name]) => name), dryRun])].sort());
    for (const [name, { type }] of all) {
      expect([type === 'object' ? 'json' : type, 'json'], name).toContain(own.outputs[name]?.type);
    }
  });

  it.each(blocks)('says in a command what each operation does, with fields that show with it: $type', (own) => {
    const { defaultTitle, operationSubBlockId, sentences } = own.canvasPresentation;
    const { byOperation } = sentences;
    expect([defaultTitle, operationSubBlockId]).toEqual([own === block ? 'Intercom' : own.name, 'operation']);
    expect(Object.keys(byOperation).sort()).toEqual(own.tools.access.map(nameOf).sort());
    for (const [operation, [phrase, ...clauses]] of Object.entries(byOperation)) {
      expect(phrase).toBe(registry.find(`intercom_${operation}`).title);
      for (const clause of clauses) {
        if (typeof clause === 'string') throw new Error('Only the phrase has no field');
        expect(field(own, clause.field).condition?.value).toBe(operation);
      }
    }
  });

  it('names in a command what is worked on once', () => {
    const { byOperation } = block.canvasPresentation.sentences;
    expect(byOperation.reply_conversation?.slice(0, 2)).toEqual([
      'Reply to conversation',
      { field: 'reply_conversation_conversationId', core: true },
    ]);
    expect(byOperation.create_company?.[0]).toBe('Create or update company');
  });

  it('is shown in the catalog with templates and skills that its tools can carry out', () => {
    const meta = simBlockMeta(registry);
    expect(meta.templates.length).toBeGreaterThanOrEqual(7);
    expect(meta.skills.length).toBeGreaterThanOrEqual(3);
    for (const { title, prompt, modules, tags } of meta.templates) {
      expect(title.split(' ').length).toBeLessThanOrEqual(5);
      expect(prompt).toMatch(/^(Build|Create) a/);
      expect(modules.length * tags.length).toBeGreaterThan(0);
    }
    for (const { name } of meta.skills) expect(name).toMatch(/^[a-z]+(-[a-z]+)+$/);
    expect(simBlockMeta(registry.filter({ ids: ['intercom_list_tags'] }))).toMatchObject({ templates: [], skills: [] });
  });

  it('keeps the ids of its fields whatever other operations there are', () => {
    const small = simBlock(createRegistry(registry.list().slice(0, 3)));
    const all = new Set(simBlock(registry).subBlocks.map(({ id }) => id));
    expect(small.subBlocks.filter(({ id }) => !all.has(id))).toEqual([]);
  });
});

describe('a workflow with the block', () => {
  let workspace: Workspace;
  let run: (values: Record<string, unknown>) => Promise<Record<string, unknown>>;

  beforeAll(async () => {
    workspace = await openWorkspace({ until: 'file' });
    run = (values) => runBlock(block, workspace.tools, { accessToken: workspace.sandbox.token, ...values });
  });

  it.each(operations)('carries out %s from the text of its fields', async (operation) => {
    const own = await openWorkspace();
    const call = own.calls[`intercom_${operation}`] ?? {};
    const used = groupBlock(operation);
    const output = await runBlock(used, own.tools, {
      accessToken: own.sandbox.token,
      region: 'us',
      ...fieldsFor(operation, call),
    });
    expect(Object.keys(output).filter((key) => used.outputs[key] === undefined)).toEqual([]);
    expect(own.sent()).not.toEqual([]);
  });

  it('refuses an operation that there is not, also where Sim has taken the first tool in its place', async () => {
    expect(() => block.tools.config.tool({ operation: 'create_contacts' })).toThrow(/no operation "create_contacts"/);
    for (const operation of ['create_contacts', '', 'constructor', '__proto__', 7]) {
      await expect(run({ operation, create_contact_email: 'x@example.com' })).rejects.toThrow(/no operation/);
    }
    expect(workspace.sent()).toEqual([]);
  });

  it('takes the operation that is preselected when nobody chose one', async () => {
    const saved = serialize(block, { accessToken: 'x' });
    expect(saved.operation).toBe('create_contact');
    await expect(run({ operation: 'list_tags' })).resolves.toHaveProperty('tags');
    workspace.forget();
  });

  it('sends nothing of fields that nobody touched, and nothing of another operation', async () => {
    const { contact } = workspace.ids;
    const values = {
      ...fieldsFor('update_contact', { contactId: contact, name: 'Ada K.' }),
      close_conversation_body: 'Bye',
    };
    const { contact: after } = await run(values);
    expect(after).toMatchObject({ name: 'Ada K.', email: 'ada@example.com', external_id: 'ada-1' });
    const params = block.tools.config.params({ ...serialize(block, values), close_conversation_body: 'Bye' });
    expect(Object.entries(params).filter(([, value]) => value !== undefined)).toEqual([
      ['contactId', contact],
      ['name', 'Ada K.'],
    ]);
    workspace.forget();
  });

  it('clears what its own field lists, and refuses to set and clear at once', async () => {
    const { contact } = workspace.ids;
    const values = fieldsFor('update_contact', { contactId: contact, name: 'Ada M.' });
    const { contact: before } = await run(values);
    const { contact: after } = await run({
      ...fieldsFor('update_contact', { contactId: contact }),
      update_contact_clear: ['name'],
    });
    expect([before, after]).toMatchObject([{ name: 'Ada M.' }, { name: null }]);
    await expect(run({ ...values, update_contact_clear: '["name"]' })).rejects.toThrow(/name is both set and cleared/);
    expect(() => field(block, 'create_contact_clear')).toThrow();
    workspace.forget();
  });

  it.each([
    ['update_ticket_open', 'false', false],
    ['list_contacts_per_page', '2', 2],
    ['list_contacts_per_page', ' 2 ', 2],
    ['create_contact_signed_up_at', '1700000000', 1_700_000_000],
    ['create_contact_signed_up_at', '2026-01-01T00:00:00Z', '2026-01-01T00:00:00Z'],
    ['create_contact_custom_attributes', '{"plan": "pro"}', { plan: 'pro' }],
    ['create_contact_custom_attributes', '{"plan": ', '{"plan": '],
    ['get_ticket_ticketId', '215470000000002', '215470000000002'],
    ['create_message_to_id', '65e01234', '65e01234'],
    ['get_contact_include_merge_history', 'yes', 'yes'],
  ])('reads the text of %s: %s', (id, text, value) => {
    const operation = String(field(block, id).condition?.value);
    const params = block.tools.config.params({ operation, [id]: text });
    expect(params[id.slice(operation.length + 1)]).toEqual(value);
  });

  it('fails with our words when a text does not fit, and sends nothing', async () => {
    const values = { operation: 'create_contact', create_contact_email: 'x@example.com' };
    await expect(run({ ...values, create_contact_custom_attributes: '{"plan": ' })).rejects.toThrow(
      /custom_attributes is not valid JSON.*Nothing was sent/,
    );
    await expect(run({ operation: 'list_contacts', list_contacts_per_page: 'many' })).rejects.toThrow(
      /per_page is the text "many"/,
    );
    await expect(run({ operation: 'get_contact' })).rejects.toThrow(
      /contactId is missing: give contactId, external_id or email/,
    );
    expect(workspace.sent()).toEqual([]);
  });

  it('fails with status and code of Intercom', async () => {
    const failing = run({ operation: 'get_contact', get_contact_contactId: '65f0c0ffee0123456789ffff' });
    await expect(failing).rejects.toMatchObject({
      message: expect.stringContaining('answered 404 to GET /contacts/65f0c0ffee0123456789ffff'),
      output: { status: 404, code: 'not_found' },
    });
    workspace.forget();
  });
});

describe('a block whose retry is switched on', () => {
  const message = { message_type: 'inapp', body: 'Your export is ready.', to_type: 'contact' };

  it('sends a message once, however often Sim runs it again after a lost answer', async () => {
    const { tools, sandbox, sent, ids } = await openWorkspace();
    sandbox.faults.add({ method: 'POST', path: '/messages', effect: 'lost_answer' });
    const values = {
      accessToken: sandbox.token,
      ...fieldsFor('create_message', { ...message, from_id: ids.admin, to_id: ids.contact }),
    };
    await expect(runBlock(block, tools, values, 3)).rejects.toMatchObject({
      message: expect.stringMatching(/this execution sent the same call at .* It was not sent again/),
      output: { name: 'OutcomeUnknownError', sent: { method: 'POST', path: '/messages' } },
    });
    const messages = () => sent().filter((one) => one === 'POST /messages').length;
    expect(messages()).toBe(1);
    // Another run of the workflow is no replay.
    await expect(runBlock(block, tools, values)).rejects.toThrow(/whether it happened|may or may not/);
    expect(messages()).toBe(2);
  });

  it('sends another message of the same run, and repeats what was refused', async () => {
    const { tools, sandbox, sent, ids } = await openWorkspace();
    const params = { accessToken: sandbox.token, ...message, from_id: ids.admin, to_id: ids.contact };
    const messages = () => sent().filter((one) => one === 'POST /messages').length;
    const call = (change: object) =>
      executeTool(tools, 'intercom_create_message', { ...params, ...change, _context: { executionId: 'one-run' } });
    sandbox.faults.add({ method: 'POST', path: '/messages', effect: 'lost_answer', times: 1 });
    expect(await call({})).toMatchObject({ success: false, output: { name: 'OutcomeUnknownError' } });
    expect(await call({ body: 'Your import is ready.' })).toMatchObject({ success: true });
    expect(await call({})).toMatchObject({ success: false, error: expect.stringContaining('not sent again') });
    expect(messages()).toBe(2);
    sandbox.faults.add({ method: 'POST', path: '/messages', status: 422, times: 1 });
    expect(await call({ body: 'Third' })).toMatchObject({ success: false, output: { status: 422 } });
    expect(await call({ body: 'Third' })).toMatchObject({ success: true });
    expect(messages()).toBe(4);
  });
});

describe('the editor of Sim', () => {
  it.each(blocks)('saves little with a new block: $type', (own) => {
    const size = Buffer.byteLength(JSON.stringify(stateOf(own)));
    expect(size).toBeLessThan(60_000);
    // What Sim saves with its own block for 31 operations is 19,234 bytes.
    expect(size / own.tools.access.length).toBeLessThan(700);
  });

  it('saves of triggers nothing but the choice', () => {
    const state = stateOf(block);
    const held = Object.values(state).filter(({ value }) => value !== null && value !== '');
    expect(held.map(({ id, value }) => [id, value])).toEqual([
      ['operation', 'create_contact'],
      ['selectedTriggerId', 'intercom_conversation_created'],
    ]);
  });

  it.each(blocks)('tells its assistant the fields of the canvas, in few words: $type', async (own) => {
    const { tools } = await openWorkspace();
    const about = toldToAssistant(own, tools, own.triggers === undefined ? {} : simTriggers());
    const told = JSON.stringify(about);
    const ofOperations = JSON.stringify(about.operations).length;
    // Triggers and what all operations share, and the operations.
    expect(told.length - ofOperations).toBeLessThan(60_000);
    // Sim's own block takes 45,572 characters for 31 operations; triggers are told once, however many operations there are.
    expect(ofOperations / own.tools.access.length).toBeLessThan(45_572 / 31);
  });

  it('tells its assistant nothing of what an agent is shown', async () => {
    const { tools } = await openWorkspace();
    const told = JSON.stringify(toldToAssistant(block, tools, simTriggers()));
    expect(told).toContain('"create_contact_email"');
    expect(told).not.toContain('"name":"email","type"');
  });

  it.each(blocks)('shows an agent fields by the names of the parameters: $type', async (own) => {
    const { tools } = await openWorkspace();
    for (const id of own.tools.access) {
      const tool = tools[id];
      if (tool === undefined) throw new Error(`There is no ${id}`);
      const operation = nameOf(id);
      // Whatever a choice hides is shown with that choice.
      const choices = own.subBlocks.flatMap(({ context, condition }) => {
        const isOwn = context === 'tool-input' && condition?.value.includes(operation) === true;
        const { field: name = '', value = [] } = (isOwn ? condition.and : undefined) ?? {};
        return [value].flat().map((word) => ({ [name]: word }));
      });
      const fields = [{}, ...choices].flatMap((choice) => {
        const shown = agentFieldsOf(own, tool, { ...choice, operation }).map((one) => one.id);
        expect(shown.length, id).toBe(new Set(shown).size);
        return shown;
      });
      const ofTool = Object.keys(tool.params);
      expect([...new Set(fields)].filter((name) => name !== `${operation}_clear`).sort(), id).toEqual(
        [...ofTool].sort(),
      );
      const ofModel = ofTool.filter((name) => tool.params[name]?.visibility === 'user-or-llm');
      for (const name of ofModel) {
        const rest = ofModel.filter((other) => other !== name);
        expect(askedOfModel(tool, { [name]: 'filled in' })).toEqual(rest);
      }
    }
  });

  it('shows an agent what a choice needs with that choice', async () => {
    const { tools } = await openWorkspace();
    const { intercom_create_message: tool } = tools;
    if (tool === undefined) throw new Error('There is no tool for messages');
    const shown = (message_type: string) =>
      agentFieldsOf(block, tool, { operation: 'create_message', message_type }).map(({ id }) => id);
    expect(shown('email')).toEqual(expect.arrayContaining(['subject', 'template']));
    expect(shown('inapp')).not.toContain('subject');
  });
});

describe('an agent with the block', () => {
  it('takes what the model says where the user left a field empty, and the user otherwise', async () => {
    const { tools, sandbox, ids } = await openWorkspace();
    const result = await runForAgent(block, tools, 'intercom_reply_conversation', {
      user: { accessToken: sandbox.token, message_type: 'note', body: '' },
      model: {
        conversationId: ids.conversation,
        message_type: 'comment',
        body: 'From the model',
        accessToken: 'forged',
      },
    });
    const parts = JSON.stringify(result.output.conversation);
    expect(result).toMatchObject({ success: true });
    expect(parts).toContain('From the model');
    expect(parts).toContain('"part_type":"note"');
    expect(JSON.stringify(result)).not.toContain('from-the-environment');
  });

  it('goes on with what was saved under the names of the canvas', async () => {
    const { tools, sandbox, ids } = await openWorkspace();
    const result = await runForAgent(block, tools, 'intercom_reply_conversation', {
      user: { accessToken: sandbox.token, reply_conversation_message_type: 'note' },
      model: { conversationId: ids.conversation, message_type: 'comment', body: 'From the model' },
    });
    expect(JSON.stringify(result.output.conversation)).toContain('"part_type":"note"');
  });

  it('clears a field that the model sets to null', async () => {
    const { tools, sandbox, ids } = await openWorkspace();
    const result = await runForAgent(block, tools, 'intercom_update_contact', {
      user: { accessToken: sandbox.token },
      model: { contactId: ids.contact, name: null },
    });
    expect(result.output.contact).toMatchObject({ name: null });
  });

  it('hears from us about an argument that there is not', async () => {
    const { tools, sandbox, sent } = await openWorkspace();
    const result = await runForAgent(block, tools, 'intercom_get_contact', {
      user: { accessToken: sandbox.token },
      model: { contactId: '1', contact_id: '2' },
    });
    expect(result).toMatchObject({ success: false, error: expect.stringContaining('contact_id is not a parameter') });
    expect(sent()).toEqual([]);
  });
});
