import { describe, expect, it } from 'vitest';
import { connectionFields, connectionSettings, filledParams } from '../../src/form/index.js';
import { createIntercom } from '../../src/index.js';
import { intercom } from '../../src/intercom/definition.js';
import { regions } from '../../src/intercom/service/settings.js';

const fields = connectionFields(intercom);
const settingsIn = (form: unknown) => connectionSettings(form, intercom);
const options = (id: string) => fields.find((field) => field.id === id)?.options?.map((option) => option.id);

describe('the form of a connection', () => {
  it('offers what the client takes', () => {
    expect(options('region')).toEqual(regions);
    for (const region of options('region') ?? []) {
      for (const version of options('version') ?? []) {
        expect(() => createIntercom(settingsIn({ accessToken: 'token', region, version }))).not.toThrow();
      }
    }
  });

  it('hides the token and nothing else', () => {
    expect(fields.filter(({ password }) => password).map(({ id }) => id)).toEqual(['accessToken']);
  });

  it('leaves out what was not filled in', () => {
    const form = { accessToken: 'token', region: '', version: null, adminId: '', baseUrl: undefined, access: '' };
    expect(settingsIn(form)).toEqual({ accessToken: 'token' });
  });

  it.each([
    ['read', { readOnly: true }],
    ['write', { allow: ['read', 'write'] }],
    ['send', { allow: ['read', 'write', 'send'] }],
    ['delete', { allow: ['read', 'write', 'send', 'delete'] }],
  ])('turns the access %s into a policy of the client', (access, policy) => {
    expect(settingsIn({ accessToken: 'token', access })).toEqual({ accessToken: 'token', ...policy });
  });

  it('refuses a word that it does not offer, and names those that it does', () => {
    expect(() => settingsIn({ accessToken: 'token', access: 'admin' })).toThrow(
      'access is "admin": expected one of read, write, send, delete. Nothing was sent.',
    );
  });

  it.each([undefined, null, 'text', []])('leaves it to the client to miss the token in %j', (form) => {
    expect(settingsIn(form)).toEqual({ accessToken: '' });
    expect(() => createIntercom(settingsIn(form))).toThrow('accessToken is missing');
  });
});

describe('what somebody filled in', () => {
  it('leaves out fields that were not touched, and keeps every other value', () => {
    const values = { empty: '', missing: undefined, nothing: null, zero: 0, no: false, space: ' ', list: [] };
    expect(filledParams(values)).toEqual({ zero: 0, no: false, space: ' ', list: [] });
  });

  it('sets to null what is to be cleared', () => {
    expect(filledParams({ name: 'Ada', phone: '' }, ['phone'])).toEqual({ name: 'Ada', phone: null });
  });

  it('refuses a field that is both filled and cleared', () => {
    expect(() => filledParams({ phone: '1' }, ['phone'])).toThrow('phone is both filled and cleared');
  });

  it('holds a key of any name as data', () => {
    const filled = filledParams(JSON.parse('{"__proto__": {"polluted": true}}'));
    expect(Object.keys(filled)).toEqual(['__proto__']);
    expect(Object.getPrototypeOf(filled)).toBe(Object.prototype);
  });
});
