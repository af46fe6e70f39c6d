/** The same two calls, one request each. They answer whether the library gave back what was asked for. */
export interface Library {
  getConversation(id: string): Promise<boolean>;
  createContact(contact: NewContact): Promise<boolean>;
}

export interface NewContact {
  readonly email: string;
  readonly name: string;
}

/** The part of a contact that is looked at while paging. */
export interface PagedContact {
  readonly external_id?: string | null | undefined;
}
