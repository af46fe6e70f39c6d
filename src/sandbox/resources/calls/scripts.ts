import type { Random } from '../../world/random.js';
import type { TranscriptLine } from './model.js';

/** What was said on made-up calls: whoever answers, and the caller, in turn. */
const SCRIPTS: readonly (readonly string[])[] = [
  [
    'Hello, thanks for calling. How can I help?',
    'My parcel should have been here on Tuesday, and nothing came.',
    'Let me look. It was sent on Monday and is still with the carrier.',
    'Can you send it again?',
    'If it is not there by Friday, I will send a new one free of charge.',
    'That is fine, thank you.',
  ],
  [
    'Good morning, what can I do for you?',
    'I was charged twice for the same order.',
    'I see both charges. The second one is only reserved and goes away in three days.',
    'Could you write that to me as well?',
    'Of course, I will send it right after the call.',
  ],
  [
    'Thank you for calling, how may I help?',
    'I cannot sign in since I changed my e-mail address.',
    'I have sent a new link to the new address. Did it arrive?',
    'Yes, here it is. It works, thanks.',
    'Glad to hear it. Have a nice day.',
  ],
];

/** One of the scripts, as lines of a call that has just been answered. */
export function linesOf(random: Random, answering: 'admin' | 'fin'): TranscriptLine[] {
  const script = random.pick(SCRIPTS);
  let at = 0;
  return script.map((text, index) => {
    at += random.integer(2, 7);
    return { at, speaker: index % 2 === 0 ? answering : 'contact', text };
  });
}
