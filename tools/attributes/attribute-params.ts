import { param, type Rule } from '../../src/intercom/index.js';

/** What an attribute has beside its name and type. */
export const attributeParams = {
  description: param.text('What the attribute is, for teammates').optional(),
  messenger_writable: param.flag('Whether the Messenger may set it').optional(),
};

/** What a list can be chosen from. */
export function attributeOptions(notes: Parameters<typeof param.fixedObjectList>[2] = {}) {
  return param.fixedObjectList(
    { value: param.nonEmptyText('The option', { example: 'pro' }) },
    'Options of a list: [{value}], two at least; they take the place of all that it has',
    notes,
  );
}

/** A list needs something to choose from. */
export const twoOptions: Rule<{ readonly options?: readonly unknown[] | undefined }, 'options'> = {
  check({ options }, refuse) {
    if (options?.length === 1) refuse('options', 'holds 1 option: expected two at least');
  },
};
