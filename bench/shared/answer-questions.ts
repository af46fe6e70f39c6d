import type * as z from 'zod';

/** The other side of `startProgram`: answers each question, or tells why not, and ends when nobody can ask any more. */
export function answerQuestions<Question>(
  form: z.ZodType<Question>,
  answer: (question: Question) => object | Promise<object>,
): void {
  process.on('message', async (message) => {
    try {
      process.send?.({ answer: await answer(form.parse(message)) });
    } catch (error) {
      process.send?.({ error: error instanceof Error ? `${error.name}: ${error.message}` : String(error) });
    }
  });
  process.on('disconnect', () => process.exit());
}
