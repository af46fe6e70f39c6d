import nock from 'nock';
import { describe, expect, it } from 'vitest';
import { InvalidParamsError } from '../../src/errors.js';
import { createIntercom } from '../../src/index.js';

const token = { accessToken: 'test-token' };

describe('Settings', () => {
  it.each([
    ['us', 'https://api.intercom.io'],
    ['eu', 'https://api.eu.intercom.io'],
    ['au', 'https://api.au.intercom.io'],
  ] as const)('region %s calls %s', async (region, origin) => {
    nock(origin, {
      reqheaders: { authorization: 'Bearer test-token', 'intercom-version': '2.16', accept: 'application/json' },
    })
      .get('/contacts/1')
      .reply(200, { type: 'contact', id: '1' });
    await expect(
      createIntercom({ ...token, region }).run('intercom_get_contact', { contactId: '1' }),
    ).resolves.toMatchObject({
      output: { contact: { id: '1' } },
    });
  });

  it.each(['US', 'Europe', 'EU', 'australia'])('the region may be spelt %s', (region) => {
    expect(() => createIntercom({ ...token, region: region as 'us' })).not.toThrow();
  });

  it('the version is sent with every request', () => {
    const { requests } = createIntercom({ ...token, version: '2.13' }).dryRun('intercom_get_contact', {
      contactId: '1',
    });
    expect(requests[0]?.headers).toMatchObject({ 'Intercom-Version': '2.13' });
  });

  it.each([
    [{ accessToken: '' }, 'accessToken is missing'],
    [{ accessToken: 'two words' }, 'accessToken holds spaces'],
    [{ accessToken: 'line\nbreak' }, 'accessToken holds spaces'],
    [{ ...token, region: 'mars' }, 'region is "mars": expected one of us, eu, au'],
    [{ ...token, version: '1.0' }, 'version is "1.0"'],
    [{ ...token, version: '2.61' }, 'version is "2.61"'],
    [{ ...token, baseUrl: 'http://api.intercom.io' }, 'baseUrl begins with http:'],
    [{ ...token, baseUrl: 'ftp://127.0.0.1' }, 'baseUrl begins with ftp:'],
    [{ ...token, baseUrl: 'https://user:pass@api.intercom.io' }, 'baseUrl holds a name or password'],
    [{ ...token, baseUrl: 'nonsense' }, 'baseUrl is not an address'],
    [{ ...token, baseUrl: 'http://localhost.evil.example' }, 'baseUrl begins with http:'],
    [{ ...token, adminId: 'me' }, 'adminId is not an admin id'],
  ])('%j is refused', (settings, message) => {
    const make = () => createIntercom(settings as typeof token);
    expect(make).toThrow(InvalidParamsError);
    expect(make).toThrow(message);
  });

  it('the token stands in no message about it', () => {
    const secret = 'se cret';
    expect(() => createIntercom({ accessToken: secret })).toThrow(/^(?!.*se cret)/s);
  });

  it.each(['http://127.0.0.1:4010', 'http://localhost:1/', 'http://[::1]:99', 'https://proxy.example/intercom/'])(
    '%s may be a base URL',
    (baseUrl) => {
      const { requests } = createIntercom({ ...token, baseUrl }).dryRun('intercom_get_contact', { contactId: '1' });
      expect(requests[0]?.url).toBe(`${baseUrl.replace(/\/$/, '')}/contacts/1`);
    },
  );
});
