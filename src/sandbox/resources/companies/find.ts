import { companyNotFound } from '../../http/errors.js';
import type { Call } from '../../http/route.js';
import type { CompanyRecord } from './model.js';

/** The company with an Intercom id. @throws RefusedError 404 company_not_found */
export function requireCompany(call: Call, id: string): CompanyRecord {
  const company = call.world.companies.get(id);
  if (company === undefined) throw companyNotFound();
  return company;
}
