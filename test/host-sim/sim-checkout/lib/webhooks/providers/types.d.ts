// The shape of what takes webhooks in, in our words.
import type { NextRequest, NextResponse } from '../../../next/server';

interface Context {
  webhook: Record<string, unknown>;
  requestId: string;
  providerConfig: Record<string, unknown>;
}

export interface WebhookProviderHandler {
  verifyAuth?(
    ctx: Context & { workflow: Record<string, unknown>; request: NextRequest; rawBody: string },
  ): Promise<NextResponse | null> | NextResponse | null;
  handleReachabilityTest?(body: unknown, requestId: string): NextResponse | null;
  matchEvent?(
    ctx: Context & { workflow: Record<string, unknown>; body: unknown; request: NextRequest },
  ): Promise<boolean | NextResponse> | boolean | NextResponse;
  shouldSkipEvent?(ctx: Context & { body: unknown }): boolean;
  extractIdempotencyId?(body: unknown): string | null;
  formatInput?(ctx: {
    webhook: Record<string, unknown>;
    workflow: { id: string; userId: string };
    body: unknown;
    headers: Record<string, string>;
    query: Record<string, string>;
    method: string;
    requestId: string;
  }): Promise<{ input: unknown; skip?: { message: string } }>;
}
