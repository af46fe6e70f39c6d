import type { Repair, UndeclaredQuery } from './repair.js';

/*
 * Where the official description is wrong about what teammates set up beside the inbox.
 */

const INSTANCES = '/custom_object_instances/{custom_object_type_identifier}';

/** Statuses that operations answer although the description does not say so. */
export const workspaceRefusals = {
  400: [
    `POST ${INSTANCES}`,
    'POST /events/summaries',
    'GET /admins/activity_logs',
    'POST /admins/activity_logs/search',
  ],
  404: ['POST /events/summaries'],
};

export const workspaceQueries: readonly UndeclaredQuery[] = [
  {
    operation: 'GET /admins/activity_logs',
    names: ['page', 'per_page'],
    why: 'The answer has numbered pages, but no parameter is declared for them.',
  },
];

export const workspaceRepairs: readonly Repair[] = [
  {
    name: 'custom objects are put on conversations',
    why: 'A relationship attribute is set to a list of ids, as the sample of the request has it; lists are not declared.',
    shows: 'PUT /conversations/{conversation_id}',
    apply: (find) => {
      find('components', 'schemas', 'custom_attributes').additionalProperties = true;
    },
  },
  {
    name: 'attributes of a custom object have values of every type',
    why: 'Declared as text only, while the samples beside it hold numbers.',
    shows: `POST ${INSTANCES}`,
    apply: (find) => {
      for (const schema of ['create_or_update_custom_object_instance_request', 'custom_object_instance']) {
        find('components', 'schemas', schema, 'properties', 'custom_attributes').additionalProperties = true;
      }
    },
  },
  {
    name: 'custom objects need no id of the caller',
    why: 'The request does not need external_id, so an instance can be without one; its type has no null.',
    shows: `POST ${INSTANCES}`,
    apply: (find) => {
      find('components', 'schemas', 'custom_object_instance', 'properties', 'external_id').nullable = true;
    },
  },
  {
    name: 'one custom object comes alone',
    why: 'By external_id the answer is the instance itself, as the text of the operation says; only the list is described.',
    shows: `GET ${INSTANCES}`,
    apply: (find) => {
      find('paths', INSTANCES, 'get', 'responses', '200', 'content', 'application/json').schema = {
        anyOf: [
          { $ref: '#/components/schemas/custom_object_instances_paginated_list' },
          { $ref: '#/components/schemas/custom_object_instance' },
        ],
      };
    },
  },
];
