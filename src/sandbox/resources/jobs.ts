import { refuse } from '../http/errors.js';
import { get } from '../table/crud.js';
import { dueAt } from '../table/due.js';
import { resource } from '../table/resource.js';
import { json, oneOf, text } from '../table/shape.js';
import { type RecordOf, table } from '../table/table.js';
import type { World } from '../world/world.js';
import { nullableText, nullableTime } from './fields.js';
import { idsOf } from './ids.js';

/** Seconds after which a job is carried out. */
const WAIT = 3;

/** What calls ask for and what is carried out after them. */
export const jobs = table('jobs', {
  ids: idsOf('job', 8_000, 9_000),
  fields: {
    status: oneOf('pending', 'success', 'failed'),
    /** What kind of object it makes: `ticket`. */
    resource_type: text,
    resource_id: nullableText,
    /** What it is to do. */
    request: json,
    next_at: nullableTime,
  },
  sorted: { next_at: ({ next_at }) => next_at ?? undefined },
  notFound: () => refuse(404, 'job_not_found', 'Job Not Found'),
  count: false,
});

export type JobRecord = RecordOf<typeof jobs>;

/** Carries out the jobs that make one kind of object: gives back the id of the object. @throws RefusedError for one that fails */
type Work = (world: World, request: JobRecord['request']) => string;

const works = new Map<string, Work>();

/** Says how jobs are carried out that make one kind of object. */
export function workOf(resourceType: string, work: Work): void {
  works.set(resourceType, work);
}

/** Puts a job off until a moment later, and gives back the answer of the call that asked for it. */
export function startJob(world: World, origin: string, resource_type: string, request: JobRecord['request']): object {
  const next_at = world.clock.now() + WAIT;
  const id = world.nextId(jobs.ids);
  const job = jobs.in(world).insert({ id, status: 'pending', resource_type, resource_id: null, request, next_at });
  return showJob(job, origin);
}

export function showJob({ id, status, resource_type, resource_id }: JobRecord, origin: string): object {
  return {
    type: 'job',
    id,
    status,
    url: `${origin}/jobs/status/${id}`,
    resource_type,
    resource_id,
    resource_url: resource_id === null ? null : `${origin}/${resource_type}s/${resource_id}`,
  };
}

function carryOut(world: World, job: JobRecord): void {
  const { status, resource_id } = outcome(world, job);
  jobs.in(world).update(job, { status, resource_id, next_at: null });
  world.events.emit({
    topic: 'job.completed',
    about: { type: 'job', id: job.id },
    item: () => showJob(job, 'https://api.intercom.io'),
  });
}

function outcome(world: World, { resource_type, request }: JobRecord): Pick<JobRecord, 'status' | 'resource_id'> {
  try {
    return { status: 'success', resource_id: works.get(resource_type)?.(world, request) ?? null };
  } catch (error) {
    if (error instanceof Error && error.name === 'RefusedError') return { status: 'failed', resource_id: null };
    throw error;
  }
}

export const jobResource = resource(jobs, {
  scope: 'jobs',
  due: (world) => [
    dueAt(
      () => jobs.in(world()),
      'next_at',
      'carry out job',
      (job) => carryOut(world(), job),
    ),
  ],
  routes: {
    jobsStatus: get('GET /jobs/status/{job_id}', { since: 14, show: (job, { origin }) => showJob(job, origin) }),
  },
});
