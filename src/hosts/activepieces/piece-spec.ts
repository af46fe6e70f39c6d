import { type ConnectionField, connectionFields, serviceFacts, serviceOf } from '../../form/index.js';
import type { Registry } from '../../registry.js';
import type { Tool } from '../../tool/index.js';
import { actionSpec } from './action-spec.js';
import type { AuthPropSpec, PieceSpec } from './spec.js';
import type { Webhooks } from './triggers/framework.js';
import { triggerSpecs } from './triggers/trigger-spec.js';

/** The tools that the piece offers: those of Intercom. */
export function pieceTools(registry: Pick<Registry, 'list'>): readonly Tool[] {
  return registry.list().filter((tool) => serviceOf(tool) === 'intercom');
}

/** Describes the tools of a registry, and all triggers, as a piece. */
export function pieceSpec(registry: Pick<Registry, 'list'>, webhooks: Webhooks): PieceSpec {
  const { description, icon } = serviceFacts('intercom');
  const tools = pieceTools(registry);
  return {
    piece: {
      displayName: 'Intercom Tools',
      description,
      logoUrl: `data:image/svg+xml;base64,${Buffer.from(icon).toString('base64')}`,
      authors: ['intercom-tools'],
      categories: ['CUSTOMER_SUPPORT'],
    },
    auth: {
      displayName: 'Intercom workspace',
      description: 'The access token of an app in your workspace, and the region of the workspace.',
      required: true,
    },
    authProps: [...connectionFields.map(authProp), clientSecret],
    actions: tools.map((tool) => actionSpec(tool, tools)),
    triggers: triggerSpecs(webhooks),
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
