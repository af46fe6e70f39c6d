import { mkdirSync, mkdtempSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type AiSettings, aiService } from '../../../src/automations/tools/ai/service.js';
import { linksIn } from '../../../src/automations/tools/ai/text-checks.js';
import { aiReply } from '../../../src/automations/tools/ai-reply.js';
import { passagesOf } from '../../../src/automations/tools/reply/passages.js';
import { rank } from '../../../src/automations/tools/reply/rank.js';
import { withoutPersonalData } from '../../../src/automations/tools/reply/redact.js';
import { clientOf } from './client.js';
import { type ModelServer, serveModel } from './model.js';

let model: ModelServer;
let folder: string;
beforeEach(async () => {
  model = await serveModel();
  model.answers = [JSON.stringify({ answer: 'Yes.', confidence: 1, sources: [1], action: '' })];
  folder = mkdtempSync(join(tmpdir(), 'knowledge-'));
});
afterEach(async () => {
  rmSync(folder, { recursive: true });
  await model.close();
});

function write(path: string, text: string): void {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), text);
}

const connect = (settings: Partial<AiSettings> = {}) =>
  clientOf(aiReply, [aiService({ baseUrl: model.url, model: 'small', knowledgeFolder: folder, ...settings })]);

const ask = (text: string, more: Record<string, unknown> = {}, settings: Partial<AiSettings> = {}) =>
  connect(settings).output({ text, sources: ['folder'], ...more });

describe('a folder of Markdown and HTML', () => {
  it('is searched, and its files are named by title and address', async () => {
    write('guides/pairing.md', '# Pair the gizmo\n\nHold the blue button for five seconds.');
    write('a b/index.html', '<title>Battery</title><p>It lasts a week.</p><p style="display:none">unseen</p>');
    write('faq.md', '---\ntitle: "Payments"\nurl: https://pay.example.com/faq\n---\nWe take cards.');
    write('notes.pdf', 'pair the gizmo');
    const knowledgeUrl = 'https://docs.example.com/help/';
    const sourceOf = async (text: string) => (await ask(text, {}, { knowledgeUrl })).sources;
    expect(await sourceOf('How do I pair my gizmo?')).toEqual([
      {
        kind: 'document',
        id: 'guides/pairing.md',
        title: 'Pair the gizmo',
        url: 'https://docs.example.com/help/guides/pairing',
      },
    ]);
    expect(model.asked[0]?.user).toContain('Hold the blue button');
    expect(await sourceOf('How long does the batery last?')).toMatchObject([
      { title: 'Battery', url: 'https://docs.example.com/help/a%20b/index.html' },
    ]);
    expect(model.asked[1]?.user).not.toContain('unseen');
    expect(await sourceOf('payment by card')).toMatchObject([
      { title: 'Payments', url: 'https://pay.example.com/faq' },
    ]);
  });

  it('has files that customers are not answered from', async () => {
    write('internal.md', '---\naudience: teammate\n---\nThe margin of the gizmo is ninety percent.');
    expect(await ask('What is the margin of the gizmo?', { audience: 'customer' })).toMatchObject({
      status: 'escalated',
      reason: 'no_source',
    });
    expect(model.asked).toEqual([]);
    expect(await ask('What is the margin of the gizmo?')).toMatchObject({ status: 'answered', message_type: 'note' });
  });

  it('is read again when it changes', async () => {
    write('gizmo.md', 'The gizmo is red.');
    await ask('Which gizmo?');
    write('gizmo.md', 'The gizmo is green.');
    utimesSync(join(folder, 'gizmo.md'), new Date(), new Date(Date.now() + 5_000));
    write('other.md', 'Another gizmo is blue.');
    await expect.poll(async () => (await ask('Which gizmo?')).found, { timeout: 5_000, interval: 200 }).toHaveLength(2);
    expect(model.asked.at(-1)?.user).toContain('green');
  });

  it('is left by no link, and hidden files are not read', async () => {
    const outside = mkdtempSync(join(tmpdir(), 'outside-'));
    try {
      writeFileSync(join(outside, 'secret.md'), 'The gizmo password is swordfish.');
      symlinkSync(outside, join(folder, 'link'));
      symlinkSync(join(outside, 'secret.md'), join(folder, 'secret.md'));
      write('.hidden/secret.md', 'The gizmo password is swordfish.');
      expect(await ask('gizmo password')).toMatchObject({ reason: 'no_source' });
    } finally {
      rmSync(outside, { recursive: true });
    }
  });

  it('is refused where it cannot be read, or is too large', async () => {
    const missing = connect({ knowledgeFolder: join(folder, 'none') });
    const error = await missing.error({ text: 'x', sources: ['folder'] });
    expect(error.message).toContain('knowledgeFolder cannot be read (ENOENT)');
    write('big.md', 'x'.repeat(1_000_001));
    const large = await connect().error({ text: 'x', sources: ['folder'] });
    expect(large.message).toContain('knowledgeFolder holds a file of more than 1 MB, big.md');
    expect(() => aiService({ model: 'm', knowledgeUrl: 'docs' })).toThrow(
      'knowledgeUrl is "docs": expected a web address',
    );
  });
});

describe('the search', () => {
  const source = (text: string, title = '') => ({ kind: 'document', id: text, title, url: null, text }) as const;

  it.each([
    ['returned parcels', 'How to return a parcel'],
    ['RÜCKGABE', 'Die Ruckgabe ist frei'],
    ['返品したい', '返品の方法について'],
    ['cancle my order', 'Cancel an order'],
  ])('finds by %j what says %j', async (question, text) => {
    const ranking = await rank([source('Opening hours of the shop'), source(text)]);
    expect(ranking.search(question, 1).map(({ source: one }) => one.text)).toEqual([text]);
  });

  it('shows the passages that fit, in their order', async () => {
    const filler = Array.from({ length: 30 }, (_, at) => `Paragraph ${at} ${'about nothing '.repeat(20)}`);
    const text = [...filler.slice(0, 10), 'A gizmo first.', ...filler.slice(10), 'A gizmo last.'].join('\n\n');
    const [found] = (await rank([source(text)])).search('gizmo', 3);
    expect(found?.excerpt.indexOf('gizmo first')).toBeLessThan(found?.excerpt.indexOf('gizmo last') ?? 0);
    expect(found?.excerpt.length).toBeLessThan(3_500);
  });

  it('keeps every word of a text in its passages', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 3_000 }), { maxLength: 8 }), (paragraphs) => {
        const text = paragraphs.join('\n\n').toWellFormed();
        const bare = (one: string) => one.replace(/\s/g, '');
        expect(bare(passagesOf(text).join(''))).toBe(bare(text));
      }),
      { numRuns: 50 },
    );
  });
});

describe('a text without personal data', () => {
  it.each([
    ['Write to Jo.Doe+x@mail.example.org now', 'Write to [e-mail] now'],
    ['Call +353 (0)1 555-0199, ok?', 'Call [number], ok?'],
    ['Card 4111-1111-1111-1111.', 'Card [number].'],
    ['IBAN IE64IRCE92050112345678', 'IBAN [number]'],
    ['Order #10423 and A-10423', 'Order [number] and [number]'],
    ['Take 2 of 30 in 14 days', 'Take 2 of 30 in 14 days'],
    ['Dear Mary Major, ANN said', 'Dear [name], [name] said'],
    ['hello there', 'hello there'],
    [
      'See https://shop.example/reset/a8f7e6d5c4b3a291 or https://shop.example/help',
      'See [link] or https://shop.example/help',
    ],
  ])('%j becomes %j', (text, clean) => {
    expect(withoutPersonalData(text, ['Ann Other'])).toBe(clean);
  });

  it('holds no long number and no address, whatever it was', () => {
    fc.assert(
      fc.property(fc.string(), fc.emailAddress(), fc.integer({ min: 10_000 }), (text, mail, number) => {
        const clean = withoutPersonalData(`${text} ${mail} ${text} ${number}`, []);
        expect(clean).not.toContain(mail);
        expect(clean).not.toMatch(/\d{5}/);
      }),
      { numRuns: 100 },
    );
  });
});

describe('links of a text', () => {
  it.each([
    ['See https://www.Shop.example/A/ now', ['shop.example/A']],
    ['(shop.com/x?y=1), and evil.co.uk.', ['shop.com/x?y=1', 'evil.co.uk']],
    ['[click](http://evil.example)', ['evil.example']],
    ['ftp://evil.example/x', ['ftp://evil.example/x']],
    ['e.g. version 1.2.3 of Node.js, at ann@shop.com', []],
    ['bücher.com/frei', ['bücher.com/frei']],
  ])('%j has %j', (text, links) => {
    expect(linksIn(text)).toEqual(links);
  });
});
