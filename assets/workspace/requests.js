import { get } from './api.js';
import { byId, el } from './dom.js';
import { longTime } from './format.js';
import { createRecords, json, KEPT, openable, statusMark } from './records.js';

/** The journal of calls to the API. */
export function createRequests() {
  const into = byId('requests');
  into.append(el('h3', {}, 'Calls to the API'));
  const records = createRecords({
    into,
    count: byId('count-requests'),
    none: 'Nobody has called the API yet.',
    keyOf: ({ id }) => id,
    make: () => openable(line, inside),
  });
  return {
    reload: async () => records.replace(await get(`/requests?limit=${KEPT}`)),
    add: records.add,
  };
}

function line({ method, path, status, ms, fault }) {
  return [
    el('span', { class: 'method' }, method),
    el('span', { class: 'record-name' }, path),
    status === null ? el('span', { class: 'mark warn' }, 'open') : statusMark(status),
    el(
      'span',
      { class: 'record-more' },
      `${ms === null ? '' : `${ms.toFixed(1)} ms`}${fault === null ? '' : ' · fault'}`,
    ),
  ];
}

function inside({ at, path, query, operationId, fault, request, response }) {
  const facts = [operationId ?? 'not emulated', longTime(at / 1000), fault !== null && `fault rule ${fault}`];
  return [
    el('p', { class: 'address' }, `${path}${query}`),
    el('p', { class: 'record-more' }, facts.filter(Boolean).join(' · ')),
    json('Headers of the request', request.headers),
    request.body !== null && json('Body of the request', request.body),
    json('Answer', response.body),
  ].filter(Boolean);
}
