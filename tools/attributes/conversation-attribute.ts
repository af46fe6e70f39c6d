import { type OutputField, out, param } from '../../src/intercom/index.js';

/** The definition that is changed. */
export const attributeId = param.id('conversation_attribute_definition', undefined, { asNumber: true });

const idField: OutputField<string | number> = { type: 'json', description: 'Id of the attribute', from: 'id' };

/** What every change of a definition answers with. */
export const attributeFields = {
  attribute: out.object('data-attribute', 'The attribute, with all its options', { from: '' }),
  attributeId: idField,
};

/** What a relationship leads to. */
export function reference() {
  return param.fixedObject(
    {
      type: param.choice(['one', 'many'], 'How many objects'),
      object_type_id: param.nonEmptyText('Identifier of the custom object type').optional(),
    },
    'For a relationship: {type: "one" or "many", object_type_id}',
  );
}
