import { describe, expect, it } from 'vitest';
import type { ClientOptions } from '../../src/index.js';
import type { FaultRule } from '../../src/sandbox/index.js';
import { repeatables } from './repeatables.js';
import { calls, contactPath, openSetup } from './setup.js';

/** What happens to a call, twice in a row unless the rule says otherwise. */
const faults: readonly { name: string; fault: FaultRule; client?: ClientOptions }[] = [
  { name: 'a lost answer', fault: { effect: 'lost_answer' } },
  { name: 'a dropped connection', fault: { effect: 'reset' } },
  { name: 'an answer that never comes', fault: { effect: 'timeout', times: 1 }, client: { timeoutMs: 800 } },
  { name: '408', fault: { status: 408 } },
  { name: '500', fault: { status: 500 } },
  { name: '502', fault: { status: 502 } },
  { name: '503', fault: { status: 503 } },
  { name: '504', fault: { status: 504 } },
  { name: 'a web page', fault: { effect: 'html' } },
];

/** Faults of what an answer holds. */
const contentFaults: typeof faults = [
  { name: 'an answer that breaks off', fault: { effect: 'truncate' } },
  { name: 'cut JSON', fault: { effect: 'cut_json' } },
];

describe.concurrent.each(repeatables)('$name is repeated and succeeds', (call) => {
  // Events are answered with nothing.
  const hasContent = call.tool !== 'intercom_create_event';

  it.each([...faults, ...(hasContent ? contentFaults : [])])('after $name', async ({ fault, client = {} }) => {
    const setup = await openSetup({ client });
    setup.sandbox.requests.clear();
    setup.sandbox.faults.add({ times: 2, ...fault, method: call.method, path: call.path(setup) });
    const { output, warnings } = await setup.intercom.runUnknown(call.tool, call.params(setup));
    expect(Object.keys(output)).not.toEqual([]);
    expect(warnings).toEqual([]);
    expect(calls(setup, call.method, call.path(setup))).toBe(1 + (fault.times ?? 2));
    expect(await call.look(setup)).toEqual(call.seen);
  });
});

describe.concurrent('a repeated removal', () => {
  it('counts as done when its answer was lost and nothing is left to delete', async () => {
    const setup = await openSetup();
    const { contactId } = setup;
    setup.sandbox.faults.add({ method: 'DELETE', path: contactPath(setup), effect: 'lost_answer', times: 1 });
    const { output, warnings } = await setup.intercom.run('intercom_delete_contact', { contactId });
    expect(output).toMatchObject({ id: contactId, deleted: true });
    expect(warnings.map(({ step }) => step)).toEqual(['delete']);
    await setup.api.refused(404, 'GET', contactPath(setup));
  });

  it('is the real one where the first did not happen', async () => {
    const setup = await openSetup();
    const { contactId } = setup;
    setup.sandbox.faults.add({ method: 'DELETE', path: contactPath(setup), status: 500, times: 1 });
    const { output, warnings } = await setup.intercom.run('intercom_delete_contact', { contactId });
    expect(output).toMatchObject({ id: contactId, external_id: 'ada-1', deleted: true });
    expect(warnings).toEqual([]);
  });

  it('is a failure where there was nothing to delete from the start', async () => {
    const setup = await openSetup();
    const contactId = '0'.repeat(24);
    await expect(setup.intercom.run('intercom_delete_contact', { contactId })).rejects.toMatchObject({
      name: 'NotFoundError',
      status: 404,
    });
  });

  it('of a tag, or of a contact from a company, succeeds too', async () => {
    const setup = await openSetup();
    const { contactId, tagId, companyId, intercom, sandbox } = setup;
    await intercom.run('intercom_tag_contact', { contactId, tagId });
    await intercom.run('intercom_attach_contact_to_company', { contactId, companyId });
    sandbox.faults.add({ method: 'DELETE', path: '/contacts/:id/:what/:id', effect: 'lost_answer', times: 1 });
    const untagged = await intercom.run('intercom_untag_contact', { contactId, tagId });
    expect(untagged).toMatchObject({ output: { id: tagId }, warnings: [{ step: 'delete' }] });
    sandbox.faults.clear();
    sandbox.faults.add({ method: 'DELETE', path: '/contacts/:id/:what/:id', effect: 'lost_answer', times: 1 });
    const detached = await intercom.run('intercom_detach_contact_from_company', { contactId, companyId });
    expect(detached).toMatchObject({ output: { companyId }, warnings: [{ step: 'delete' }] });
    const left = await setup.api.ok('GET', contactPath(setup));
    expect([left.text('tags.total_count'), left.text('companies.total_count')]).toEqual(['0', '0']);
  });
});
