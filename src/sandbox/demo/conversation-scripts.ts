import type { Priority } from '../resources/conversations/model.js';
import type { DemoTags } from './tags.js';

/** One step of a story, in the order of time. */
export type Step =
  | { readonly do: 'comment' | 'note' | 'contact'; readonly text: string }
  | { readonly do: 'close' | 'open' | 'assign' | 'assign_team' | 'snooze' }
  | { readonly do: 'rate'; readonly rating: number; readonly remark: string };

/** What one demo conversation is about and how it went. */
export interface Script {
  readonly text: string;
  readonly title?: string;
  readonly tag?: keyof DemoTags;
  readonly team?: 'support' | 'billing' | 'success';
  readonly priority?: Priority;
  readonly by?: 'user' | 'lead' | 'admin';
  readonly steps: readonly Step[];
}

const assigned: Step = { do: 'assign' };
const toTeam: Step = { do: 'assign_team' };
const closed: Step = { do: 'close' };
const opened: Step = { do: 'open' };
const snoozed: Step = { do: 'snooze' };
const admin = (text: string): Step => ({ do: 'comment', text });
const note = (text: string): Step => ({ do: 'note', text });
const contact = (text: string): Step => ({ do: 'contact', text });

/** Oldest first: open, closed, snoozed, reopened, assigned, unassigned, with notes, tags and a rating. */
export const SCRIPTS: readonly Script[] = [
  {
    text: 'My invoice for March shows the old address.',
    tag: 'Billing',
    team: 'billing',
    steps: [toTeam, admin('Thank you, I have corrected it.'), contact('Perfect!'), closed],
  },
  {
    text: 'The export stops at 500 rows.',
    tag: 'Bug',
    steps: [
      assigned,
      note('Seen with three customers since Tuesday.'),
      admin('We have found the cause, a fix comes this week.'),
      closed,
      contact('It still stops at 500.'),
    ],
  },
  {
    text: 'Can I pay by bank transfer?',
    team: 'billing',
    steps: [toTeam, admin('Yes, on yearly plans.'), closed, { do: 'rate', rating: 5, remark: 'Quick and clear' }],
  },
  {
    text: 'How do I invite a colleague?',
    tag: 'Onboarding',
    steps: [assigned, admin('Open Settings, then People.'), closed],
  },
  { text: 'Is there a mobile app?', by: 'lead', steps: [admin('Not yet, but the site works well on phones.'), closed] },
  {
    text: 'Could you add tea subscriptions every two weeks?',
    tag: 'Feature request',
    steps: [assigned, admin('A good idea, I have passed it on.'), snoozed],
  },
  { text: 'I need support with the label printer.', priority: 'high', steps: [assigned, admin('Which model is it?')] },
  { text: 'Do you ship to Norway?', by: 'lead', steps: [admin('We do, from 40 euros on without costs.'), closed] },
  {
    text: 'Please cancel my plan at the end of the month.',
    tag: 'Churn risk',
    team: 'success',
    steps: [toTeam, assigned],
  },
  {
    text: 'The login page is blank.',
    tag: 'Bug',
    priority: 'urgent',
    steps: [assigned, contact('Now it works again.'), closed],
  },
  { text: 'Welcome to Northwind Tea! Shall we set up your shop together?', by: 'admin', steps: [] },
  { text: 'Where do I find my receipts?', steps: [admin('Under Billing, Receipts.'), closed, opened, assigned] },
  { text: 'We want to move 40 seats to the yearly plan.', tag: 'VIP', team: 'success', steps: [toTeam, snoozed] },
  { text: 'What does the Business plan cost?', by: 'lead', steps: [] },
  { text: 'Two-factor login asks me every time.', tag: 'Bug', steps: [assigned, note('Cookie settings?')] },
  { text: 'Our VAT number is missing on the invoice.', tag: 'Billing', team: 'billing', steps: [toTeam] },
  {
    text: 'Can the report be sent by e-mail each week?',
    tag: 'Feature request',
    steps: [admin('It can: Reports, Schedule.'), closed],
  },
  {
    text: 'The search does not find green tea.',
    steps: [assigned, admin('Is it with or without the accent?'), snoozed],
  },
  { text: 'Thank you for the quick help yesterday!', title: 'Praise', steps: [closed] },
  { text: 'Do you have a partner programme?', by: 'lead', steps: [assigned] },
  { text: 'How was your first month with us?', by: 'admin', steps: [contact('Very good, thank you.'), closed] },
  { text: 'My colleague cannot see the shared folder.', tag: 'Onboarding', steps: [assigned, contact('She can now.')] },
  { text: 'The discount code SPRING does not work.', steps: [admin('It ended on Sunday, here is a new one: TEA10.')] },
  {
    text: 'I was charged twice.',
    tag: 'Billing',
    team: 'billing',
    priority: 'high',
    steps: [toTeam, note('Refund is on its way.')],
  },
  { text: 'Is my order on its way?', steps: [] },
];
