/** An attribute that every workspace has. */
export interface StandardAttribute {
  readonly model: 'contact' | 'company';
  readonly name: string;
  readonly label: string;
  readonly description: string;
  readonly data_type: 'string' | 'integer' | 'boolean' | 'date';
  readonly api_writable: boolean;
}

type Row = [name: string, label: string, type: StandardAttribute['data_type'], writable: boolean, description: string];

const CONTACT: Row[] = [
  ['role', 'Role', 'string', true, 'Whether the contact is a user or a lead'],
  ['external_id', 'User ID', 'string', true, 'A text that identifies the contact in your system'],
  ['name', 'Name', 'string', true, 'Full name of the contact'],
  ['email', 'Email', 'string', true, 'E-mail address of the contact'],
  ['phone', 'Phone', 'string', true, 'Phone number of the contact'],
  ['owner_id', 'Owner', 'string', true, 'Id of the teammate who owns the contact'],
  ['signed_up_at', 'Signed up', 'date', true, 'The day the contact signed up'],
  ['last_seen_at', 'Last seen', 'date', true, 'The day the contact was last seen'],
  ['created_at', 'Created', 'date', false, 'The day the contact was added'],
  ['updated_at', 'Updated', 'date', false, 'The day the contact last changed'],
  ['unsubscribed_from_emails', 'Unsubscribed', 'boolean', true, 'Whether the contact gets no e-mails'],
];

const COMPANY: Row[] = [
  ['company_id', 'Company ID', 'string', false, 'A text that identifies the company in your system'],
  ['name', 'Company name', 'string', true, 'The name of a company'],
  ['plan', 'Plan', 'string', true, 'The name of the plan a company is on'],
  ['size', 'Company size', 'integer', true, 'The number of people employed'],
  ['website', 'Company website', 'string', true, 'The web address of the company'],
  ['industry', 'Company industry', 'string', true, 'The category or domain the company belongs to'],
  ['monthly_spend', 'Monthly spend', 'integer', true, 'The monthly revenue from a company'],
  ['remote_created_at', 'Company created at', 'date', true, 'The day the company was created by you'],
  ['last_request_at', 'Company last seen', 'date', false, 'The day anyone of a company was last seen'],
];

const fromRows = (model: 'contact' | 'company', rows: Row[]): StandardAttribute[] =>
  rows.map(([name, label, data_type, api_writable, description]) => ({
    model,
    name,
    label,
    description,
    data_type,
    api_writable,
  }));

export const STANDARD_ATTRIBUTES: readonly StandardAttribute[] = [
  ...fromRows('contact', CONTACT),
  ...fromRows('company', COMPANY),
];
