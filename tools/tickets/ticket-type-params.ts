import { out, param } from '../../src/intercom/index.js';

/** What a type of tickets is like, beside its name. */
export const ticketTypeParams = {
  description: param.text('What it is for').optional(),
  category: param
    .choice(
      ['Customer', 'Back-office', 'Tracker'],
      'Customer for tickets that contacts see, Back-office for work behind them, Tracker for many conversations',
    )
    .optional(),
  icon: param.nonEmptyText('An emoji').optional(),
  is_internal: param.flag('Whether its tickets are for teammates alone').optional(),
};

/** How an attribute of tickets is asked for. */
export const ticketAttributeParams = {
  required_to_create: param.flag('Whether teammates must fill it in to create a ticket').optional(),
  required_to_create_for_contacts: param.flag('Whether contacts must fill it in to create a ticket').optional(),
  visible_on_create: param.flag('Whether teammates see it when they create a ticket; true unless given').optional(),
  visible_to_contacts: param.flag('Whether contacts see it; true unless given').optional(),
  multiline: param.flag('For a string: whether it may have several lines').optional(),
  list_items: param.nonEmptyText('For a list: its items, with commas between them').optional(),
  allow_multiple_values: param.flag('For files: whether there may be several').optional(),
};

/** The attribute that a call made or changed. */
export const attributeOutput = {
  attribute: out.object('ticket-type-attribute', 'The attribute as it is now', { from: '' }),
  attributeId: out.id('Id of the attribute'),
};
