import { companyNotFound } from '../../http/errors.js';
import { type Answer, type Call, ok, type Route } from '../../http/route.js';
import { requireCompany } from './find.js';
import { checkCompanyKeys, readCompanyId, readCompanyInput } from './input.js';
import { answerCompanyList, answerFilteredCompanies } from './lists.js';
import type { CompanyRecord } from './model.js';
import { serializeCompany } from './serialize.js';
import { changeCompany, createCompany, deleteCompany } from './write.js';

export const companyRoutes: readonly Route[] = [
  {
    id: 'createOrUpdateCompany',
    method: 'POST',
    path: '/companies',
    scope: 'write_users_and_companies',
    handle(call) {
      checkCompanyKeys(call.body, 'create');
      const companyId = readCompanyId(call.body);
      const present = companyId === undefined ? undefined : call.world.companies.firstBy('company_id', companyId);
      const input = readCompanyInput(call, present?.custom_attributes ?? {});
      if (present !== undefined) return answerCompany(call, changeCompany(call.world, present, input));
      return answerCompany(
        call,
        createCompany(call.world, { ...input, company_id: companyId ?? call.world.random.uuid() }),
      );
    },
  },
  {
    id: 'retrieveCompany',
    method: 'GET',
    path: '/companies',
    scope: 'read_users_and_companies',
    handle(call) {
      const { query, world } = call;
      const companyId = query.get('company_id');
      const name = query.get('name');
      if (companyId !== null || name !== null) {
        const company =
          companyId === null
            ? world.companies.firstBy('name', name ?? '')
            : world.companies.firstBy('company_id', companyId);
        if (company === undefined) throw companyNotFound();
        return answerCompany(call, company);
      }
      return query.has('tag_id') || query.has('segment_id') ? answerFilteredCompanies(call) : answerCompanyList(call);
    },
  },
  {
    id: 'listAllCompanies',
    method: 'POST',
    path: '/companies/list',
    scope: 'read_users_and_companies',
    handle: answerCompanyList,
  },
  {
    id: 'scrollOverAllCompanies',
    method: 'GET',
    path: '/companies/scroll',
    scope: 'read_users_and_companies',
    handle(call) {
      const { companies, companyScroll } = call.world;
      const { items, parameter } = companyScroll.step(
        companies.sorted('last_request_at'),
        call.query.get('scroll_param'),
      );
      const data = items.map((company) => serializeCompany(call.world, company));
      // The empty batch is the end. Its scroll is closed, so it carries no parameter to go on with.
      const rest = items.length === 0 ? {} : { scroll_param: parameter };
      return ok({ type: 'list', data, pages: null, total_count: null, ...rest });
    },
  },
  {
    id: 'RetrieveACompanyById',
    method: 'GET',
    path: '/companies/:company_id',
    scope: 'read_users_and_companies',
    handle: (call) => answerCompany(call, requireCompany(call, call.param('company_id'))),
  },
  {
    id: 'UpdateCompany',
    method: 'PUT',
    path: '/companies/:company_id',
    scope: 'write_users_and_companies',
    handle(call) {
      const company = requireCompany(call, call.param('company_id'));
      checkCompanyKeys(call.body, 'update');
      return answerCompany(call, changeCompany(call.world, company, readCompanyInput(call, company.custom_attributes)));
    },
  },
  {
    id: 'deleteCompany',
    method: 'DELETE',
    path: '/companies/:company_id',
    scope: 'write_users_and_companies',
    handle(call) {
      const company = requireCompany(call, call.param('company_id'));
      deleteCompany(call.world, company);
      return ok({ id: company.id, object: 'company', deleted: true });
    },
  },
];

function answerCompany(call: Call, company: CompanyRecord): Answer {
  return ok(serializeCompany(call.world, company));
}
