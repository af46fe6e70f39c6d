import type { CallToolResult, InputRequiredResult, ServerContext } from '@modelcontextprotocol/server';
import type { AgentTool } from '../../agent/index.js';
import type { Approvals } from './approvals.js';
import { callResult } from './call-result.js';
import { progressTo } from './progress.js';
import { questionFor } from './question.js';
import type { ServerSdk } from './sdk.js';

/** The name under which the question and its answer travel. */
const approvalKey = 'approval';

/** How the calls of a server are approved. */
export interface ApprovalRules {
  readonly sdk: ServerSdk;
  readonly approvals: Approvals;
  /** Whether this client can put a question to its user. */
  canAsk(context: ServerContext): boolean;
}

/**
 * Runs a tool. A call that waits for approval is put to the client's user, where there is one to ask; everywhere else the
 * tool refuses it by itself. The client repeats the call with the answer.
 */
export async function callTool(
  tool: AgentTool,
  args: unknown,
  context: ServerContext,
  { sdk, approvals, canAsk }: ApprovalRules,
): Promise<CallToolResult | InputRequiredResult> {
  const { signal, inputResponses, requestState } = context.mcpReq;
  const call = tool.prepare(args);
  if (!call.needsApproval || !canAsk(context)) {
    return callResult(await call.execute({ signal, onPage: progressTo(context) }));
  }
  const isAnswer = approvals.take(requestState(), tool.name, args);
  const answer = isAnswer ? sdk.inputResponse(inputResponses, approvalKey) : undefined;
  if (answer?.kind !== 'elicit') {
    return sdk.inputRequired({
      inputRequests: {
        [approvalKey]: sdk.inputRequired.elicit({
          message: questionFor(call),
          requestedSchema: {
            type: 'object',
            properties: {
              approve: { type: 'boolean', title: 'Approve', description: 'Yes lets this one call through' },
            },
            required: ['approve'],
          },
        }),
      },
      requestState: approvals.open(tool.name, args),
    });
  }
  const approved = answer.action === 'accept' && answer.content?.approve === true;
  const decision = approved || { approved, reason: 'the user said no' };
  return callResult(await call.execute({ signal, decided: decision }));
}
