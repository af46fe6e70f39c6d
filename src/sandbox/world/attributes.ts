/** A value of a custom attribute. */
export type AttributeValue = string | number | boolean | null;

/** Custom attributes of a contact, company, conversation or ticket. */
export type Attributes = Readonly<Record<string, AttributeValue>>;
