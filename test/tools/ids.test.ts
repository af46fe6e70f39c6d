import nock from 'nock';
import { describe, expect, it } from 'vitest';
import { createIntercom } from '../../src/index.js';
import { intercom as service } from '../../src/intercom/definition.js';

describe('ids', () => {
  it('are text in outputs, also where the API has a number', async () => {
    nock('https://api.intercom.io')
      .post('/data_attributes')
      .reply(200, { type: 'data_attribute', id: 37, name: 'genre' });
    const intercom = createIntercom({ accessToken: 'token' });
    const params = { name: 'genre', model: 'contact', data_type: 'string' } as const;
    const { output } = await intercom.run('intercom_create_data_attribute', params);
    expect(output).toMatchObject({ dataAttributeId: '37', data_attribute: { id: 37 } });
  });

  it('that are numbers have an example for each kind of object', () => {
    const examples = Object.values(service.entities).flatMap(({ id }) => {
      const example = id?.example;
      return example !== undefined && /^\d+$/.test(example) ? [example] : [];
    });
    expect(examples.filter((one, at) => examples.indexOf(one) !== at)).toEqual([]);
  });
});
