/** What parameters of the tools beside Intercom's need beside them. */
export const automationBeside: Readonly<Record<string, Record<string, unknown>>> = {
  'http_request.body': { method: 'POST' },
  'http_request.body_text': { method: 'POST' },
  'http_request.body_form': { method: 'POST' },
  'slack_message.channel': { webhook_url: undefined },
  'slack_message.thread_ts': { webhook_url: undefined, channel: 'C024BE7LR' },
  'ai_reply.text': { conversation_id: undefined },
  'core_business_hours.schedule': { hours: undefined },
  'core_business_hours.exceptions': { hours: undefined, schedule: { time_zone_name: 'Europe/Dublin' } },
};

/** Values of their parameters whose type does not tell them. */
export const automationValues: Readonly<Record<string, readonly unknown[]>> = {
  'http_request.headers': [{ Accept: 'text/plain' }],
  'http_request.allow_status': [[404, 410]],
  'slack_message.mentions': [['here', 'U024BE7LH']],
  'slack_message.blocks': [[{ type: 'divider' }]],
  'core_business_hours.hours': ['24/7'],
  'core_business_hours.time_zone': ['America/New_York'],
  'core_business_hours.holidays': [['12-25', '2026-04-06']],
  'core_business_hours.exceptions': [[{ exception_date: '2026-04-06', exception_type: 'closed' }]],
  'ai_classify.threshold': [0.5],
  'ai_reply.threshold': [0.5],
  'ai_reply.max_length': [300],
  'ai_reply.sources': [['articles']],
};
