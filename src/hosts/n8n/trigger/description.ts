import { listTriggers, setupSteps, triggerGroups } from '../../../triggers/index.js';
import { listTopics } from '../../../webhooks/topics/topics.js';
import type { N8nProperty } from '../n8n-types.js';
import { intercomNames, triggerCredentialName, triggerNodeName } from '../names.js';
import type { N8nTriggerDescription } from './types.js';

/** The description of the trigger node: everything that n8n draws. */
export function triggerDescription(): N8nTriggerDescription {
  return {
    displayName: 'Intercom Tools Trigger',
    name: triggerNodeName,
    icon: `file:${intercomNames.iconFile}`,
    group: ['trigger'],
    version: 1,
    subtitle: '={{$parameter["events"].join(", ")}}',
    description: 'Starts the workflow when something happens in Intercom',
    defaults: { name: 'Intercom Tools Trigger' },
    inputs: [],
    outputs: ['main'],
    credentials: [{ name: triggerCredentialName, required: true }],
    webhooks: [
      { name: 'default', httpMethod: 'POST', responseMode: 'onReceived', path: 'webhook' },
      // Intercom asks the address with HEAD when somebody saves it.
      { name: 'setup', httpMethod: 'HEAD', responseMode: 'onReceived', path: 'webhook' },
    ],
    properties: [notice(), events(), options()],
  };
}

function notice(): N8nProperty {
  const everything = listTriggers().find(({ any }) => any);
  const steps = everything === undefined ? [] : setupSteps(everything, words);
  return {
    displayName: steps.map((step, at) => `${at + 1}. ${step}`).join('<br>'),
    name: 'setup',
    type: 'notice',
    default: '',
  };
}

const words = {
  address: 'the production URL of this node',
  secret: 'the credentials of this node',
  activate: 'Activate the workflow',
  unit: 'workflow',
};

/** Groups stand before the names, because n8n's menus have no headings. */
function events(): N8nProperty {
  const inOrder = triggerGroups.flatMap((group) => listTriggers().filter((trigger) => trigger.group === group));
  return {
    displayName: 'Events',
    name: 'events',
    type: 'multiOptions',
    required: true,
    default: [],
    description: 'What starts the workflow. The topics of each must be ticked in the Developer Hub.',
    options: inOrder.map((trigger) => ({
      name: trigger.any ? trigger.name : `${trigger.group}: ${trigger.name}`,
      value: trigger.id,
      description: trigger.any ? trigger.description : `${trigger.description} ${trigger.topics.join(', ')}`,
    })),
  };
}

function options(): N8nProperty {
  return {
    displayName: 'Options',
    name: 'options',
    type: 'collection',
    placeholder: 'Add option',
    default: {},
    options: [
      {
        displayName: 'Topics',
        name: 'topics',
        type: 'multiOptions',
        default: [],
        description: 'Single topics that start the workflow too',
        options: listTopics()
          .filter((topic) => topic !== 'ping')
          .map((topic) => ({ name: topic, value: topic })),
      },
      {
        displayName: 'Workspaces',
        name: 'workspaces',
        type: 'string',
        default: '',
        placeholder: 'ab12cd34, ef56gh78',
        description:
          'IDs of the workspaces whose events start the workflow, with commas; all that use the app when empty',
      },
    ],
  };
}
