import { exactlyOne, localTool, out, param } from '../../tool/index.js';
import { ai } from './ai/service.js';
import { sourceNames } from './reply/source-names.js';

/** Drafts an answer from the help centre and the user's own documents. It sends nothing. */
export const aiReply = localTool(
  'ai_reply',
  {
    title: 'Draft an answer',
    description:
      'Ask a language model for an answer to a customer, drawn from help-centre articles and documents, and check it. It sends nothing: a following step does, where the status is answered.',
    resource: 'ai',
    // It changes nothing. What is asked leaves to the endpoint of the connection.
    effect: 'read',
    params: {
      conversation_id: param
        .text('Id of the conversation to answer, which is read', { example: '{{ event.conversation_id }}' })
        .optional(),
      text: param
        .text('What the customer wrote, in place of a conversation; HTML is read as its text', { multiline: true })
        .optional(),
      audience: param
        .choice(['teammate', 'customer'], 'Who reads the answer: teammate, in a note, unless given; or customer')
        .optional(),
      persona: param
        .text('Who answers and in what tone. Keep words of customers out of it', {
          multiline: true,
          example: 'You are Sam of Example Shop: friendly and brief.',
        })
        .optional(),
      language: param
        .text('Language of the answer; that of the customer unless given', { example: 'German' })
        .optional(),
      instructions: param
        .text('What else to know, such as what a teammate asked for. Keep words of customers out of it', {
          multiline: true,
        })
        .optional(),
      actions: param
        .fixedObjectList(
          {
            name: param.nonEmptyText('Name of the action', { example: 'refund' }),
            description: param.text('When it fits', { example: 'The order was paid twice' }).optional(),
          },
          'Actions that the answer may promise, for following steps; none unless given',
          { max: 20, example: [{ name: 'refund', description: 'The order was paid twice' }] },
        )
        .optional(),
      sources: param.choiceList(sourceNames, 'What it may be drawn from; articles and folder unless given').optional(),
      threshold: param
        .number('How sure the model has to be, from 0 to 1; 0.7 unless given', { min: 0, max: 1 })
        .optional(),
      max_length: param
        .integer('Most characters of an answer; 2,000 unless given', { min: 100, max: 20_000 })
        .optional(),
      name_sources: param.flag('Whether body names the sources below the answer; true unless given').optional(),
    },
    rules: [
      exactlyOne('conversation_id', 'text'),
      {
        check({ audience, sources }, refuse) {
          if (audience !== 'customer' || sources?.includes('past_answers') !== true) return;
          refuse(
            'sources',
            'holds past_answers, which only teammates may see: leave it out, or give audience teammate',
          );
        },
      },
    ],
    output: {
      status: out.text(
        'answered, escalated where a person has to answer, or over_cap where the calls of the month are used up',
      ),
      reason: out.text('confident, or why it is not answered'),
      body: out.optional(out.text('The answer as HTML in which no markup of the model counts; null unless answered')),
      text: out.optional(out.text('The answer as text; null unless answered')),
      message_type: out.text('How it may be sent: note for a teammate, comment for a customer'),
      action: out.optional(out.text('The action that it goes with: one of those given, or null')),
      confidence: out.optional(out.number('How sure the model said it is, from 0 to 1; null without a usable answer')),
      suggestion: out.optional(out.text('What it would have said, where only sureness or a source was missing')),
      sources: out.records('The sources that it names: kind, id, title, url'),
      found: out.records('All sources that the model was shown'),
      question: out.text('What was answered, at most 500 characters'),
      is_shortened: out.flag('Whether the conversation was too long and its beginning was left out'),
      model: out.text('Name of the model'),
      request: out.text('Key of the request, under which recorded answers have its answer'),
      input_tokens: out.integer('Tokens that the model read'),
      output_tokens: out.integer('Tokens that the model wrote'),
      cost: out.optional(out.number('What that cost, by the prices of the connection; null without them')),
    },
    async run(params, context) {
      const { audience = 'teammate', actions = [], sources = ['articles', 'folder'] } = params;
      const { threshold = 0.7, max_length = 2_000, name_sources = true } = params;
      // Loaded here: it brings a reader of HTML and a search along.
      const { writeReply } = await import('./reply/write-reply.js');
      return writeReply({ ...params, audience, actions, sources, threshold, max_length, name_sources }, context);
    },
  },
  ai,
);
