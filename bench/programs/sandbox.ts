/** A sandbox in a process of its own. */

import { createSandbox, type Sandbox } from 'intercom-tools/sandbox';
import { answerQuestions } from '../shared/answer-questions.js';
import { sandboxQuestion } from '../shared/sandbox-program.js';

let sandbox: Sandbox | undefined;

answerQuestions(sandboxQuestion, async (question) => {
  if (question.do === 'open') {
    sandbox = createSandbox({ data: question.data, rateLimit: question.rateLimit ?? false });
    const { url } = await sandbox.listen();
    return { url, token: sandbox.token };
  }
  const count = sandbox?.state().rateLimit;
  if (!count) throw new Error('it counts nothing without a limit');
  return count;
});
