import { describe, expect, it } from 'vitest';
import type { ApiVersion } from '../../src/index.js';
import { createIntercom } from '../../src/index.js';
import { createSandbox } from '../../src/sandbox/index.js';
import { preview, refusal } from './preview.js';

const id = 'intercom_list_data_attributes';

describe('list data attributes', () => {
  it('asks for the attributes of one kind of object, of all, and for archived ones', () => {
    expect(preview(id, {})).toEqual({ request: 'GET /data_attributes', query: {}, body: null });
    expect(preview(id, { model: 'company', include_archived: 'true' })).toEqual({
      request: 'GET /data_attributes',
      query: { model: 'company', include_archived: 'true' },
      body: null,
    });
    expect(preview(id, { model: 'contact', include_archived: false }).query).toEqual({
      model: 'contact',
      include_archived: 'false',
    });
    expect(refusal(id, { model: 'ticket' })[0]).toContain('expected one of contact, company, conversation');
  });

  it('asks where the version has those of conversations', () => {
    const asked = (version: ApiVersion) => {
      const intercom = createIntercom({ accessToken: 'test-token', version });
      const [request] = intercom.dryRun(id, { model: 'conversation', include_archived: true }).requests;
      return request?.url.replace('https://api.intercom.io', '');
    };
    expect(asked('2.15')).toBe('/data_attributes?model=conversation&include_archived=true');
    expect(asked('2.16')).toBe('/conversations/attributes?include_archived=true');
  });

  it.each<ApiVersion>(['2.11', '2.15', '2.16'])('lists attributes of each kind in version %s', async (version) => {
    const sandbox = createSandbox({ rateLimit: false });
    const { url } = await sandbox.listen();
    try {
      const intercom = createIntercom({ accessToken: sandbox.token, baseUrl: url, version });
      const namesOf = async (model: 'contact' | 'company' | 'conversation', include_archived = false) => {
        const { output } = await intercom.run(id, { model, include_archived });
        expect(output).toMatchObject({ has_more: false, total_count: output.attributes.length });
        return output.attributes.map(({ name }) => name);
      };
      expect(await namesOf('contact')).toEqual(expect.arrayContaining(['email', 'paid_subscriber']));
      expect(await namesOf('company')).toEqual(expect.arrayContaining(['website', 'shops']));
      const current = await namesOf('conversation');
      expect(current).toContain('Topic');
      expect((await namesOf('conversation', true)).length).toBeGreaterThan(current.length);
    } finally {
      await sandbox.close();
    }
  });
});
