import { one, operation, param } from '../../src/intercom/index.js';

export const getWorkflow = operation('intercom_get_workflow', {
  http: 'GET /export/workflows/{workflow_id}',
  since: '2.15',
  effect: 'read',
  description: 'Get all of a workflow: its steps, whom it is for and what starts it.',
  params: { workflow_id: param.id('workflow') },
  returns: one('workflow-export', 'The workflow as Intercom exports it'),
});
