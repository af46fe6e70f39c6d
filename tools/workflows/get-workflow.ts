import { fields, operation, out, param } from '../../src/intercom/index.js';

export const getWorkflow = operation('intercom_get_workflow', {
  http: 'GET /export/workflows/{workflow_id}',
  resource: 'workflows',
  since: '2.15',
  effect: 'read',
  description: 'Get all of a workflow: its steps, whom it is for and what starts it.',
  params: { workflow_id: param.id('workflow') },
  returns: fields({
    workflow_export: out.object('workflow-export', 'The workflow as Intercom exports it', { from: '' }),
  }),
});
