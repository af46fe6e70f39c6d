import type { DemoTags } from './tags.js';

/*
 * Texts that answer what customers of the demo and of histories ask.
 */

interface DemoSnippet {
  readonly title: string;
  readonly body_markdown: string;
  readonly tag: keyof DemoTags;
  readonly isForPaying?: true;
}

export const SNIPPETS: readonly DemoSnippet[] = [
  {
    title: 'Charged twice',
    body_markdown:
      'A second charge of the same amount is mostly a reservation that the bank drops by itself.\n\n- Within three days it is gone.\n- If it is still there then, we refund it at once.',
    tag: 'Billing',
  },
  {
    title: 'VAT number on an invoice',
    body_markdown:
      'Add the VAT number under Settings, Billing. Invoices of the last ninety days are then made anew and sent again.',
    tag: 'Billing',
    isForPaying: true,
  },
  {
    title: 'The reset mail does not arrive',
    body_markdown:
      '1. Look in the spam folder.\n2. Ask for another one: only the newest link works, for one hour.\n3. Tell us the address, and we look whether the mail was refused.',
    tag: 'Onboarding',
  },
  {
    title: 'The export stops at 500 rows',
    body_markdown:
      'An export in the browser ends at 500 rows. Larger ones come by e-mail.\n\n```\nSettings > Data > Export by e-mail\n```',
    tag: 'Bug',
  },
  {
    title: 'A parcel arrived damaged',
    body_markdown:
      'We send the goods again at no cost. A photo of the parcel helps us with the carrier, but is not needed.',
    tag: 'VIP',
  },
];

interface DemoNews {
  readonly title: string;
  readonly body: string;
  readonly labels: readonly string[];
  readonly isDraft?: true;
}

export const NEWS: readonly DemoNews[] = [
  {
    title: 'A summary every Monday',
    body: '<p>Reports can now be sent by e-mail at the beginning of each week.</p>',
    labels: ['Feature'],
  },
  {
    title: 'Larger exports',
    body: '<p>Exports of more than 500 rows come by e-mail, whole.</p>',
    labels: ['Feature', 'Fix'],
  },
  {
    title: 'Dark mode is coming',
    body: '<p>We are trying it out, and you can be among the first.</p>',
    labels: ['Soon'],
    isDraft: true,
  },
];

interface DemoMacro {
  readonly name: string;
  readonly body: string;
  readonly isForBilling?: true;
}

export const MACROS: readonly DemoMacro[] = [
  {
    name: 'Ask for the browser',
    body: "<p>Hi {{user.first_name | fallback: 'there'}},</p><p>Which browser do you use, and does it happen in a private window as well?</p>",
  },
  {
    name: 'Order is on its way',
    body: "<p>Hello {{user.name | fallback: 'there'}}, your order left our warehouse and should reach you within two days.</p>",
  },
  {
    name: 'Refund is on its way',
    body: "<p>Hi {{user.first_name | fallback: 'there'}}, I have asked for a refund. It takes three days at the most.</p><p>{{teammate.name}}</p>",
    isForBilling: true,
  },
  {
    name: 'Sorry to see you go',
    body: '<p>Your plan ends with this month. Everything stays readable for ninety days.</p>',
  },
];

export const PAGES: readonly { readonly title: string; readonly html: string }[] = [
  {
    title: 'How fast parcels arrive',
    html: '<h1>Delivery</h1><p>Parcels reach Ireland in two days and the EU in five.</p>',
  },
  {
    title: 'Login problems',
    html: '<h1>Login</h1><p>Links in reset mails work for one hour, and only the newest one does.</p>',
  },
];
