import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileExpression, type Scope } from '../../../src/automations/expression/expression.js';
import { ExpressionError } from '../../../src/automations/expression/expression-error.js';
import { compileTemplate } from '../../../src/automations/expression/template.js';

const list = Array.from({ length: 10_000 }, (_, index) => index);
const big = 'x'.repeat(2_000_000);

function messageOf(source: string, scope: Scope): string {
  try {
    compileExpression(source, { names: Object.keys(scope) }).evaluate(scope, { now: 0 });
  } catch (error) {
    if (error instanceof ExpressionError) return error.message;
    throw error;
  }
  return 'a value';
}

describe('an expression that takes too much work ends with an error', () => {
  const object = Object.fromEntries(list.map((index) => [`k${index}`, index]));
  it.each<[string, Scope]>([
    ['l.map(a, l.map(b, l.map(c, a + b + c)))', { l: list }],
    ['l.all(a, l.all(b, l.all(c, true)))', { l: list }],
    ['l.exists(a, l.exists(b, l.exists(c, c < 0)))', { l: list }],
    ['l.exists(a, l.exists(b, l.exists(c, c < 0))) || true', { l: list }],
    ['true || l.map(a, l) == [] ? l.map(a, l) : []', { l: list }],
    ['o.all(a, l.all(b, o.exists(c, false) == false))', { l: list, o: object }],
    ['big.split("").exists(a, big.split("").exists(b, b == "q"))', { big }],
    ['l.map(a, big)', { l: list, big }],
    ['l.map(a, big).join("")', { l: list, big }],
    ['l.exists(a, big.contains("y"))', { l: list, big }],
    ['big.contains(t)', { big: 'a'.repeat(2_000_000), t: `${'a'.repeat(50_000)}b${'a'.repeat(50_000)}` }],
    ['replace(big, t, "")', { big: 'a'.repeat(2_000_000), t: `${'a'.repeat(5000)}b${'a'.repeat(5000)}` }],
    ['containsAny(big, l.map(a, string(a)))', { big, l: list }],
    ['duration(t)', { t: '1'.repeat(1_000_000) }],
    ['l.exists(a, x == y)', { l: list, x: { l: list }, y: { l: [...list.slice(1), 1] } }],
    ['x in l', { l: list.map(() => list), x: [...list.slice(0, -1), -1] }],
    ['l.exists(a, stripHtml(t) == "")', { l: list, t: '<p>a <b>b</b></p>'.repeat(1000) }],
    ['big.matches("(a|aa)*(b|bb)*c{0,50}[a-z]{0,200}$")', { big: 'ab'.repeat(50_000) }],
    ['l.filter(a, t.matches(string(a) + "x*"))', { l: list, t: 'text' }],
  ])('%s', (source, scope) => {
    expect(messageOf(source, scope)).toContain('This takes too much work on this data.');
  });

  it('tells the key that is missing where it went on after many errors of one', () => {
    expect(messageOf('l.exists(a, l.exists(b, b.nope == 1))', { l: list })).toContain('The data has no b.nope.');
  });

  it('after a number of steps that the nesting of its loops cannot change', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 3000 }), { minLength: 1, maxLength: 4 }),
        loopOf(),
        (sizes, body) => {
          let reads = 0;
          const item = Object.defineProperty({}, 'v', { enumerable: true, get: () => ++reads });
          const scope = Object.fromEntries(
            sizes.map((size, index) => [`l${index}`, Array.from({ length: size }, () => item)]),
          );
          const source = sizes.reduceRight(
            (inner, _size, index) => body(`l${index}`, `x${index}`, inner),
            `x${sizes.length - 1}.v`,
          );
          const message = messageOf(source, scope);
          expect(message === 'a value' || message.includes('too much work')).toBe(true);
          expect(reads).toBeLessThan(600_000);
        },
      ),
      { numRuns: 12 },
    );
  });

  it('and templates share the work of all their expressions', () => {
    const one = '{{ l.filter(a, a > 5 && a < 10).size() }}';
    const names = { names: ['l'] };
    expect(compileTemplate({ one }, names).render({ l: list }, { now: 0 })).toEqual({ one: 4 });
    const many = compileTemplate(
      Array.from({ length: 50 }, () => one),
      names,
    );
    expect(() => many.render({ l: list }, { now: 0 })).toThrow('too much work');
  });

  it('after as much as docs/automations/expressions.md says', () => {
    const items = (count: number) => ({ l: Array.from({ length: count }, (_, v) => ({ v })) });
    expect(messageOf('l.filter(a, a.v > 5).size()', items(100_000))).toBe('a value');
    expect(messageOf('l.map(a, l.filter(b, b.v == a.v).size())', items(300))).toBe('a value');
    const html = '<p>hi <b>there</b></p>';
    expect(messageOf('stripHtml(t).size()', { t: html.repeat(450_000 / html.length) })).toBe('a value');
  });

  it('but what large workspaces have is no problem', () => {
    const contacts = list.map((id) => ({
      id: `${id}`,
      custom_attributes: { plan: id % 7 === 0 ? 'vip' : 'free' },
      tags: ['a', 'b'],
    }));
    const names = { names: ['l', 't'] };
    const source =
      "l.filter(c, get(c, 'custom_attributes.plan') == 'vip' && 'a' in c.tags && !c.id.startsWith('9')).map(c, c.id)";
    expect(compileExpression(source, names).evaluate({ l: contacts }, { now: 0 })).toHaveLength(1270);
    expect(compileExpression('t', names).evaluate({ t: big }, { now: 0 })).toBe(big);
    expect(
      compileExpression("truncate(lower(t), 3) + string(t.contains('y'))", names).evaluate({ t: big }, { now: 0 }),
    ).toBe('xx…false');
  });
});

/** A loop around an expression, of one of the kinds that there are. */
function loopOf() {
  return fc.constantFrom(
    (items: string, name: string, inner: string) => `${items}.map(${name}, ${inner})`,
    (items: string, name: string, inner: string) => `${items}.filter(${name}, [${inner}] != [])`,
    (items: string, name: string, inner: string) => `${items}.all(${name}, [${inner}] != [])`,
    (items: string, name: string, inner: string) => `${items}.exists(${name}, [${inner}] == [])`,
    (items: string, name: string, inner: string) => `${items}.exists_one(${name}, [${inner}] == [])`,
    (items: string, name: string, inner: string) => `${items}.map(${name}, [${inner}] != [], ${name})`,
  );
}

describe('an expression that grows a text', () => {
  it.each([
    'cel.bind(a, big + big, cel.bind(b, a + a, b + b))',
    'replace(big, "x", big)',
    'cel.bind(a, [big, big, big], a.join(""))',
  ])('%s is an error', (source) => {
    expect(messageOf(source, { big })).toMatch(/more than 5000000 characters/);
  });

  it('is an error in a template too', () => {
    const template = compileTemplate('{{ big }} {{ big }} {{ big }}', { names: ['big'] });
    expect(() => template.render({ big }, { now: 0 })).toThrow('more than 5000000 characters');
  });
});

describe('an expression that is too large is refused before it runs', () => {
  it.each([
    ['brackets', `${'('.repeat(100)}1${')'.repeat(100)}`],
    ['lists', `${'['.repeat(100)}${']'.repeat(100)}`],
    ['negations', `${'!'.repeat(9000)}true`],
    ['branches', `${'true ? 1 : '.repeat(400)}2`],
    ['a sum', `1${'+1'.repeat(1000)}`],
    ['calls', `${'size('.repeat(100)}[]${')'.repeat(100)}`],
    ['a path', `x${'.a'.repeat(100)}`],
    ['a list of many', `[${'1,'.repeat(600)}]`],
  ])('%s', (_what, source) => {
    // Which limit is met first depends on the stack of the version of Node.
    expect(() => compileExpression(source, { names: ['x'] })).toThrow(
      /too long, or nested too deeply|nested too deeply\. Take it apart/,
    );
  });

  it('by its length', () => {
    expect(() => compileExpression(`'${'x'.repeat(10_000)}'`, { names: [] })).toThrow('at most 10000 characters');
  });
});

describe('data that is nested deeply', () => {
  let deep: unknown = 1;
  for (let level = 0; level < 100_000; level++) deep = level % 2 === 0 ? [deep] : { k: deep };

  it.each(['x', 'x == y', 'x + x', 'size(x)', 'json(x)', 'x in [y]', 'get(x, "k") == null && get(x, 0) == 1'])(
    'is an error of %s and nothing worse',
    (source) => {
      expect(messageOf(source, { x: deep, y: 1 })).not.toContain('cannot evaluate');
    },
  );
});

it('No source makes anything but an ExpressionError', () => {
  const piece = fc.constantFrom(
    ...'x.y[0] ( ) { } , : ? ! - + * / % < > = == && || in "a" \'b\' r"\\d" 1 2.5 null true has get size map filter now'.split(
      ' ',
    ),
    ' ',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const message = messageOf(pieces.join(''), { x: { y: [1, 'a', null] } });
      expect(message).not.toContain('The CEL library cannot');
      if (message !== 'a value') expect(message).toMatch(/^[A-Z!&\-/a-z].*\n {2}.*\n *\^$/s);
    }),
    { numRuns: 1000 },
  );
});
