import { intercom } from '../../intercom/definition.js';
import type { Registry } from '../../registry.js';
import { packageVersion } from '../../version.js';
import { codeFile } from '../exported-code.js';
import { jsonFile } from '../write-files.js';
import { credentialType } from './credential-type.js';
import { intercomNames, triggerCredentialClass, triggerNodeClass } from './names.js';
import { nodeDescription } from './node-description.js';
import { menusOf, nodeOperations } from './operations.js';
import { triggerCredentialType } from './trigger/credential.js';
import { triggerDescription } from './trigger/description.js';

const { nodeClass, credentialClass, iconFile } = intercomNames;

const nodeFolder = `dist/nodes/${nodeClass}`;
const credentialFolder = 'dist/credentials';

/**
 * The files of a package that n8n installs, by their paths in it, beside the code that they run. What n8n draws stands in
 * them as data, so that a server starts without that code; it is loaded when a node first runs.
 */
export function packageFiles(registry: Pick<Registry, 'list'>): Record<string, string> {
  const operations = nodeOperations(registry, intercom);
  const { icon } = intercom;
  return {
    'package.json': jsonFile(manifest()),
    'README.md': readme,
    [`${nodeFolder}/${nodeClass}.node.js`]: nodeSource,
    [`${nodeFolder}/description.json`]: jsonFile(nodeDescription(operations, intercom)),
    [`${nodeFolder}/tools.json`]: jsonFile({
      ids: operations.map(({ tool }) => tool.id),
      menus: Object.keys(menusOf(operations)),
    }),
    [`${nodeFolder}/${triggerNodeClass}.node.js`]: triggerSource,
    [`${nodeFolder}/trigger.json`]: jsonFile(triggerDescription()),
    [`${nodeFolder}/${iconFile}`]: `${icon}\n`,
    [`${credentialFolder}/${credentialClass}.credentials.js`]: credentialSource(credentialClass, 'credential'),
    [`${credentialFolder}/credential.json`]: jsonFile(credentialType()),
    [`${credentialFolder}/${triggerCredentialClass}.credentials.js`]: credentialSource(
      triggerCredentialClass,
      'trigger-credential',
    ),
    [`${credentialFolder}/trigger-credential.json`]: jsonFile(triggerCredentialType()),
    [`${credentialFolder}/${iconFile}`]: `${icon}\n`,
  };
}

function manifest() {
  return {
    name: 'n8n-nodes-intercom-tools',
    version: packageVersion,
    description: `Intercom for n8n. ${intercom.description}`,
    license: 'MIT',
    keywords: ['n8n-community-node-package', 'intercom'],
    files: ['dist'],
    engines: { node: '>=20.19' },
    n8n: {
      n8nNodesApiVersion: 1,
      credentials: [credentialClass, triggerCredentialClass].map(
        (name) => `${credentialFolder}/${name}.credentials.js`,
      ),
      nodes: [nodeClass, triggerNodeClass].map((name) => `${nodeFolder}/${name}.node.js`),
    },
  };
}

const nodeSource = `'use strict';

const description = require('./description.json');
const { ids, menus } = require('./tools.json');

let node;

// The code is loaded when the node first runs, so that n8n starts without it.
function load() {
  if (node === undefined) {
    const { createIntercom, createN8nNode, registry } = require('../../${codeFile}');
    const Node = createN8nNode(registry.filter({ ids }), createIntercom);
    node = new Node();
  }
  return node;
}

function loader(name) {
  return async function () {
    return load().methods.loadOptions[name].call(this);
  };
}

class ${nodeClass} {
  constructor() {
    this.description = structuredClone(description);
    this.methods = { loadOptions: Object.fromEntries(menus.map((name) => [name, loader(name)])) };
  }

  async execute() {
    return load().execute.call(this);
  }
}

module.exports = { ${nodeClass} };
`;

const triggerSource = `'use strict';

const description = require('./trigger.json');

let trigger;

// The code is loaded with the first notification, so that n8n starts without it.
function load() {
  if (trigger === undefined) {
    const { createN8nTrigger } = require('../../${codeFile}');
    const Trigger = createN8nTrigger();
    trigger = new Trigger();
  }
  return trigger;
}

// Intercom lets nobody subscribe by a call.
const byHand = { checkExists: async () => true, create: async () => true, delete: async () => true };

class ${triggerNodeClass} {
  constructor() {
    this.description = structuredClone(description);
    this.webhookMethods = { default: byHand, setup: byHand };
  }

  async webhook() {
    return load().webhook.call(this);
  }
}

module.exports = { ${triggerNodeClass} };
`;

function credentialSource(name: string, data: string): string {
  return `'use strict';

const credential = require('./${data}.json');

class ${name} {
  constructor() {
    Object.assign(this, structuredClone(credential));
  }
}

module.exports = { ${name} };
`;
}

const readme = `# n8n-nodes-intercom-tools

Intercom for n8n, made by \`intercom-tools export n8n\`: the operations of intercom-tools as a node, with its checks, its
retries and its limits, and a node that starts workflows from what happens in Intercom.

It needs nothing else: \`dist/intercom-tools.cjs\` is the code that runs. Install this folder where n8n looks for nodes of the
community, \`npm install <this folder>\` in \`~/.n8n/nodes\`, and start n8n again.
`;
