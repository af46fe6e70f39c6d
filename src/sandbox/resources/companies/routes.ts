import { companyNotFound } from '../../http/errors.js';
import { readId } from '../../http/input.js';
import { type Answer, type Call, ok } from '../../http/route.js';
import { get } from '../../table/crud.js';
import { route } from '../../table/operation.js';
import { resource } from '../../table/resource.js';
import { checkCompanyKeys, readCompanyId, readCompanyInput } from './input.js';
import { answerCompanyList, answerFilteredCompanies } from './lists.js';
import { companyMembers } from './member-routes.js';
import { type CompanyRecord, companies, companyScroll } from './model.js';
import { serializeCompany } from './serialize.js';
import { changeCompany, createCompany, deleteCompany } from './write.js';

export const companyResource = resource(companies, {
  scope: 'users_and_companies',
  show: (company, { world }) => serializeCompany(world, company),
  states: [companyScroll],
  routes: {
    ...companyMembers,
    createOrUpdateCompany: route('POST /companies', (call) => {
      checkCompanyKeys(call.body, 'create');
      const companyId = readCompanyId(call.body);
      const present = findNamed(call, companyId);
      const input = readCompanyInput(call, present?.custom_attributes ?? {});
      if (present !== undefined) return answerCompany(call, changeCompany(call.world, present, input));
      return answerCompany(
        call,
        createCompany(call.world, { ...input, company_id: companyId ?? call.world.random.uuid() }),
      );
    }),
    retrieveCompany: route('GET /companies', (call) => {
      const { query, world } = call;
      const companyId = query.get('company_id');
      const name = query.get('name');
      if (companyId !== null || name !== null) {
        const company =
          companyId === null
            ? companies.in(world).firstBy('name', name ?? '')
            : companies.in(world).firstBy('company_id', companyId);
        if (company === undefined) throw companyNotFound();
        return answerCompany(call, company);
      }
      return query.has('tag_id') || query.has('segment_id') ? answerFilteredCompanies(call) : answerCompanyList(call);
    }),
    listAllCompanies: route('POST /companies/list', answerCompanyList, { access: 'read' }),
    scrollOverAllCompanies: route('GET /companies/scroll', (call) => {
      const list = companies.in(call.world).sorted('last_request_at');
      const asked = call.query.get('scroll_param');
      const { items, parameter } = companyScroll.in(call.world).step(list, asked);
      const data = items.map((company) => serializeCompany(call.world, company));
      // The empty batch is the end. Its scroll is closed, so it carries no parameter to go on with; the first batch has one all
      // the same, which leads to nothing where the workspace has no companies.
      const rest = items.length === 0 && asked !== null ? {} : { scroll_param: parameter };
      return ok({ type: 'list', data, pages: null, total_count: null, ...rest });
    }),
    RetrieveACompanyById: get('GET /companies/{company_id}'),
    UpdateCompany: route('PUT /companies/{company_id}', (call) => {
      const company = companies.require(call, call.param('company_id'));
      checkCompanyKeys(call.body, 'update');
      return answerCompany(call, changeCompany(call.world, company, readCompanyInput(call, company.custom_attributes)));
    }),
    deleteCompany: route('DELETE /companies/{company_id}', (call) => {
      const company = companies.require(call, call.param('company_id'));
      deleteCompany(call.world, company);
      return ok({ id: company.id, object: 'company', deleted: true });
    }),
  },
});

/** The company of an upsert: by the caller's own id, or by Intercom's. @throws RefusedError 404 for one of Intercom's */
function findNamed(call: Call, companyId: string | undefined): CompanyRecord | undefined {
  if (companyId !== undefined) return companies.in(call.world).firstBy('company_id', companyId);
  const id = readId(call.body, 'id') ?? undefined;
  return id === undefined ? undefined : companies.require(call, id);
}

function answerCompany(call: Call, company: CompanyRecord): Answer {
  return ok(serializeCompany(call.world, company));
}
