import type { Language } from './phrases.js';

export const en: Language = {
  code: 'en',
  share: 48,
  place: { country: 'Ireland', region: 'Dublin', city: 'Dublin' },
  subjects: {
    billing: {
      title: 'Question about invoice {order}',
      openings: [
        'Hi, invoice {order} shows {amount} but our plan costs less. Can you check?',
        'We were charged twice this month: {amount} each time. Please refund one of them.',
        'Could you add our VAT number to invoice {order}?',
        'My card was declined although it works everywhere else. How do I pay {amount}?',
      ],
      answers: [
        'Hi {name}, thank you for writing. I am looking at invoice {order} right now.',
        'Sorry about that, {name}. I see the second charge of {amount} and have asked for a refund.',
      ],
      more: [
        'The bank statement says the same, {amount} on two days.',
        'Is it possible to get a new invoice for {order}?',
      ],
    },
    bug: {
      title: '{item} does not work',
      openings: [
        'Since this morning {item} shows an error. Nothing changed on our side.',
        'When I open {item} the page stays blank. Chrome and Firefox are the same.',
        '{item} lost the last three entries. Can you bring them back?',
        'The export stops at 500 rows. We have more than 3,000.',
      ],
      answers: [
        'Thank you for the report, {name}. Which browser do you use, and does it happen in a private window as well?',
        'I could reproduce the problem with {item} and have passed it on to our engineers.',
      ],
      more: [
        'It happens in a private window too. The code is E-{order}.',
        'A colleague has the same problem since yesterday.',
      ],
    },
    shipping: {
      title: 'Where is order {order}?',
      openings: [
        'My order {order} should have come on Tuesday. Where is it?',
        'The parcel {order} arrived damaged, {item} is broken.',
        'Can I still change the address of order {order}?',
      ],
      answers: [
        'Hello {name}, order {order} left our warehouse and should reach you within two days.',
        'I am sorry, {name}. We send {item} again today, at no cost.',
      ],
      more: [
        'The tracking page has not changed for four days.',
        'Nobody rang, and there is no card in the letter box.',
      ],
    },
    account: {
      title: 'Cannot log in',
      openings: [
        'I cannot log in any more. The reset mail does not arrive.',
        'Please move our account to another e-mail address, my colleague has left the company.',
        'How do I invite a colleague and give her access to {item} only?',
      ],
      answers: [
        'Hi {name}, I have sent the reset mail again. Please look in the spam folder as well.',
        'You find this under Settings, People. Tell me if you do not see it.',
      ],
      more: [
        'Found it in the spam folder, but the link is said to be too old.',
        'I only see Billing there, not People.',
      ],
    },
    feature: {
      title: 'Idea: {item} on the phone',
      openings: [
        'It would be great if {item} could send a summary every Monday.',
        'Do you plan a dark mode? We work with {item} all day.',
        'Could {item} get a column for the order number?',
      ],
      answers: [
        'A good idea, {name}. I have added your vote and will tell you when there is news.',
        'Thank you! May I ask what you would use it for?',
      ],
      more: ['We would save an hour a week with it.', 'Two of our partners asked for the same.'],
    },
    cancellation: {
      title: 'Cancel our plan',
      openings: [
        'Please cancel our plan at the end of the month.',
        '{amount} a month is too much for us. How do we cancel?',
        'We are moving to another tool and would like to export everything before we leave.',
      ],
      answers: [
        'I am sorry to hear that, {name}. May I ask what was missing?',
        'Your plan ends with this month. The export is under Settings, Data.',
      ],
      more: ['Mostly the price: {amount} is more than we planned.', 'We do not use {item} often enough.'],
    },
    question: {
      title: 'How does {item} work?',
      openings: [
        'Is there a guide for {item}? I did not find one.',
        'Do you ship to Norway, and what does it cost?',
        'Which plan do I need for three shops?',
      ],
      answers: [
        'Hello {name}! There is a short guide in the help centre, I attach the link.',
        'We do, {name}. From {amount} on it costs nothing.',
      ],
      more: ['And does it work with a label printer?', 'Is there a video as well?'],
    },
    praise: {
      title: 'Thank you',
      openings: [
        'Just wanted to say that {item} saves us a lot of time. Thank you!',
        'The new {item} is wonderful, compliments to the team.',
      ],
      answers: ['That made our day, {name}. Thank you for telling us!'],
      more: ['We recommended you to a partner.'],
    },
  },
  followUps: [
    'I have an answer from our engineers: the fix goes out this week.',
    'Thank you for your patience, {name}. I checked it again and it should be right now.',
    'Could you try once more and tell me what you see?',
  ],
  goodbyes: ['I close this for now. Just write again if anything is left.', 'Happy to help. Have a good day, {name}!'],
  thanks: ['Perfect, thank you!', 'That worked, thanks a lot.', 'Great, many thanks.'],
  remarks: {
    good: ['Quick and friendly', 'Solved at once', 'Excellent help', ''],
    fair: ['Took a while', 'Okay in the end', ''],
    bad: ['Waited two days for an answer', 'My problem is still there', 'Had to explain everything twice'],
  },
};
