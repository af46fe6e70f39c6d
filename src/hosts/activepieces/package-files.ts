import { intercom } from '../../intercom/definition.js';
import type { Registry } from '../../registry.js';
import { packageVersion } from '../../version.js';
import { codeFile } from '../exported-code.js';
import { jsonFile } from '../write-files.js';
import { pieceSpec } from './piece-spec.js';
import type { Webhooks } from './triggers/framework.js';

/** The framework that the piece was proven with. */
const frameworkVersion = '0.32.0';

/**
 * The files of a package that Activepieces installs, by their paths in it, beside the code that they run. What is drawn
 * stands in them as data, so that a piece is listed without that code; it is loaded when an action or a trigger first runs.
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
  dependencies: { '@activepieces/pieces-framework': frameworkVersion },
};

const source = `'use strict';

const { createAction, createPiece, createTrigger, PieceAuth, Property } = require('@activepieces/pieces-framework');
const spec = require('./piece.json');

// The code is loaded when something first runs, so that the piece is drawn without it.
const code = () => require('./${codeFile}');

let runtime;

function load() {
  if (runtime === undefined) {
    const { createActivepiecesRuntime, createIntercom, registry } = code();
    const ids = spec.actions.map(({ tool }) => tool);
    runtime = createActivepiecesRuntime(registry.filter({ ids }), createIntercom);
  }
  return runtime;
}

const loadTriggers = () => code().createTriggerRuntime(spec.webhooks);

const events = {
  parseAndReply: (context) => code().pieceEvents.parseAndReply(context),
  verify: (context) => code().pieceEvents.verify(context),
};

const makers = { ...Property, SecretText: PieceAuth.SecretText };

const auth = PieceAuth.CustomAuth({
  ...spec.auth,
  props: Object.fromEntries(spec.authProps.map(({ name, kind, options }) => [name, makers[kind](options)])),
  validate: async ({ auth }) => load().validate(auth),
});

function prop({ name, kind, options, load: lists, members }) {
  const properties = members && Object.fromEntries(members.map(prop));
  if (lists === undefined) return [name, Property[kind](properties === undefined ? options : { ...options, properties })];
  const choices = async (values) => load().choices(lists, values);
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
      onEnable: async (context) => loadTriggers().onEnable(trigger.name, context),
      onDisable: async () => {},
      run: async (context) => loadTriggers().run(trigger.name, context),
      ...(spec.webhooks === 'app' ? { test: async () => loadTriggers().test(trigger.name) } : {}),
    }),
  ),
  actions: spec.actions.map(({ action, props }) =>
    createAction({
      ...action,
      auth,
      props: Object.fromEntries(props.map(prop)),
      run: async (context) => load().run(action.name, context),
    }),
  ),
});
`;

const readme = `# piece-intercom-tools

Intercom for Activepieces, made by \`intercom-tools export activepieces\`: the operations of intercom-tools as actions,
with its checks, its retries and its limits, and triggers for what happens in Intercom.

\`src/intercom-tools.cjs\` is the code that runs. Pack this folder (\`npm pack\`) and upload the archive as a private piece.
`;
