import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { localTool, type OutputFields, out, paging } from '../../src/index.js';
import { definitionsOf } from '../../src/json-schema/definitions.js';
import { drafts, outputJsonSchema } from '../../src/json-schema/index.js';

function toolGiving<Output extends OutputFields>(output: Output) {
  return localTool('core_try', {
    title: 'Try',
    description: 'Try an output.',
    resource: 'tests',
    effect: 'read',
    params: {},
    output,
    run: () => {
      throw new Error('never run');
    },
  });
}

describe('the JSON Schema of an output', () => {
  it('points at the objects of the service and carries only those that can be reached', () => {
    const schema = outputJsonSchema(
      toolGiving({
        tag: out.object('tag', 'The tag'),
        teams: out.list('team', 'Teams'),
        tagId: out.text('Id of the tag'),
        none: out.optional(out.integer('A number, perhaps')),
        raw: out.json('Anything'),
        metadata: out.record('Free keys'),
      }),
    );
    const { $defs = {}, ...rest } = schema;
    expect(rest).toEqual({
      type: 'object',
      properties: {
        tag: { description: 'The tag', $ref: '#/$defs/tag' },
        teams: { description: 'Teams', type: 'array', items: { $ref: '#/$defs/team' } },
        tagId: { description: 'Id of the tag', type: 'string' },
        none: { description: 'A number, perhaps', anyOf: [{ type: 'integer' }, { type: 'null' }] },
        raw: { description: 'Anything' },
        metadata: { description: 'Free keys', type: 'object' },
      },
      required: ['tag', 'teams', 'tagId', 'raw', 'metadata'],
    });
    expect(Object.keys($defs)).toContain('tag');
    expect(Object.keys($defs)).toContain('team');
    expect(Object.keys($defs)).not.toContain('contact');
  });

  it('keeps descriptions apart from $ref in draft-07, which would not read them', () => {
    const { properties, definitions } = outputJsonSchema(
      toolGiving({ contact: out.object('contact', 'The contact') }),
      {
        target: 'draft-07',
      },
    );
    expect(properties).toEqual({
      contact: { description: 'The contact', allOf: [{ $ref: '#/definitions/contact' }] },
    });
    expect(Object.keys(definitions ?? {})).toContain('contact-location');
    expect(JSON.stringify(definitions)).not.toMatch(/\.json"|\$id|\$schema/);
  });

  it.each(drafts)('holds no list of types (%s)', (target) => {
    expect(JSON.stringify(definitionsOf(['conversation', 'ticket', 'contact'], target))).not.toMatch(/"type":\[/);
  });

  it('carries no definitions when it points at none', () => {
    const schema = outputJsonSchema(toolGiving({ accepted: out.flag('Whether it was taken') }));
    expect(schema).not.toHaveProperty('$defs');
  });

  it('accepts a page with unknown fields and refuses one without its items', () => {
    const tool = toolGiving({ tags: out.list('tag', 'Tags'), ...paging.pageFields });
    const options = { strict: true, allErrors: true } as const;
    const validators = [
      new Ajv(options).compile(outputJsonSchema(tool, { target: 'draft-07' })),
      new Ajv2020(options).compile(outputJsonSchema(tool, { target: 'draft-2020-12' })),
    ];
    const page = {
      tags: [{ type: 'tag', id: '1', name: 'VIP', color: 'red' }],
      pages: null,
      has_more: false,
      next_cursor: null,
      extra: 1,
    };
    for (const valid of validators) {
      expect(valid(page), JSON.stringify(valid.errors)).toBe(true);
      expect(valid({ ...page, tags: undefined })).toBe(false);
      expect(valid({ ...page, tags: [{ type: 'tag', id: 1 }] })).toBe(false);
      expect(valid({ ...page, next_cursor: 5 })).toBe(false);
    }
  });
});
