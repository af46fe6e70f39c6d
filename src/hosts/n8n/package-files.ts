import { intercom } from '../../intercom/definition.js';
import type { Registry } from '../../registry.js';
import { packageVersion } from '../../version.js';
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
 * The files of a package that n8n installs, by their paths in it. What n8n draws stands in it as data, so that a server
 * starts without loading our package; what the node does is our package, loaded when the node first runs.
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
    // The forms in this package are those of this very version.
    dependencies: { 'intercom-tools': packageVersion },
  };
}

const nodeSource = `'use strict';

const description = require('./description.json');
const { ids, menus } = require('./tools.json');

let loading;

// intercom-tools is an ES module, which takes an import() from here.
function load() {
  loading ??= Promise.all([import('intercom-tools'), import('intercom-tools/n8n')]).then(
    ([{ createIntercom, registry }, { createN8nNode }]) => {
      const Node = createN8nNode(registry.filter({ ids }), createIntercom);
      return new Node();
    },
    (error) => {
      loading = undefined;
      throw error;
    },
  );
  return loading;
}

function loader(name) {
  return async function () {
    const { methods } = await load();
    return methods.loadOptions[name].call(this);
  };
}

class ${nodeClass} {
  constructor() {
    this.description = structuredClone(description);
    this.methods = { loadOptions: Object.fromEntries(menus.map((name) => [name, loader(name)])) };
  }

  async execute() {
    const { execute } = await load();
    return execute.call(this);
  }
}

module.exports = { ${nodeClass} };
`;

const triggerSource = `'use strict';

const description = require('./trigger.json');

let loading;

// intercom-tools is an ES module, which takes an import() from here.
function load() {
  loading ??= import('intercom-tools/n8n').then(
    ({ createN8nTrigger }) => {
      const Trigger = createN8nTrigger();
      return new Trigger();
    },
    (error) => {
      loading = undefined;
      throw error;
    },
  );
  return loading;
}

// Intercom lets nobody subscribe by a call.
const byHand = { checkExists: async () => true, create: async () => true, delete: async () => true };

class ${triggerNodeClass} {
  constructor() {
    this.description = structuredClone(description);
    this.webhookMethods = { default: byHand, setup: byHand };
  }

  async webhook() {
    const { webhook } = await load();
    return webhook.call(this);
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
retries and its limits, and a node that starts workflows from what happens in Intercom. Install this folder as a community package, or from a registry of your own.
`;
