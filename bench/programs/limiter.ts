/** Many callers at once through one library, each making its next call as soon as the last one ended. */

import * as z from 'zod';
import { connect, libraryName } from '../libraries/index.js';
import { answerQuestions } from '../shared/answer-questions.js';
import { target } from '../shared/target.js';

const question = z.object({ target, conversationId: z.string(), callers: z.number(), seconds: z.number() });

answerQuestions(question, async (asked) => {
  const library = await connect(libraryName(process.argv[2]), asked.target);
  let [succeeded, failed, firstAnswerAt, lastStartBy] = [0, 0, 0, Number.POSITIVE_INFINITY];
  const call = async () => {
    while (Date.now() < lastStartBy) {
      try {
        await library.getConversation(asked.conversationId);
        succeeded += 1;
      } catch {
        failed += 1;
      }
      if (firstAnswerAt === 0) {
        firstAnswerAt = Date.now();
        lastStartBy = firstAnswerAt + asked.seconds * 1000;
      }
    }
  };
  // Calls that wait at the end still come through, so that every call is counted on both sides.
  await Promise.all(Array.from({ length: asked.callers }, call));
  return { succeeded, failed, firstAnswerAt, lastStartBy };
});
