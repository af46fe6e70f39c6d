import { intercom } from '../../intercom/definition.js';
import type { Registry } from '../../registry.js';
import { packageVersion } from '../../version.js';
import { jsonFile } from '../write-files.js';
import { pieceSpec } from './piece-spec.js';
import type { Webhooks } from './triggers/framework.js';

/** The framework that the piece was proven with. */
const frameworkVersion = '0.32.0';

/**
 * The files of a package that Activepieces installs, by their paths in it. What is drawn stands in it as data, so that
 * a piece is listed without loading our package; what its actions do is our package, loaded when one first runs.
 */
export function packageFiles(registry: Pick<Registry, 'list'>, webhooks: Webhooks): Record<string, string> {
  return {
    'package.json': jsonFile(manifest),
    'README.md': readme,
    'src/index.js': source,
    'src/piece.json': jsonFile(pieceSpec(registry, webhooks, intercom)),
  };
}

const manifest = {
  name: 'piece-intercom-tools',
  version: packageVersion,
  description: 'Intercom for Activepieces: the operations of intercom-tools as actions, and triggers.',
  license: 'MIT',
  main: './src/index.js',
  files: ['src'],
  engines: { node: '>=20.19' },
  // The forms in this package are those of this very version.
  dependencies: { '@activepieces/pieces-framework': frameworkVersion, 'intercom-tools': packageVersion },
};

const source = `'use strict';

const { createAction, createPiece, createTrigger, PieceAuth, Property } = require('@activepieces/pieces-framework');
const spec = require('./piece.json');

let loading;

// intercom-tools is an ES module, which takes an import() from here.
function load() {
  loading ??= Promise.all([import('intercom-tools'), import('intercom-tools/activepieces')]).then(
    ([{ createIntercom, registry }, { createActivepiecesRuntime }]) => {
      const ids = spec.actions.map(({ tool }) => tool);
      return createActivepiecesRuntime(registry.filter({ ids }), createIntercom);
    },
    (error) => {
      loading = undefined;
      throw error;
    },
  );
  return loading;
}

let loadingTriggers;

function loadTriggers() {
  loadingTriggers ??= import('intercom-tools/activepieces').then(
    ({ createTriggerRuntime }) => createTriggerRuntime(spec.webhooks),
    (error) => {
      loadingTriggers = undefined;
      throw error;
    },
  );
  return loadingTriggers;
}

// Activepieces asks these two without waiting. Node loads ES modules by require too.
const events = {
  parseAndReply: (context) => require('intercom-tools/activepieces').pieceEvents.parseAndReply(context),
  verify: (context) => require('intercom-tools/activepieces').pieceEvents.verify(context),
};

const makers = { ...Property, SecretText: PieceAuth.SecretText };

const auth = PieceAuth.CustomAuth({
  ...spec.auth,
  props: Object.fromEntries(spec.authProps.map(({ name, kind, options }) => [name, makers[kind](options)])),
  validate: async ({ auth }) => (await load()).validate(auth),
});

function prop({ name, kind, options, load: lists }) {
  if (lists === undefined) return [name, Property[kind](options)];
  const choices = async (values) => (await load()).choices(lists, values);
  return [name, Property[kind]({ ...options, auth, options: choices })];
}

exports.intercomTools = createPiece({
  ...spec.piece,
  auth,
  events,
  triggers: spec.triggers.map(({ trigger, props }) =>
    createTrigger({
      ...trigger,
      auth,
      props: Object.fromEntries(props.map(prop)),
      onEnable: async (context) => (await loadTriggers()).onEnable(trigger.name, context),
      onDisable: async () => {},
      run: async (context) => (await loadTriggers()).run(trigger.name, context),
      ...(spec.webhooks === 'app' ? { test: async () => (await loadTriggers()).test(trigger.name) } : {}),
    }),
  ),
  actions: spec.actions.map(({ action, props }) =>
    createAction({
      ...action,
      auth,
      props: Object.fromEntries(props.map(prop)),
      run: async (context) => (await load()).run(action.name, context),
    }),
  ),
});
`;

const readme = `# piece-intercom-tools

Intercom for Activepieces, made by \`intercom-tools export activepieces\`: the operations of intercom-tools as actions,
with its checks, its retries and its limits, and triggers for what happens in Intercom.
`;
