import { simKnowledgeMeta } from '../knowledge/meta.js';
import type { SimOptions } from '../service.js';
import { generated } from './generated.js';
import { Code, toSource } from './source-text.js';

const folder = 'apps/sim/connectors/intercom_tools';

/** The files of the knowledge connector by their paths in a Sim checkout. The browser loads what it says about itself. */
export function knowledgeFiles(options: SimOptions): Record<string, string> {
  return { [`${folder}/meta.ts`]: metaFile(options), [`${folder}/index.ts`]: connectorFile(options) };
}

function metaFile(options: SimOptions): string {
  const meta = { ...simKnowledgeMeta(options), icon: new Code('IntercomIcon') };
  return `${generated}import { IntercomIcon } from '@/components/icons'
import type { ConnectorMeta } from '@/connectors/types'

${toSource(meta, 'export const intercomToolsConnectorMeta: ConnectorMeta = ')}
`;
}

function connectorFile({ customBaseUrl = false }: SimOptions): string {
  return `${generated}import { createIntercom } from 'intercom-tools'
import { simKnowledge } from 'intercom-tools/sim'
import { intercomToolsConnectorMeta } from '@/connectors/intercom_tools/meta'
import type { ConnectorConfig } from '@/connectors/types'

/** A conversation of more bytes than this is not taken in; Sim counts it as failed. */
const maxResponseBytes = 10 * 1024 * 1024

/** Takes articles, internal articles and conversations in. It changes nothing in Intercom. */
export const intercomToolsConnector: ConnectorConfig = {
  ...intercomToolsConnectorMeta,
  ...simKnowledge({
    connect: (settings) => createIntercom({ ...settings, maxResponseBytes, readOnly: true }),${customBaseUrl ? '\n    customBaseUrl: true,' : ''}
  }),
}
`;
}
