import { param } from '../../src/intercom/index.js';

/** Who belongs to an audience. */
export const audienceParams = {
  predicates: param
    .fixedObjectList(
      {
        attribute: param.nonEmptyText('What is compared', { example: 'company.name' }),
        type: param.nonEmptyText('Type of the attribute', { example: 'string' }),
        comparison: param.nonEmptyText('How it is compared: eq, ne, contains and others', { example: 'contains' }),
        value: param.text('What it is compared with', { example: 'Acme' }).optional(),
      },
      'Conditions that its contacts fulfil: [{attribute, type, comparison, value}]',
    )
    .optional(),
  role_predicates: param
    .fixedObjectList(
      {
        attribute: param.choice(['role'], 'Always role'),
        type: param.choice(['role'], 'Always role'),
        comparison: param.choice(['eq', 'ne'], 'eq or ne'),
        value: param.choice(['user', 'lead', 'visitor'], 'The role'),
      },
      'Roles of its contacts: [{attribute: role, type: role, comparison: eq, value: user}]',
    )
    .optional(),
};
