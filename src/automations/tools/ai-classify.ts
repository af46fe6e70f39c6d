import { createMark } from '../../agent/text/mark.js';
import { localTool, out, param } from '../../tool/index.js';
import { rulesFor } from './ai/ask.js';
import { complete, shareIn } from './ai/complete.js';
import { customerText } from './ai/customer-text.js';
import { ai } from './ai/service.js';

const usualThreshold = 0.7;

interface Label {
  readonly name: string;
  readonly description?: string | undefined;
}

/** Puts one label of a closed set on a text. */
export const aiClassify = localTool(
  'ai_classify',
  {
    title: 'Classify a text',
    description:
      'Ask a language model which label fits a text best. The answer is one of the labels: the fallback, where the model is not sure enough or answers anything else.',
    resource: 'ai',
    // It changes nothing. The text leaves to the endpoint of the connection.
    effect: 'read',
    params: {
      text: param.text('Text to classify, such as what a customer wrote; HTML is read as its text', {
        multiline: true,
        example: 'I was charged twice this month.',
      }),
      labels: param
        .fixedObjectList(
          {
            name: param.nonEmptyText('Name of the label', { example: 'billing' }),
            description: param.text('What belongs under it', { example: 'Invoices, charges and refunds' }).optional(),
          },
          'Labels to choose from, each with what belongs under it',
          {
            max: 50,
            example: [
              { name: 'billing', description: 'Invoices, charges and refunds' },
              { name: 'bug', description: 'Something does not work as it should' },
            ],
          },
        )
        .check((labels, refuse) => {
          const names = labels.map(({ name }) => plain(name));
          const twice = labels.find(({ name }, at) => names.indexOf(plain(name)) !== at);
          if (twice !== undefined) refuse(`holds ${param.describeValue(twice.name)} twice: expected different names`);
        }),
      fallback: param.nonEmptyText('Label where the model is not sure enough or gives no usable answer', {
        example: 'other',
      }),
      threshold: param
        .number('How sure the model has to be, from 0 to 1; 0.7 unless given', { min: 0, max: 1 })
        .optional(),
      instructions: param
        .text('What else to know, in your own words. Keep words of customers out of it', { multiline: true })
        .optional(),
    },
    output: {
      label: out.text('The label: one of the given ones, or the fallback'),
      is_fallback: out.flag('Whether it is the fallback'),
      reason: out.text('Why: confident, below_threshold, unusable_answer, monthly_limit or no_text'),
      confidence: out.optional(out.number('How sure the model said it is, from 0 to 1; null without a usable answer')),
      suggestion: out.optional(
        out.text('The label that the model chose, sure enough or not; null without a usable one'),
      ),
      is_shortened: out.flag('Whether the text was too long and its end was left out'),
      model: out.text('Name of the model'),
      request: out.text('Key of the request, under which recorded answers have its answer'),
      input_tokens: out.integer('Tokens that the model read'),
      output_tokens: out.integer('Tokens that the model wrote'),
      cost: out.optional(out.number('What that cost, by the prices of the connection; null without them')),
    },
    async run({ text: given, labels, fallback, threshold = usualThreshold, instructions }, context) {
      const rules = rulesFor(context, 'ai_classify');
      const { text, isShortened } = await customerText(given, rules.maxInputChars);
      const nothing = { confidence: null, suggestion: null, is_shortened: isShortened };
      const fallBack = (reason: string) => ({ label: fallback, is_fallback: true, reason });
      if (text.trim() === '') {
        const unasked = { model: rules.model, request: '', input_tokens: 0, output_tokens: 0, cost: null };
        return { ...fallBack('no_text'), ...nothing, ...unasked };
      }
      const mark = createMark();
      const { answer, usage, isOverLimit } = await complete(
        {
          tool: 'ai_classify',
          system: systemText(labels, instructions, mark.explanation),
          user: mark.wrap(text),
          schema: answerSchema(labels),
          identity: { labels, instructions: instructions ?? null, text },
        },
        context,
      );
      const suggestion = labels.find(({ name }) => plain(name) === plain(answer?.label))?.name;
      const confidence = shareIn(answer?.confidence);
      if (isOverLimit) return { ...fallBack('monthly_limit'), ...nothing, ...usage };
      if (suggestion === undefined || confidence === undefined) {
        return { ...fallBack('unusable_answer'), ...nothing, ...usage };
      }
      const known = { confidence, suggestion, is_shortened: isShortened, ...usage };
      if (confidence < threshold) return { ...fallBack('below_threshold'), ...known };
      return { label: suggestion, is_fallback: false, reason: 'confident', ...known };
    },
  },
  ai,
);

function plain(name: unknown): string | undefined {
  return typeof name === 'string' ? name.trim().toLowerCase() : undefined;
}

function systemText(labels: readonly Label[], instructions: string | undefined, explanation: string): string {
  const lines = labels.map(({ name, description = '' }) => `- ${name}${description === '' ? '' : `: ${description}`}`);
  return [
    'You sort messages to a support team. Choose the one label that fits the message best.',
    `Labels:\n${lines.join('\n')}`,
    ...(instructions === undefined || instructions.trim() === '' ? [] : [instructions]),
    explanation,
    'Answer with a JSON object and nothing else: {"label": one of the labels, "confidence": a number from 0 to 1}. Say a low confidence where no label fits, or several do.',
  ].join('\n\n');
}

function answerSchema(labels: readonly Label[]): Record<string, unknown> {
  return {
    type: 'object',
    properties: {
      label: { type: 'string', enum: labels.map(({ name }) => name) },
      confidence: { type: 'number' },
    },
    required: ['label', 'confidence'],
    additionalProperties: false,
  };
}
