import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { isStartedBy, listTriggers, notificationSchema, readEvent } from '../../src/triggers/index.js';
import { compiledQuickly } from '../helpers/compiled-quickly.js';

const file = process.env.INTERCOM_WEBHOOK_EXAMPLES;
const title = 'notifications as Intercom documents them';

describe.skipIf(!file)(file ? title : `${title} (skipped: INTERCOM_WEBHOOK_EXAMPLES does not name its file)`, () => {
  const examples: [string, { topic: string }][] =
    file === undefined ? [] : Object.entries(JSON.parse(readFileSync(file, 'utf8')));
  const told = examples.filter(([, { topic }]) => topic !== 'ping');

  it.each(told)('of %s start triggers, and fit what these say of them', (_, example) => {
    const started = listTriggers().filter((trigger) => isStartedBy(trigger, example.topic));
    expect(started.length, 'a trigger of its own, and the one for all').toBeGreaterThan(1);
    for (const trigger of started) {
      const validate = new Ajv({ ...compiledQuickly, strict: false, validateFormats: false }).compile(
        notificationSchema(trigger),
      );
      expect(validate(example), `${trigger.id}: ${JSON.stringify(validate.errors)}`).toBe(true);
    }
    expect(readEvent(JSON.stringify(example)).topic).toBe(example.topic);
  });
});
