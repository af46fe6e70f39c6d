import type { CompanyRecord } from '../resources/companies/model.js';
import { createCompany } from '../resources/companies/write.js';
import type { Random } from '../world/random.js';
import type { World } from '../world/world.js';
import type { DemoTags } from './tags.js';

const DAY = 86_400;

type Row = [companyId: string, name: string, plan: string | null, size: number, spend: number, industry: string];

const ROWS: readonly Row[] = [
  ['acme-bakery', 'Acme Bakery', 'Team', 48, 490, 'Food'],
  ['blue-fjord', 'Blue Fjord Outdoor', 'Team', 120, 1240, 'Retail'],
  ['cedar-clinic', 'Cedar Clinic', 'Pro', 22, 180, 'Health'],
  ['delta-print', 'Delta Print', 'Pro', 14, 120, 'Printing'],
  ['elm-and-oak', 'Elm & Oak Furniture', 'Pro', 31, 210, 'Furniture'],
  ['foxglove', 'Foxglove Studio', 'Free', 4, 0, 'Design'],
  ['granite-gym', 'Granite Gym', null, 9, 0, 'Sports'],
  // Nobody belongs to the last one, so no list shows it.
  ['hollow-hill', 'Hollow Hill Farm', 'Free', 6, 0, 'Farming'],
];

/** Eight companies. The last has no contact, so that seven are counted and listed. */
export function addDemoCompanies(world: World, random: Random, tags: DemoTags): CompanyRecord[] {
  const now = world.clock.now();
  return ROWS.map(([company_id, name, plan, size, monthly_spend, industry], index) => {
    const created_at = now - (420 - index * 40) * DAY;
    const tag = monthly_spend > 400 ? tags.VIP : undefined;
    return createCompany(world, {
      company_id,
      name,
      plan,
      size,
      monthly_spend,
      industry,
      website: `https://${company_id}.example.org`,
      session_count: random.integer(5, 900),
      remote_created_at: created_at - 30 * DAY,
      created_at,
      updated_at: now - random.integer(1, 30) * DAY,
      last_request_at: now - random.integer(1, 20) * DAY - index,
      custom_attributes: {
        account_manager: random.pick(['Priya Raman', 'Maeve Doyle']),
        contract: plan === 'Team' ? 'yearly' : 'monthly',
      },
      tags: tag === undefined ? [] : [{ tag_id: tag.id, applied_at: created_at + DAY, applied_by: world.tokenAdminId }],
    });
  });
}
