/** A sandbox in a process of its own. */

import { createSandbox, type Sandbox } from 'intercom-tools/sandbox';
import { answerQuestions } from '../shared/answer-questions.js';
import { newestConversation } from '../shared/sandbox-call.js';
import { sandboxQuestion } from '../shared/sandbox-program.js';

let sandbox: Sandbox | undefined;

answerQuestions(sandboxQuestion, async (question) => {
  if (question.do === 'open') {
    const { data, rateLimit = false } = question;
    sandbox = createSandbox({ data, rateLimit });
    const conversationId = await newestConversation(sandbox);
    // Same data again, and a count that does not hold the look at it.
    if (rateLimit !== false) sandbox.reset();
    const { url } = await sandbox.listen();
    return { url, token: sandbox.token, conversationId };
  }
  const count = sandbox?.state().rateLimit;
  if (!count) throw new Error('it counts nothing without a limit');
  return count;
});
