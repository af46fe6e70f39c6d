import { effects, localTool, out, param } from '../../tool/index.js';
import { ai } from './ai/service.js';

const id = 'ai_agent';

/** Lets a model do a task by calls of a few tools, within bounds. */
export const aiAgent = localTool(
  id,
  {
    title: 'Let a model do a task',
    description:
      'Ask a language model to do a task by calling the listed tools, within bounds. Each of its calls is a step of the run that passes the gate by itself. It ends with a result, a question to the customer, or by handing over.',
    resource: 'ai',
    // It changes nothing itself: each call is a step, which has its own effect.
    effect: 'read',
    calls: { tools: 'tools', atMost: 'max_effect' },
    params: {
      task: param.nonEmptyText('What is to be done, in your own words. Keep words of customers out of it', {
        multiline: true,
        example: 'Find out which plan the contact has, and put the tag VIP on contacts with the plan vip.',
      }),
      input: param
        .text('Text to work on, such as what a customer wrote; HTML is read as its text', { multiline: true })
        .optional(),
      tools: param
        .textList('Ids of the tools that the model may call', { example: ['intercom_get_contact'] })
        .check((tools, refuse) => {
          if (tools.length > 20) refuse(`holds ${tools.length} ids: expected at most 20`);
          if (tools.includes(id)) refuse(`holds ${id}: an agent runs no other one`);
        }),
      fixed: param
        .jsonObject('Values of parameters that the model cannot choose, by the name of the parameter', {
          example: { contactId: '{{ event.contact.id }}' },
        })
        .optional(),
      max_effect: param
        .choice(effects, 'The most that a call may do: read, write, send or delete; read unless given')
        .optional(),
      max_steps: param.integer('Most answers of the model; 10 unless given', { min: 1, max: 50 }).optional(),
      max_writes: param
        .integer('Most calls that change something; 3 unless given. maxWrites of the automation holds as well', {
          min: 0,
          max: 50,
        })
        .optional(),
      max_tokens: param
        .integer('Tokens after which the model is asked no more; 200,000 unless given', { min: 1_000, max: 10_000_000 })
        .optional(),
      max_cost: param
        .number('Cost after which the model is asked no more, by the prices of the connection', { min: 0 })
        .optional(),
    },
    output: {
      status: out.text(
        'How it ended: finished, asks, handed_over, refused, step_limit, token_limit, cost_limit or over_cap',
      ),
      text: out.optional(out.text('Its result, its question to the customer, or why it hands over; null without')),
      body: out.optional(out.text('The same as HTML in which no markup of the model counts, for a message')),
      reason: out.optional(out.text('Of a refused result: foreign_link, secret or empty')),
      calls: out.records('Its calls in order: tool, effect, ok'),
      steps: out.integer('Answers of the model'),
      writes: out.integer('Calls that change something'),
      model: out.text('Name of the model'),
      input_tokens: out.integer('Tokens that the model read'),
      output_tokens: out.integer('Tokens that the model wrote'),
      cost: out.optional(out.number('What that cost, by the prices of the connection; null without them')),
    },
    async run(params, context) {
      // Loaded here: it brings all along that agents share.
      const { runAgent } = await import('./agent/run-agent.js');
      return runAgent(params, context);
    },
  },
  ai,
);
