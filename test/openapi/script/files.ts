import type { Session } from './session.js';

const octets = { accept: 'application/octet-stream' };
const period = { from: 1_700_000_000, to: 1_900_000_000 };

/** Exports, calls, Fin voice, jobs and workflows. Ids of what no call lists are those of the demo workspace. */
export async function playFiles(api: Session): Promise<void> {
  const content = { created_at_after: period.from, created_at_before: period.to };
  const job = (await api.ok('POST', '/export/content/data', content)).text('job_identifier');
  await api.refused(429, 'POST', '/export/content/data', content);
  await api.refused(400, 'POST', '/export/content/data', {});
  await api.ok('GET', `/export/content/data/${job}`);
  await api.refused(404, 'GET', '/export/content/data/nothing');
  await api.refused(404, 'GET', `/download/content/data/${job}`, undefined, octets);
  await api.ok('POST', `/export/cancel/${job}`);
  await api.file(`/download/content/data/${await finished(api, '/export/content/data', content)}`);
  if (api.version >= 14) await playReporting(api);
  if (api.version >= 14) await playCalls(api);
  if (api.version >= 14) {
    await api.ok('GET', `/jobs/status/${await api.firstOf('jobs')}`);
    await api.refused(404, 'GET', '/jobs/status/1');
  }
  if (api.version < 15) return;
  await api.ok('GET', `/export/workflows/${await api.firstOf('workflows')}`);
  await api.refused(404, 'GET', '/export/workflows/1');
  await playFinVoice(api);
}

/** Starts an export and waits until it is over. */
async function finished(api: Session, path: string, body: object): Promise<string> {
  const at = path === '/export/content/data' ? path : '/export/reporting_data/enqueue';
  const id = (await api.ok('POST', at, body)).text('job_identifier');
  await api.advance('1m');
  const query = path === '/export/content/data' ? '' : `?app_id=abcd1234&client_id=1&job_identifier=${id}`;
  await api.ok('GET', `${path}/${id}${query}`);
  return id;
}

async function playReporting(api: Session): Promise<void> {
  await api.ok('GET', '/export/reporting_data/get_datasets');
  const attribute_ids = ['conversation.conversation_id', 'people.email'];
  const ask = { dataset_id: 'conversation', attribute_ids, start_time: period.from, end_time: period.to };
  const id = await finished(api, '/export/reporting_data', ask);
  await api.file(`/download/reporting_data/${id}?app_id=abcd1234&job_identifier=${id}`);
  await api.refused(400, 'POST', '/export/reporting_data/enqueue', { ...ask, dataset_id: 'imaginary' });
  await api.refused(404, 'GET', '/export/reporting_data/nothing?app_id=abcd1234&client_id=1&job_identifier=nothing');
}

async function playCalls(api: Session): Promise<void> {
  const [id, conversation] = await answered(api);
  await api.ok('GET', `/calls/${id}`);
  await api.refused(302, 'GET', `/calls/${id}/recording`);
  await api.ok('GET', `/calls/${id}/transcript`);
  await api.ok('POST', '/calls/search', { conversation_ids: [conversation] });
  await api.refused(400, 'POST', '/calls/search', { conversation_ids: [] });
  for (const what of ['', '/recording', '/transcript']) await api.refused(404, 'GET', `/calls/1${what}`);
}

/** The id of an answered call, and that of its conversation. */
async function answered(api: Session): Promise<readonly [id: string, conversation: string]> {
  const calls = await api.ok('GET', '/calls?page=1&per_page=25');
  for (const [at] of calls.list('data').entries()) {
    const { body } = await api.ok('GET', `/calls/${calls.text(`data.${at}.id`)}`);
    if (JSON.stringify(body).includes('/recording"')) {
      return [calls.text(`data.${at}.id`), calls.text(`data.${at}.conversation_id`)];
    }
  }
  throw new Error('The demo workspace has no answered call.');
}

async function playFinVoice(api: Session): Promise<void> {
  const register = { phone_number: '+14155550123', call_id: 'script-1', source: 'five9', data: { queue: 'bills' } };
  const id = (await api.ok('POST', '/fin_voice/register', register)).text('id');
  await api.refused(409, 'POST', '/fin_voice/register', register);
  await api.refused(400, 'POST', '/fin_voice/register', { phone_number: '+14155550123' });
  await api.refused(404, 'GET', `/fin_voice/collect/${id}`);
  await api.advance('1m');
  const conversation = (await api.ok('GET', `/fin_voice/collect/${id}`)).text('intercom_conversation_id');
  await api.ok('GET', '/fin_voice/external_id/script-1');
  await api.ok('GET', '/fin_voice/phone_number/%2B14155550123');
  await api.ok('GET', `/fin_voice/conversation/${conversation}`);
  await api.refused(404, 'GET', '/fin_voice/external_id/other');
}
