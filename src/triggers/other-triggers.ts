import { triggersOf } from './trigger.js';

/** Triggers about calls of Intercom Phone. */
export const callTriggers = triggersOf('Calls', {
  call_started: {
    name: 'Call started',
    description: 'A call begins.',
    topics: ['call.started'],
  },
  call_ended: {
    name: 'Call ended',
    description: 'A call ends. Calls that were given up before anybody answered are not told.',
    topics: ['call.ended'],
  },
  call_recorded: {
    name: 'Call recording ready',
    description: 'The recording or the transcript of a call can be fetched.',
    topics: ['call.recording_available', 'call.transcription_available'],
  },
});

/** Triggers about what people do in the product, and about teammates. */
export const workspaceTriggers = triggersOf('Workspace', {
  event_tracked: {
    name: 'Event tracked',
    description: 'A contact did something in your product that you report as an event.',
    topics: ['event.created'],
  },
  admin_availability_changed: {
    name: 'Admin availability changed',
    description: 'An admin goes away or comes back, logs in or logs out.',
    topics: ['admin.away_mode_updated', 'admin.logged_in', 'admin.logged_out'],
  },
  admin_membership_changed: {
    name: 'Admin joined or left',
    description: 'An admin is added to the workspace or removed from it.',
    topics: ['admin.added_to_workspace', 'admin.removed_from_workspace'],
  },
});

/** What starts from everything that the app is subscribed to. */
export const everythingTriggers = triggersOf('Everything', {
  any_event: {
    name: 'Any event',
    description: 'Anything that the app is subscribed to, topics included that came later than this list.',
    topics: ['*'],
  },
});
