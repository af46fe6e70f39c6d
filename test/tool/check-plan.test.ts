import { describe, expect, it } from 'vitest';
import { fields, operation, out, type ParamNotes, param } from '../../src/index.js';
import { Param } from '../../src/tool/param/param.js';

const declare = (http: 'GET /things/{thing_id}' | 'POST /things', params: Record<string, Param>) => () =>
  operation('intercom_do_thing', {
    http: http as 'POST /things',
    effect: 'read',
    description: 'Do a thing.',
    params,
    returns: fields({ thing: out.record('The thing') }),
  });

/** A parameter as a program without types can make it. */
const unchecked = ({ data, schema }: Param, notes: ParamNotes) => new Param({ ...data, ...notes }, () => schema);

describe('a definition whose calls would lose a value', () => {
  it.each<[string, ReturnType<typeof declare>, string]>([
    [
      'an optional part of the path',
      declare('GET /things/{thing_id}', { thing_id: param.id('Id').optional() }),
      'GET /things/{thing_id}: thing_id is part of the path',
    ],
    [
      'a condition on nothing',
      declare('POST /things', { size: param.integer('Size', { when: { param: 'kind' } }).optional() }),
      'POST /things: size is sent when kind is given, which is no parameter',
    ],
    [
      'a name of every object',
      declare('POST /things', { toString: param.text('Text').optional() }),
      'POST /things: toString is a name that every object has',
    ],
    [
      'a place that every object has',
      declare('POST /things', { size: param.integer('Size', { as: '__proto__.size' }).optional() }),
      'POST /things: size cannot be sent as __proto__',
    ],
    [
      'a place inside a number',
      declare('POST /things', {
        size: param.integer('Size').optional(),
        unit: param.text('Unit', { as: 'size.unit' }).optional(),
      }),
      'POST /things: unit cannot be sent inside size, which is no object',
    ],
    [
      'a default that is none of the words',
      declare('POST /things', { kind: unchecked(param.choice(['big', 'small'], 'Kind'), { default: 'tiny' }) }),
      'POST /things: kind has a default that is the text "tiny": expected one of big, small',
    ],
    [
      'a default that is no boolean',
      declare('POST /things', { isNew: unchecked(param.flag('Whether it is new'), { default: 'true' }) }),
      'POST /things: isNew has a default that is the text "true": expected one of true, false',
    ],
  ])('is refused when it is first used: %s', (_, make, message) => {
    const tool = make();
    expect(() => tool.plan).toThrow(message);
  });

  it('may put a parameter into an object beside its other keys', () => {
    const make = declare('POST /things', {
      meta: param.jsonObject('Keys').optional(),
      unit: param.text('Unit', { as: 'meta.unit' }).optional(),
    });
    const { body } = make().request({ meta: { a: 1 }, unit: 'cm' }, { now: 0, version: '2.16' });
    expect(body).toEqual({ meta: { a: 1, unit: 'cm' } });
  });

  it('may have one of the words as a default, which is sent', () => {
    const make = declare('POST /things', {
      kind: param.choice(['big', 'small'], 'Kind', { default: 'small' }).optional(),
      isNew: param.flag('Whether it is new', { default: false }).optional(),
    });
    expect(make().request({}, { now: 0, version: '2.16' }).body).toEqual({ kind: 'small', isNew: false });
  });
});
