/** What a person may ask for, and what answers it. */
export interface Question {
  readonly ask: string;
  /** Routes with `{}` for each variable. A tool of any of them is right; more than one stands where either helps. */
  readonly routes: readonly string[];
}

function question(ask: string, ...routes: string[]): Question {
  return { ask, routes };
}

/** Questions that say what they want in words near to those of the service. */
export const plainQuestions: readonly Question[] = [
  question('Find help center articles about refunds', 'GET /articles/search'),
  question('Publish the draft of an article', 'POST /articles/{}/draft/publish'),
  question('Merge a lead into a user', 'POST /contacts/merge'),
  question('Which segments does this contact belong to?', 'GET /contacts/{}/segments'),
  question('Archive a contact', 'POST /contacts/{}/archive'),
  question('Show the notes on a company', 'GET /companies/{}/notes'),
  question('Delete a conversation', 'DELETE /conversations/{}'),
  question('Convert a conversation into a ticket', 'POST /conversations/{}/convert'),
  question('Reply to a ticket', 'POST /tickets/{}/reply'),
  question('Search for tickets that are still open', 'POST /tickets/search'),
  question('Create a new ticket type', 'POST /ticket_types'),
  question('Get the transcript of a phone call', 'GET /calls/{}/transcript'),
  question('What news items have we published?', 'GET /news/news_items'),
  question('What are our office hours?', 'GET /office_hours_schedules', 'GET /office_hours_schedules/{}'),
  question('Show the activity log of the last week', 'GET /admins/activity_logs', 'POST /admins/activity_logs/search'),
  question('Which brands do we have?', 'GET /brands'),
  question('Start an export of message data', 'POST /export/content/data'),
  question('Remove a tag from a ticket', 'DELETE /tickets/{}/tags/{}'),
  question('Change the list of allowed IP addresses', 'PUT /ip_allowlist'),
  question('Add a collection to the help center', 'POST /help_center/collections'),
  question('Which subscription types are there?', 'GET /subscription_types'),
  question('Add a second customer to a conversation', 'POST /conversations/{}/customers'),
  question('Update a custom attribute of conversations', 'PUT /conversations/attributes/{}'),
  question('List the custom objects of an order type', 'GET /custom_object_instances/{}'),
  question('Run a data connector and see its results', 'GET /data_connectors/{}/execution_results'),
];

/** Questions in other words, with the reason in place of the wish, or with mistakes in them. */
export const awkwardQuestions: readonly Question[] = [
  question('the customer does not want our newsletter any more', 'DELETE /contacts/{}/subscriptions/{}'),
  question('wipe everything about a person for GDPR', 'DELETE /contacts/{}'),
  question('bring back someone we archived by mistake', 'POST /contacts/{}/unarchive'),
  question('this guy is spamming us, shut him out', 'POST /contacts/{}/block'),
  question('two threads about the same thing, put them together', 'POST /conversations/{}/merge'),
  question('scrub a credit card number out of a chat', 'POST /conversations/redact'),
  question('I am on holiday next week, set me out of office', 'PUT /admins/{}/away'),
  question('canned responses', 'GET /macros'),
  question('who am I logged in as', 'GET /me'),
  question('how fast does the support team answer', 'GET /teams/{}/metrics'),
  question('turn an anonymous website guest into a real user', 'POST /visitors/convert'),
  question('did the whatsapp message arrive?', 'GET /messages/whatsapp/status', 'GET /messages/status'),
  question('old FAQ link is dead, forward it to the new page', 'POST /help_center/help_centers/{}/redirects'),
  question('get rid of the bar at the top of the page for one customer', 'POST /contacts/{}/banners/{}/dismiss'),
  question('serach knowlege base', 'GET /content/search', 'GET /articles/search', 'GET /internal_articles/search'),
];

export const questions: readonly Question[] = [...plainQuestions, ...awkwardQuestions];
