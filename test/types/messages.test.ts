import { beforeAll, describe, expect, it } from 'vitest';
import { compilerErrors } from './compiler.js';

const head = [
  "import { createIntercom, fields, operation, out, param } from '#src/index.js';",
  "const intercom = createIntercom({ accessToken: 'x' });",
  "const rest = { effect: 'read', description: 'D.', params: { thingId: param.id('Id') }, returns: fields({ id: out.text('Id') }) } as const;",
];

/** A mistake, and what the message about it holds. */
const mistakes: readonly (readonly [line: string, said: RegExp])[] = [
  ["intercom.run('intercom_get_contacts', { contactId: '1' });", /no tool of the registry has this id/],
  ["intercom.dryRun('intercom_get_contacts', { contactId: '1' });", /no tool of the registry has this id/],
  ["intercom.iterate('intercom_get_contacts', {});", /no tool of the registry has this id/],
  ["intercom.run('intercom_get_contact', { contact_id: '1' });", /Did you mean to write 'contactId'/],
  [
    "operation('intercom_x', { ...rest, http: 'GET /things/{thing_id}' });",
    /'the path names what is not a parameter': "thing_id"/,
  ],
];

describe('What the compiler says about a mistake', () => {
  let errors: ReadonlyMap<number, string> = new Map();

  beforeAll(async () => {
    errors = await compilerErrors([...head, ...mistakes.map(([line]) => line)]);
  }, 60_000);

  it.each(mistakes)('%s', (line, said) => {
    const message = errors.get(head.length + 1 + mistakes.findIndex(([known]) => known === line));
    expect(message).toMatch(said);
    // Six lines of a terminal: a list of all tools would fill a screen.
    expect(message?.length).toBeLessThan(480);
  });

  it('is nothing elsewhere', () => {
    expect(errors.size).toBe(mistakes.length);
  });
});
