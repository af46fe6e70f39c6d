import type { ArgsDef } from 'citty';
import { describe, expect, it } from 'vitest';
import { readArguments, valuesOf, wholeNumber } from '../../src/cli/arguments.js';
import { InvalidParamsError } from '../../src/errors.js';

const definitions = {
  id: { type: 'positional', required: true, description: 'what to do' },
  body: { type: 'string' },
  contactId: { type: 'string' },
  json: { type: 'boolean', alias: 'j' },
  open: { type: 'boolean' },
  effect: { type: 'enum', options: ['read', 'send'] },
} as const satisfies ArgsDef;

const read = (...raw: string[]) => Object.fromEntries(readArguments(['it', ...raw], definitions));

function refusal(...raw: string[]): string {
  try {
    readArguments(raw, definitions);
  } catch (error) {
    if (error instanceof InvalidParamsError) return error.message;
    throw error;
  }
  throw new Error('it was read');
}

describe('reading a command line', () => {
  it.each([
    [['--body', 'hello'], { body: 'hello' }],
    [['--body=hello'], { body: 'hello' }],
    [['--body='], { body: '' }],
    [['--body', ''], { body: '' }],
    [['--body=a=b'], { body: 'a=b' }],
    [['--body', '-5'], { body: '-5' }],
    [['--body', '-0.5'], { body: '-0.5' }],
    [['--body', '-'], { body: '-' }],
    [['--body', '- a list'], { body: '- a list' }],
    [['--body', '--- a rule'], { body: '--- a rule' }],
    [['--body=--no-open'], { body: '--no-open' }],
    [['--contactId', '00017'], { contactId: '00017' }],
    [['--contact-id', '00017'], { contactId: '00017' }],
    [['--contact-id=00017'], { contactId: '00017' }],
    [['--json'], { json: 'true' }],
    [['-j'], { json: 'true' }],
    [['--open', '--no-json'], { open: 'true', json: 'false' }],
    [['--open=false'], { open: 'false' }],
    [['--open', 'false', '--json'], { open: 'false', json: 'true' }],
    [['--open=perhaps'], { open: 'perhaps' }],
    [['--effect', 'send'], { effect: 'send' }],
  ])('takes %j as written', (raw, expected) => {
    expect(read(...raw)).toEqual({ id: 'it', ...expected });
  });

  it('takes everything after -- as words', () => {
    expect(Object.fromEntries(readArguments(['--json', '--', '--body'], definitions))).toEqual({
      json: 'true',
      id: '--body',
    });
  });

  it.each([
    [['it', '--contactid', '5'], '--contactid is not an option (did you mean --contact-id?). Nothing was sent.'],
    [['it', '--contact_id=5'], '--contact_id is not an option (did you mean --contact-id?). Nothing was sent.'],
    [['it', '--contactId=5', '--contact-id=5'], '--contact-id is given twice. Nothing was sent.'],
    [['it', '--zzzzzzzz'], '--zzzzzzzz is not an option (--help shows all). Nothing was sent.'],
    [['it', '-x'], '-x is not an option (--help shows all). Nothing was sent.'],
    [['it', '--no-body'], '--no-body is not an option (did you mean --body?). Nothing was sent.'],
    [['it', '--no-open=true'], '--no-open takes no value. Nothing was sent.'],
    [['it', '--body'], '--body needs a value (--body=… for one that begins with dashes). Nothing was sent.'],
    [['it', '--body', '--json'], '--body needs a value (--body=… for one that begins with dashes). Nothing was sent.'],
    [['it', '--body', 'a', '--body', 'b'], '--body is given twice. Nothing was sent.'],
    [['it', '--open', '--no-open'], '--open is given twice. Nothing was sent.'],
    [['it', 'two'], '"two" belongs to no argument: expected --name value. Nothing was sent.'],
    [['it', '--effect', 'love'], '--effect is "love": expected one of read, send. Nothing was sent.'],
    [['--json'], 'ID is missing: what to do. Nothing was sent.'],
  ])('refuses %j', (raw, message) => {
    expect(refusal(...raw)).toBe(message);
  });

  it('names everything that is wrong at once', () => {
    expect(refusal('it', '--boddy', 'x', '--effect', 'love')).toBe(
      '--boddy is not an option (did you mean --body?); --effect is "love": expected one of read, send. Nothing was sent.',
    );
  });
});

describe('the values of options', () => {
  it('are yes or no for flags, and text or nothing for the rest', () => {
    const values = valuesOf(readArguments(['it', '--no-open', '--body', 'x'], definitions), definitions);
    expect(values).toEqual({ id: 'it', body: 'x', contactId: undefined, json: false, open: false, effect: undefined });
  });

  it('refuse a flag that is neither', () => {
    const texts = readArguments(['it', '--json=perhaps'], definitions);
    expect(() => valuesOf(texts, definitions)).toThrow('--json is "perhaps": expected true or false');
  });

  it.each([
    ['0', 0],
    ['65535', 65_535],
  ])('read %s as a whole number', (text, number) => {
    expect(wholeNumber('port', text, { max: 65_535 })).toBe(number);
  });

  it.each(['', '-1', '1.5', '1e3', '65536', 'many', ' 1'])('refuse %j as a port', (text) => {
    expect(() => wholeNumber('port', text, { max: 65_535 })).toThrow(
      `--port is ${JSON.stringify(text)}: expected a whole number from 0 to 65535`,
    );
  });
});
