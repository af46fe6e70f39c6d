import { type ConnectionField, connectionFields } from '../../form/index.js';
import type { N8nCredentialType, N8nProperty } from './n8n-types.js';
import { credentialName, iconFile } from './names.js';
import { titleOf } from './titles.js';

/**
 * Where n8n itself sends the test of a credential. Everything else goes through our client, which knows the addresses of
 * the regions; the test has to find them in the form.
 */
const baseUrl =
  "={{ $credentials.baseUrl || 'https://api.' + ($credentials.region === 'us' ? '' : $credentials.region + '.') + 'intercom.io' }}";

/** The credentials of the node: the form of a connection, and a test by reading who the token belongs to. */
export function credentialType(): N8nCredentialType {
  return {
    name: credentialName,
    displayName: 'Intercom Tools API',
    icon: `file:${iconFile}`,
    documentationUrl: 'https://developers.intercom.com/docs/build-an-integration/learn-more/authentication',
    properties: connectionFields.map(toCredentialProperty),
    authenticate: {
      type: 'generic',
      properties: {
        headers: {
          Authorization: '=Bearer {{ $credentials.accessToken }}',
          'Intercom-Version': '={{ $credentials.version }}',
        },
      },
    },
    test: { request: { baseURL: baseUrl, url: '/me' } },
  };
}

function toCredentialProperty(field: ConnectionField): N8nProperty {
  const { id, label, description, placeholder, required, password, options } = field;
  return {
    displayName: titleOf(label),
    name: id,
    description,
    type: options === undefined ? 'string' : 'options',
    default: typeof field.default === 'string' ? field.default : '',
    ...(placeholder === undefined ? {} : { placeholder }),
    ...(required ? { required } : {}),
    ...(password === true ? { typeOptions: { password } } : {}),
    ...(options === undefined ? {} : { options: options.map(({ id, label }) => ({ name: label, value: id })) }),
  };
}
