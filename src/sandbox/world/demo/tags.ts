import type { TagRecord } from '../../resources/tags/model.js';
import type { World } from '../world.js';

const NAMES = ['VIP', 'Beta tester', 'Feature request', 'Bug', 'Billing', 'Churn risk', 'Onboarding'] as const;

export type DemoTags = Readonly<Record<(typeof NAMES)[number], TagRecord>>;

export function addDemoTags(world: World): DemoTags {
  const add = (name: string) => world.tags.insert({ id: world.nextId('tag'), name });
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
