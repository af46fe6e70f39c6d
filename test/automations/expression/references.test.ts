import { describe, expect, it } from 'vitest';
import { compileExpression } from '../../../src/automations/expression/expression.js';

const names = ['event', 'vars', 'steps', 'item'];

describe('what an expression reads', () => {
  it.each<[string, unknown[]]>([
    ['steps.contact.contact.name', [['steps', 'contact', 'contact', 'name']]],
    ["steps['a b'].list[0].x", [['steps', 'a b', 'list', 0, 'x']]],
    ['steps[vars.key].x', [['steps'], ['vars', 'key']]],
    ["get(steps.contact, 'custom_attributes.plan.0')", [['steps', 'contact', 'custom_attributes', 'plan', 0]]],
    ['get(steps, vars.key)', [['steps'], ['vars', 'key']]],
    ['has(event.message.body)', [['event', 'message', 'body']]],
    ["event.?company.?name.orValue('x')", [['event', 'company', 'name']]],
    [
      'default(event.a, event.b)',
      [
        ['event', 'a'],
        ['event', 'b'],
      ],
    ],
    [
      'event.list.filter(x, x.id in vars.ids)',
      [
        ['event', 'list'],
        ['vars', 'ids'],
      ],
    ],
    ['event.list.map(event, event.id)', [['event', 'list']]],
    ['event.list.map(x, event.list.map(item, x.id + item.id))', [['event', 'list']]],
    [
      'cel.bind(x, event.a, x.b + vars.c)',
      [
        ['event', 'a'],
        ['vars', 'c'],
      ],
    ],
    ['cel.bind(vars, event.a, vars.b)', [['event', 'a']]],
    ["{'k': event.a, vars.b: [item]}", [['event', 'a'], ['vars', 'b'], ['item']]],
    ['event.a + event.a == event.a ? now() : 1', [['event', 'a']]],
    ['type(event) == map', [['event']]],
    ["'event.nope'", []],
  ])('%s', (source, references) => {
    expect(compileExpression(source, { names }).references).toEqual(references);
  });
});

describe('a name or function that there is not', () => {
  it.each([
    ['evnt.id', 'There is no evnt. Did you mean event? Names here: event, vars, steps, item.'],
    ['contact', 'There is no contact. Names here: event, vars, steps, item. A text stands in quotes.'],
    ['event.list.map(x, y)', 'There is no y.'],
    ['event.list.exists(x, true) && x', 'There is no x.'],
    ['cel.bind(x, x, 1)', 'There is no x.'],
    ['event == undefined', 'Write null, and has(x.key) for a key that may be missing.'],
    ['event == None', 'Write null.'],
    ['contain(event)', 'There is no function contain(). Did you mean contains()?'],
    ['event.containz(1)', 'Did you mean contains()?'],
    ['event.toLowerCase()', 'Write lower(text).'],
    ['size()', 'size() takes 1 parameter here, and this gives it 0.'],
    ['date(1)', 'date() takes 2 or 3 parameters here, and this gives it 1.'],
    ['event.list.filter(x)', 'filter() takes 2 parameters here, and this gives it 1.'],
    ['lower(event).lower()', 'lower() is no method.'],
    ['startsWith(event, 1)', 'startsWith() is a method.'],
    ['frobnicate(1)', 'There is no function frobnicate().'],
    ['true || frobnicate(1)', 'There is no function frobnicate().'],
    ["'a' + 1", 'joins two texts'],
    ['{id: 1}', "A key of an object stands in quotes: {'id': …}."],
  ])('is an error before anything is evaluated: %s', (source, message) => {
    expect(() => compileExpression(source, { names })).toThrow(message);
  });
});
