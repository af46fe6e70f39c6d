import { connectionFields, inMenuOrder, toolsOf } from '../../form/index.js';
import type { Registry } from '../../registry.js';
import type { ConnectionField, ServiceDefinition } from '../../tool/index.js';
import { triggersOf } from '../../triggers/index.js';
import { actionSpec } from './action-spec.js';
import type { AuthPropSpec, PieceSpec } from './spec.js';
import type { Webhooks } from './triggers/framework.js';
import { triggerSpecs } from './triggers/trigger-spec.js';

/** Categories of Activepieces, by ours. */
const categories: Readonly<Record<string, string>> = {
  support: 'CUSTOMER_SUPPORT',
  communication: 'COMMUNICATION',
  marketing: 'MARKETING',
  sales: 'SALES_AND_CRM',
  ai: 'ARTIFICIAL_INTELLIGENCE',
  tools: 'CORE',
};

/** Describes the tools of a service, and all of its triggers, as a piece. */
export function pieceSpec(registry: Pick<Registry, 'list'>, webhooks: Webhooks, service: ServiceDefinition): PieceSpec {
  const { title, description, icon, category, connection } = service;
  const tools = toolsOf(registry, service);
  const triggers = triggersOf(service);
  const { [category]: known } = categories;
  return {
    piece: {
      displayName: `${title} Tools`,
      description,
      logoUrl: `data:image/svg+xml;base64,${Buffer.from(icon).toString('base64')}`,
      authors: ['intercom-tools'],
      categories: known === undefined ? [] : [known],
    },
    ...(connection === undefined
      ? {}
      : { auth: { displayName: connection.title, description: connection.description, required: true } }),
    authProps: [...connectionFields(service).map(authProp), ...(triggers.length === 0 ? [] : [clientSecret])],
    actions: inMenuOrder(tools, service).map((tool) => actionSpec(tool, tools)),
    triggers: triggerSpecs(triggers, webhooks),
    webhooks,
  };
}

function authProp(field: ConnectionField): AuthPropSpec {
  const { id, label, description, required, password, options, default: value } = field;
  const shared = { displayName: label, description, required };
  if (options === undefined) return { name: id, kind: password ? 'SecretText' : 'ShortText', options: shared };
  const choices = options.map(({ id, label }) => ({ label, value: id }));
  return {
    name: id,
    kind: 'StaticDropdown',
    options: { ...shared, defaultValue: value, options: { options: choices } },
  };
}

/** Only triggers need it, so it may stay empty. */
const clientSecret: AuthPropSpec = {
  name: 'clientSecret',
  kind: 'SecretText',
  options: {
    displayName: 'Client secret',
    description:
      'Client secret of the app, under Basic information in the Developer Hub. Triggers need it, actions do not',
    required: false,
  },
};
