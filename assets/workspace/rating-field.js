import { el } from './dom.js';

/** What a customer thinks. @param {(value: number, remark: string) => Promise<boolean>} rate gives whether it went well */
export function ratingField(rate) {
  const remark = el('input', { 'aria-label': 'Remark', placeholder: 'Remark', autocomplete: 'off' });
  const button = (value) =>
    el(
      'button',
      {
        type: 'button',
        class: 'quiet',
        'aria-label': `Rate ${value} of 5`,
        async onclick() {
          if (await rate(value, remark.value.trim())) remark.value = '';
        },
      },
      `${value}★`,
    );
  return el(
    'details',
    { class: 'rate' },
    el('summary', {}, 'Rate'),
    el('div', { role: 'group', 'aria-label': 'Rating of the customer' }, ...[1, 2, 3, 4, 5].map(button), remark),
  );
}
