import type { Attributes, Span, Tracer } from '@opentelemetry/api';
import type { HostEvent, StepTold } from '../events.js';

/** Tells OpenTelemetry of runs and steps, where the program that this runs in has set it up. */
export interface HostTelemetry {
  /** To be called with every event of a host. */
  onEvent(event: HostEvent): void;
}

type Api = typeof import('@opentelemetry/api');

const scope = 'intercom-tools/automations';

/**
 * Spans of runs and steps, and counts of them, by `@opentelemetry/api`. Undefined where that package is not installed: it is none
 * of ours, and does nothing until a program registers a provider. Attributes are ids, names and states only.
 */
export async function createHostTelemetry(): Promise<HostTelemetry | undefined> {
  const api = await import(/* webpackIgnore: true */ /* @vite-ignore */ '@opentelemetry/api').catch(() => undefined);
  return api === undefined ? undefined : telemetryOf(api);
}

function telemetryOf({ context, metrics, trace, SpanStatusCode }: Api): HostTelemetry {
  const tracer: Tracer = trace.getTracer(scope);
  const meter = metrics.getMeter(scope);
  const runs = meter.createCounter('intercom.automation.runs', { description: 'Runs that ended or were given back' });
  const steps = meter.createHistogram('intercom.automation.step.duration', {
    description: 'How long steps that call tools took',
    unit: 's',
  });
  /** Spans of the runs that are in this process. */
  const spans = new Map<string, Span>();

  const end = (run: string, attributes: Attributes, failed?: string) => {
    const span = spans.get(run);
    spans.delete(run);
    span?.setAttributes(attributes);
    if (failed !== undefined) span?.setStatus({ code: SpanStatusCode.ERROR, message: failed });
    span?.end();
  };

  const step = ({ run, automation, path, state, mode, uses, effect, error, startedAt, finishedAt }: StepTold) => {
    const attributes = definedOf({
      'intercom.automation.id': automation,
      'intercom.automation.step': path,
      'intercom.automation.step.state': state,
      'intercom.automation.step.mode': mode,
      'intercom.tool': uses,
      'intercom.tool.effect': effect,
      'error.type': error,
    });
    const parent = spans.get(run);
    const within = parent === undefined ? context.active() : trace.setSpan(context.active(), parent);
    const span = tracer.startSpan(`step ${uses ?? path}`, { attributes, startTime: startedAt }, within);
    if (error !== undefined) span.setStatus({ code: SpanStatusCode.ERROR, message: error });
    span.end(finishedAt);
    if (uses !== undefined && effect !== undefined) {
      steps.record(
        Math.max(0, finishedAt - startedAt) / 1000,
        definedOf({ 'intercom.tool': uses, 'error.type': error }),
      );
    }
  };

  return {
    onEvent(event) {
      if (event.type === 'step') return step(event.step);
      if (event.type !== 'run') return;
      const { event: told } = event;
      const { run, automation, workspace } = told;
      const own = { 'intercom.automation.id': automation, 'intercom.workspace': workspace };
      switch (told.type) {
        case 'begun': {
          const attributes = { ...own, 'intercom.automation.run': run, 'intercom.automation.attempt': told.attempt };
          spans.set(run, tracer.startSpan(`automation ${automation}`, { attributes }));
          return;
        }
        case 'ended':
        case 'paused': {
          const failed = told.state === 'failed' || told.state === 'unknown' ? told.state : undefined;
          const attributes = definedOf({
            'intercom.automation.state': told.state,
            'error.type': failed === undefined ? undefined : (told.note?.class ?? 'other'),
          });
          runs.add(1, { 'intercom.automation.id': automation, ...attributes });
          return end(run, attributes, failed);
        }
        case 'lease-lost':
        case 'broken':
          return end(run, { 'intercom.automation.state': told.type }, told.type);
      }
    },
  };
}

function definedOf(attributes: Readonly<Record<string, string | undefined>>): Attributes {
  return Object.fromEntries(Object.entries(attributes).filter(([, value]) => value !== undefined));
}
