import { badKey } from '../../http/errors.js';
import { invalid, readFlag, readId, readNumber, readText, readTime } from '../../http/input.js';
import type { Call } from '../../http/route.js';
import type { JsonObject } from '../../json.js';
import type { Attributes } from '../../world/attributes.js';
import { mergeCustomAttributes } from '../data-attributes/custom-attributes.js';
import type { CompanyRecord } from './model.js';

const UPDATABLE = ['name', 'plan', 'size', 'website', 'industry', 'custom_attributes', 'monthly_spend'];
/** `id` says which company it is where there is no `company_id`: the official Ruby client sends both. */
const CREATABLE = [...UPDATABLE, 'id', 'company_id', 'remote_created_at', 'update_last_request_at'];

/** The part of a company that callers set. */
export type CompanyInput = Partial<
  Pick<
    CompanyRecord,
    | 'name'
    | 'plan'
    | 'size'
    | 'website'
    | 'industry'
    | 'monthly_spend'
    | 'remote_created_at'
    | 'last_request_at'
    | 'custom_attributes'
  >
>;

/** Unlike other resources, companies refuse keys that they do not know. @throws RefusedError 400 bad_request */
export function checkCompanyKeys(body: JsonObject, kind: 'create' | 'update'): void {
  const known = kind === 'create' ? CREATABLE : UPDATABLE;
  const unknown = Object.keys(body).find((key) => !known.includes(key));
  if (unknown !== undefined) throw badKey(unknown);
}

/** The caller's own id of a company; undefined when the body has none. */
export function readCompanyId(body: JsonObject): string | undefined {
  const id = readId(body, 'company_id');
  if (id === '') throw invalid('company_id', 'a text that is not empty');
  return id ?? undefined;
}

/** @throws RefusedError 400 that names the field */
export function readCompanyInput({ body, world }: Call, present: Attributes): CompanyInput {
  const name = readText(body, 'name');
  const plan = readText(body, 'plan');
  const size = readWhole(body, 'size');
  const website = readText(body, 'website');
  const industry = readText(body, 'industry');
  const spend = readWhole(body, 'monthly_spend');
  const remoteCreatedAt = readTime(body, 'remote_created_at');
  const attributes = mergeCustomAttributes(world, 'company', present, body);
  return {
    ...(name === undefined ? {} : { name }),
    ...(plan === undefined ? {} : { plan: plan === '' ? null : plan }),
    ...(size === undefined ? {} : { size }),
    ...(website === undefined ? {} : { website }),
    ...(industry === undefined ? {} : { industry }),
    ...(spend === undefined ? {} : { monthly_spend: spend ?? 0 }),
    ...(remoteCreatedAt === undefined ? {} : { remote_created_at: remoteCreatedAt }),
    ...(readFlag(body, 'update_last_request_at') === true ? { last_request_at: world.clock.now() } : {}),
    ...(attributes === undefined ? {} : { custom_attributes: attributes }),
  };
}

/** Decimals are cut off, not rounded. */
function readWhole(body: JsonObject, field: string): number | null | undefined {
  const value = readNumber(body, field);
  return typeof value === 'number' ? Math.trunc(value) : value;
}
