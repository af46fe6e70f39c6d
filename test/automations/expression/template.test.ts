import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Scope } from '../../../src/automations/expression/expression.js';
import { ExpressionError } from '../../../src/automations/expression/expression-error.js';
import { compileTemplate } from '../../../src/automations/expression/template.js';

const scope = {
  event: { id: 'n1', count: 3, tags: ['a', 'b'], none: null, contact: { name: 'Ada' } },
  vars: { days: 7 },
};
const options = { names: ['event', 'vars'] };

function render(value: unknown, data: Scope = scope): unknown {
  return compileTemplate(value, options).render(data, { now: 0 });
}

function errorOf(run: () => unknown): ExpressionError {
  try {
    run();
  } catch (error) {
    if (error instanceof ExpressionError) return error;
  }
  throw new Error('There was no ExpressionError.');
}

describe('a text', () => {
  it.each<[string, unknown]>([
    ['plain', 'plain'],
    ['', ''],
    ['{{ event.count }}', 3],
    ['{{event.tags}}', ['a', 'b']],
    ['{{ event.none }}', null],
    ['{{ event.count > 2 }}', true],
    [' {{ event.count }}', ' 3'],
    ['{{ event.count }}\n', '3\n'],
    ['{{ event.id }}:{{ vars.days }}', 'n1:7'],
    ['Hi {{ event.contact.name }}{{ event.none }}!', 'Hi Ada!'],
    ['tags {{ event.tags }}, {{ event.contact }}', 'tags ["a","b"], {"name":"Ada"}'],
    ['{{ {"a":{"b":1}} }}', { a: { b: 1 } }],
    ['{{ {"a":{"b":event.count}}}}', { a: { b: 3 } }],
    ['{{ "}}" }}', '}}'],
    ["{{ '}}' + \"'{{'\" }}", "}}'{{'"],
    ['{{ "a \\" }} b" }}', 'a " }} b'],
    ['{{ """ it\'s "}}" here """ }}', ' it\'s "}}" here '],
    ["{{ '''\n}}\n''' }}", '\n}}\n'],
    ['{{ r"\\d}}" }}', '\\d}}'],
    ["{{ b'}}' }}", 'fX0='],
    ["{{ '{{' }} name }}", '{{ name }}'],
    ['{{ event.count // how often: it\'s "many" }}', 3],
    ['{ {x} } }}', '{ {x} } }}'],
  ])('%j becomes %j', (text, value) => {
    expect(render(text)).toEqual(value);
  });

  it('may hold any text as a literal of CEL', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (literal, around) => {
        fc.pre(!around.includes('{') && !literal.includes('\ufffd'));
        const text = JSON.stringify(literal.toWellFormed())
          .replaceAll('\\/', '/')
          .replace(/[\u007f-\uffff]/g, (one) =>
            /[\ud800-\udfff]/.test(one) ? one : `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`,
          );
        expect(render(`{{ ${text} }}`)).toBe(literal.toWellFormed());
        expect(render(`${around}{{ ${text} }}${around}`)).toBe(around + literal.toWellFormed() + around);
      }),
    );
  });

  it.each([
    ['Hi {{ event.id', "No }} closes this {{. To write {{ as text, write {{ '{{' }}.", 3],
    ['Hi {{ event.id }', 'This } closes nothing. An expression ends with }}.', 15],
    ['{{ "open }}', 'No " closes this string.', 3],
    ["{{ '''open' }}", "No ''' closes this string.", 3],
    ['{{ {"a": 1 }} ', 'This } closes nothing. An expression ends with }}.', 12],
    ['Hi {{ }}', 'There is no expression here.', 5],
    ['Hi {{ evnt.id }}', 'There is no evnt. Did you mean event? Names here: event, vars.', 6],
    ['a\nb {{ event.id = 1 }}', 'Write == to compare. An expression sets nothing.', 16],
  ])('%j is refused with the place of the mistake', (text, summary, position) => {
    const error = errorOf(() => compileTemplate(text, options));
    expect(error).toMatchObject({
      name: 'ExpressionError',
      class: 'expression',
      summary,
      position,
      source: text,
      path: [],
    });
  });

  it('shows its line with a caret under the mistake', () => {
    expect(errorOf(() => compileTemplate({ body: ['first\nHi {{ evnt.id }}\nlast'] }, options)).message).toBe(
      'body.0: There is no evnt. Did you mean event? Names here: event, vars.\n  Hi {{ evnt.id }}\n        ^',
    );
    const long = `${'x'.repeat(500)}{{ evnt }}${'y'.repeat(500)}`;
    const [, line = '', caret = ''] = errorOf(() => compileTemplate(long, options)).message.split('\n');
    expect(line.length).toBeLessThan(110);
    expect(line.slice(caret.indexOf('^')).startsWith('evnt')).toBe(true);
  });
});

describe('a value', () => {
  it('is filled in at every depth, keys stay as they are', () => {
    const value = { query: { value: [{ field: '{{ event.id }}', operator: '<', at: 5 }, true, null] }, '{{ key }}': 1 };
    expect(render(value)).toEqual({
      query: { value: [{ field: 'n1', operator: '<', at: 5 }, true, null] },
      '{{ key }}': 1,
    });
  });

  it('stays the same object where there is nothing to fill in', () => {
    const value = { a: [1, { b: 'text' }] };
    const template = compileTemplate(value, options);
    expect(template.isDynamic).toBe(false);
    expect(template.render({}, { now: 0 })).toBe(value);
    expect(compileTemplate(['{{ event }}'], options).isDynamic).toBe(true);
  });

  it('has no prototype to lose', () => {
    const value: unknown = JSON.parse('{"__proto__": {"x": "{{ event.id }}"}, "constructor": "{{ event.count }}"}');
    expect(JSON.stringify(render(value))).toBe('{"__proto__":{"x":"n1"},"constructor":3}');
  });

  it('says where an expression has no value', () => {
    const template = compileTemplate({ to: { id: '{{ event.contact.id }}' } }, options);
    const error = errorOf(() => template.render(scope, { now: 0 }));
    expect(error.path).toEqual(['to', 'id']);
    expect(error.message).toMatch(/^to\.id: The data has no event\.contact\.id\./);
  });

  it('tells all that its expressions read, each once', () => {
    const value = { a: '{{ event.id }}{{ vars.days }}', b: ['{{ event.id }}'], c: '{{ now() }}' };
    expect(compileTemplate(value, options).references).toEqual([
      ['event', 'id'],
      ['vars', 'days'],
    ]);
  });

  it('is refused when it is nested without end', () => {
    let value: unknown = '{{ event.id }}';
    for (let level = 0; level < 200; level++) value = [value];
    expect(() => compileTemplate(value, options)).toThrow('nested more than 100 levels deep');
  });
});

it('No message holds what stands in the data', () => {
  const secret = 'sk_live_0123';
  const data = { event: { secret, list: [secret], key: secret }, vars: { days: 1 } };
  const sources = [
    'event.secret + 1',
    'event[event.key]',
    'int(event.secret)',
    'bool(event.secret)',
    'duration(event.secret)',
  ];
  sources.push(
    'timestamp(event.secret)',
    'event.secret.matches(event.secret + "(")',
    'date(event.secret, "yyyy")',
    '-event.secret',
  );
  sources.push(
    'date(1, "yyyy", event.secret)',
    'event.list[5]',
    'event.secret ? 1 : 2',
    'event.secret && true',
    'get(event, event)',
  );
  sources.push(
    'event.secret.nope',
    'event.list.join(5)',
    'event.list.map(x, x + 1)',
    'date(1, event.secret)',
    'double(event.secret)',
    'b"a" + event.secret',
  );
  for (const source of sources) {
    const error = errorOf(() => render(`{{ ${source} }}`, data));
    expect(`${error.message} ${JSON.stringify(error)}`, source).not.toContain(secret);
  }
});
