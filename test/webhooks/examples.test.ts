import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  authorOf,
  causingPart,
  contactIdsOf,
  contactOf,
  createSignatureVerifier,
  isWebhookTopic,
  parseNotification,
  signBody,
} from '../../src/webhooks/index.js';

const file = process.env.INTERCOM_WEBHOOK_EXAMPLES;
const title = 'notifications as Intercom documents them';

describe.skipIf(!file)(file ? title : `${title} (skipped: INTERCOM_WEBHOOK_EXAMPLES does not name its file)`, () => {
  const examples: [string, { topic: string; id: string | null; app_id: string; created_at: number }][] =
    file === undefined ? [] : Object.entries(JSON.parse(readFileSync(file, 'utf8')));

  it('are there', () => {
    expect(examples.length).toBeGreaterThan(25);
  });

  it.each(examples)('include %s, which is read and kept byte for byte', (_name, example) => {
    const raw = Buffer.from(JSON.stringify(example, null, 1));
    const found = parseNotification(raw);
    const { id, topic, app_id: workspace, created_at: createdAt } = example;
    expect(found).toMatchObject({ id, topic, workspace, createdAt });
    expect(Buffer.from(found.raw)).toEqual(raw);
    expect(isWebhookTopic(topic)).toBe(true);
    expect(createSignatureVerifier('a-secret')(raw, signBody(found.raw, 'a-secret')).valid).toBe(true);
  });

  it.each(examples)('include %s, of which the helpers find what there is', (_name, example) => {
    const found = parseNotification(JSON.stringify(example));
    expect(JSON.stringify(found.item)).not.toMatch(/"(?:\w+_at|waiting_since|snoozed_until)":"\d{4}-/);
    const isPerson = /^(contact|conversation|ticket|event)\.|company\.contact/.test(found.topic);
    const isNamed = isPerson && found.topic !== 'conversation.deleted';
    expect(contactOf(found) !== undefined, 'a contact').toBe(isNamed);
    if (isNamed) expect(contactIdsOf(found)).toContain(contactOf(found)?.id);
    const hasPart = causingPart(found) !== undefined;
    if (hasPart) expect(authorOf(found)?.id).toMatch(/^\w+$/);
  });
});
