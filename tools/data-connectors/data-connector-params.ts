import { param } from '../../src/intercom/index.js';

/** What a data connector can be given, on its creation and later. */
export const connectorParams = {
  description: param.text('What the connector does').optional(),
  http_method: param
    .choice(['get', 'post', 'put', 'delete', 'patch'], 'Method of its request; get unless given')
    .optional(),
  url: param
    .nonEmptyText('Address of the other service; {{order_id}} stands for the data input of that name', {
      example: 'https://api.example.com/orders/{{order_id}}',
    })
    .optional(),
  body: param.text('Template of the body of its request', { multiline: true }).optional(),
  headers: param
    .fixedObjectList(
      { name: param.nonEmptyText('Name of the header'), value: param.text('Value; answers never show it') },
      'Headers of its request: [{name, value}]; they take the place of all that it has',
    )
    .optional(),
  data_inputs: param
    .fixedObjectList(
      {
        name: param.nonEmptyText('Name of the input', { example: 'order_id' }),
        type: param.choice(['string', 'integer', 'decimal', 'boolean'], 'Type of its values'),
        description: param.text('What it is, for who fills it', { example: 'Number of the order' }),
        required: param.flag('Whether it must be given'),
        default_value: param.text('Value unless given').optional(),
      },
      'Inputs of the connector; they take the place of all that it has',
    )
    .optional(),
  audiences: param
    .textList('Kinds of people that it is for: leads, users, visitors', { example: ['users', 'leads'] })
    .check((audiences, refuse) => {
      const odd = audiences.find((one) => !['leads', 'users', 'visitors'].includes(one));
      if (odd !== undefined) refuse(`holds ${JSON.stringify(odd)}: expected leads, users or visitors`);
    })
    .optional(),
  direct_fin_usage: param.flag('Whether Fin uses it by itself, not only workflows').optional(),
  customer_authentication: param.flag('Whether customers have to prove who they are first').optional(),
  bypass_authentication: param.flag('true for a public service, that asks for no proof').optional(),
  validate_missing_attributes: param.flag('Whether all required inputs must have values').optional(),
  mock_response: param
    .jsonObject('A sample of what the service answers; the response fields are made from it')
    .optional(),
  token_ids: param.textList('Ids of authentication tokens to send').optional(),
};
