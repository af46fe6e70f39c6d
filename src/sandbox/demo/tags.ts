import { type TagRecord, tags } from '../resources/tags/model.js';
import type { World } from '../world/world.js';

const NAMES = ['VIP', 'Beta tester', 'Feature request', 'Bug', 'Billing', 'Churn risk', 'Onboarding'] as const;

export type DemoTags = Readonly<Record<(typeof NAMES)[number], TagRecord>>;

export function addDemoTags(world: World): DemoTags {
  const add = (name: string) => tags.in(world).insert({ id: world.nextId(tags.ids), name });
  return {
    VIP: add('VIP'),
    'Beta tester': add('Beta tester'),
    'Feature request': add('Feature request'),
    Bug: add('Bug'),
    Billing: add('Billing'),
    'Churn risk': add('Churn risk'),
    Onboarding: add('Onboarding'),
  };
}
