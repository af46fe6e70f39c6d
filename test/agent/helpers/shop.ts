import { type AgentOptions, type AgentTool, createAgentTools } from '../../../src/agent/index.js';
import { InvalidResponseError } from '../../../src/errors.js';
import { createRegistry } from '../../../src/registry.js';
import { createClient } from '../../../src/run-tool/create-client.js';
import { out } from '../../../src/tool/index.js';
import * as kinds from '../../../src/tool/kinds/index.js';
import { operationsOf } from '../../../src/tool/operation/operation.js';
import { fields } from '../../../src/tool/operation/returns.js';
import type { Service } from '../../../src/tool/service.js';
import type { ServiceDefinition } from '../../../src/tool/service-definition.js';
import { json, serve, type TestServer } from '../../helpers/http-server.js';
import { closeAfterTest } from '../../helpers/opened.js';

/** A service with far more tools than a model is shown at once. */
const shop: ServiceDefinition = {
  name: 'shop',
  title: 'Shop',
  description: 'Orders of a shop.',
  category: 'tools',
  icon: '<svg/>',
  entities: {},
  core: ['shop_get_order', 'shop_cancel_order'],
  synonyms: { bill: 'invoice' },
};

const operation = operationsOf(shop);
const orderId = kinds.id('Id of the order');
const returns = fields({ state: out.text('State') });

const tools = [
  operation('shop_get_order', {
    http: 'GET /orders/{orderId}',
    effect: 'read',
    description: 'Get an order.',
    params: { orderId },
    returns,
  }),
  operation('shop_cancel_order', {
    http: 'POST /orders/{orderId}/cancel',
    effect: 'write',
    idempotent: true,
    description: 'Cancel an order.',
    params: { orderId },
    returns,
  }),
  operation('shop_get_invoice', {
    http: 'GET /invoices/{invoiceId}',
    effect: 'read',
    description: 'Get the invoice of an order.',
    params: { invoiceId: kinds.id('Id of the invoice') },
    returns,
  }),
  operation('shop_send_invoice', {
    http: 'POST /invoices/{invoiceId}/send',
    effect: 'send',
    idempotent: false,
    description: 'Send an invoice to the customer.',
    params: {
      invoiceId: kinds.id('Id of the invoice'),
      texts: kinds
        .fixedObject(
          Object.fromEntries(
            ['ar', 'cs', 'da', 'de', 'en', 'es', 'fi', 'fr', 'it'].map((language) => [
              language,
              kinds.fixedObject({ title: kinds.text('Title'), body: kinds.text('Text') }, 'The texts').optional(),
            ]),
          ),
          'Texts in each language',
        )
        .optional(),
    },
    returns,
  }),
  operation('shop_check_stock', {
    http: 'POST /stock/{articleId}',
    effect: { worst: 'write', of: ({ reserve }) => (reserve === true ? 'write' : 'read') },
    idempotent: true,
    description: 'Look how many articles are in stock, and reserve one.',
    params: { articleId: kinds.id('Id of the article'), reserve: kinds.flag('Reserve one').optional() },
    returns,
  }),
  operation('shop_delete_customer', {
    http: 'DELETE /customers/{customerId}',
    effect: 'delete',
    description: 'Delete a customer.',
    params: { customerId: kinds.id('Id of the customer') },
    returns,
  }),
  ...Array.from({ length: 50 }, (_, at) =>
    operation(`shop_get_setting_${at}`, {
      http: `GET /settings/${at}`,
      effect: 'read',
      description: `Get setting ${at}.`,
      params: {},
      returns,
    }),
  ),
];

export interface Shop {
  readonly server: TestServer;
  readonly tools: readonly AgentTool[];
  tool(name: string): AgentTool;
  /** Method and path of what arrived. */
  arrived(): string[];
}

/** The shop on a port of this machine, and its tools for an agent. */
export async function openShop(options: AgentOptions = {}): Promise<Shop> {
  const server = closeAfterTest(await serve((response) => json(response, 200, { state: 'fine' })));
  const service: Service = {
    name: 'shop',
    baseUrl: server.url,
    version: '1',
    supports: () => true,
    defaults: {},
    allowanceKey: server.url,
    publicHeaders: () => ({}),
    secretHeaders: () => ({}),
    errorFrom: (_answer, { tool }) => new InvalidResponseError('The shop failed.', { tool }),
    scrub: (text) => text,
  };
  const made = createAgentTools(createClient(createRegistry(tools), [service]), options);
  return {
    server,
    tools: made,
    tool(name) {
      const found = made.find((tool) => tool.name === name);
      if (found === undefined) throw new Error(`there is no tool ${name}`);
      return found;
    },
    arrived: () => server.arrived.splice(0).map(({ method, url }) => `${method} ${url}`),
  };
}
