import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { apiVersions } from '../../src/index.js';
import {
  eventFields,
  findTrigger,
  isStartedBy,
  listTriggers,
  notificationSchema,
  permissionsFor,
  readEvent,
  sampleNotification,
  setupSteps,
  sinceOf,
  triggerGroups,
} from '../../src/triggers/index.js';
import {
  contactOf,
  isAvailable,
  isWebhookTopic,
  listTopics,
  parseNotification,
  topicAliases,
  webhookTopics,
} from '../../src/webhooks/index.js';
import { compiledQuickly } from '../helpers/compiled-quickly.js';

const triggers = listTriggers();
const ajv = new Ajv({ ...compiledQuickly, strict: false });
const specific = triggers.filter(({ any }) => !any);
const byId = (id: string) => {
  const found = findTrigger(id);
  if (found === undefined) throw new Error(`There is no trigger ${id}`);
  return found;
};

describe.each(triggers)('the trigger $id', (trigger) => {
  const sample = sampleNotification(trigger);
  const body = JSON.stringify(sample);

  it('listens for topics that Intercom sends', () => {
    expect(trigger.topics.filter((topic) => !isWebhookTopic(topic))).toEqual([]);
    expect(trigger.topics).toEqual([...new Set(trigger.topics)]);
    expect(trigger.topics.filter((topic) => webhookTopics[topic].preview || topic === 'ping')).toEqual([]);
  });

  it('starts from its sample, which is read as a notification', () => {
    const notification = parseNotification(body);
    expect(notification).toMatchObject({ topic: trigger.topics[0], id: sample.id, workspace: sample.app_id });
    expect(isStartedBy(trigger, notification.topic)).toBe(true);
    expect(JSON.stringify(notification.item)).not.toMatch(/"\w+_at":"/);
  });

  it('has a schema that its sample fits, and that an empty object does not', () => {
    const validate = ajv.compile(notificationSchema(trigger));
    expect(validate(sample), JSON.stringify(validate.errors)).toBe(true);
    expect(validate({})).toBe(false);
    expect(validate({ ...sample, data: {} })).toBe(false);
  });

  it('gives the facts that were promised, and only those', () => {
    const event = readEvent(body);
    expect(Object.keys(event)).toEqual(eventFields.map(({ key }) => key));
    expect(event.notification).toEqual(JSON.parse(body));
  });

  it('tells how it is set up', () => {
    const steps = setupSteps(trigger, {
      address: 'THE ADDRESS',
      secret: 'THE FIELD',
      activate: 'Switch it on',
      unit: 'flow',
    }).join('\n');
    for (const word of ['THE ADDRESS', 'THE FIELD', 'Switch it on', 'HEAD', 'HTTPS']) expect(steps).toContain(word);
    if (trigger.any) return;
    for (const topic of trigger.topics) expect(steps).toContain(topic);
    for (const list of permissionsFor(trigger)) expect(steps).toContain(list.map((one) => `"${one}"`).join(' or '));
    expect(steps.includes(`API version ${sinceOf(trigger)}`)).toBe(sinceOf(trigger) !== '2.11');
  });
});

describe('the triggers', () => {
  it('have ids of their own, in the order of their groups', () => {
    expect(new Set(triggers.map(({ id }) => id)).size).toBe(triggers.length);
    expect([...new Set(triggers.map(({ group }) => group))]).toEqual([...triggerGroups]);
  });

  it('leave few topics to the one that hears everything', () => {
    const heard = new Set<string>(specific.flatMap(({ topics }) => topics));
    const left = listTopics('2.16').filter((topic) => !heard.has(topic) && topic !== 'ping');
    expect([...new Set(left.map((topic) => webhookTopics[topic].group))].sort()).toEqual([
      'admin',
      'api',
      'article',
      'content_snippet',
      'content_stat',
      'data_connector',
      'job',
    ]);
    expect(left.filter((topic) => topic.startsWith('admin.'))).toEqual(['admin.activity_log_event.created']);
    expect(byId('any_event').topics).toEqual(expect.arrayContaining(left));
  });

  it.each(apiVersions)('offer to an app on %s what it can subscribe to', (version) => {
    for (const { id, topics } of listTriggers(version)) {
      expect(topics.length, id).toBeGreaterThan(0);
      expect(topics.filter((topic) => !isAvailable(topic, version))).toEqual([]);
    }
    const has = (id: string) => listTriggers(version).some((one) => one.id === id);
    expect([has('ticket_resolved'), has('ticket_snoozed'), has('ticket_closed')]).toEqual([
      version >= '2.15',
      version >= '2.16',
      true,
    ]);
  });

  it('start from nothing else than their topics', () => {
    for (const trigger of specific) {
      const others = listTopics().filter((topic) => !trigger.topics.includes(topic));
      expect(others.filter((topic) => isStartedBy(trigger, topic))).toEqual([]);
    }
  });

  it('start from older names of their topics', () => {
    for (const [alias, topics] of Object.entries(topicAliases)) {
      const started = specific.filter((trigger) => isStartedBy(trigger, alias));
      const meant = specific.filter((trigger) => topics.some((topic) => trigger.topics.includes(topic)));
      expect(started.map(({ id }) => id)).toEqual(meant.map(({ id }) => id));
    }
    expect(isStartedBy(byId('contact_archived'), 'contact.archive')).toBe(true);
  });

  it('never start from a ping', () => {
    expect(triggers.filter((trigger) => isStartedBy(trigger, 'ping'))).toEqual([]);
  });

  it('hear of topics that came later only where everything is heard', () => {
    expect(triggers.filter((trigger) => isStartedBy(trigger, 'robot.born')).map(({ id }) => id)).toEqual(['any_event']);
  });

  it('say of whom: every sample about a person names one', () => {
    const silent = specific.filter((trigger) => {
      const notification = parseNotification(JSON.stringify(sampleNotification(trigger)));
      return contactOf(notification) === undefined;
    });
    expect(silent.map(({ id }) => id)).toEqual([
      'conversation_deleted',
      'company_created',
      'company_updated',
      'company_deleted',
      'call_started',
      'call_ended',
      'call_recorded',
      'admin_availability_changed',
      'admin_membership_changed',
    ]);
  });
});
