import { missing, readId, readText } from '../../http/input.js';
import { type Call, ok } from '../../http/route.js';
import { route } from '../../table/operation.js';
import { resource } from '../../table/resource.js';
import { showContact } from '../contacts/serialize.js';
import { mergeCustomAttributes } from '../data-attributes/custom-attributes.js';
import { convertVisitor } from './convert.js';
import { type VisitorRecord, visitorNotFound, visitors } from './model.js';
import { serializeVisitor } from './serialize.js';

export const visitorResource = resource(visitors, {
  scope: 'users_and_companies',
  show: serializeVisitor,
  routes: {
    retrieveVisitorWithUserId: route('GET /visitors', (call) => {
      const userId = call.query.get('user_id') ?? '';
      if (userId === '') throw missing('user_id');
      return ok(serializeVisitor(byUserId(call, userId), call));
    }),
    updateVisitor: route('PUT /visitors', (call) => {
      const { body, world } = call;
      const [id, userId] = [readId(body, 'id'), readId(body, 'user_id')];
      if (!id && !userId) throw missing('id or user_id');
      const visitor = id ? visitors.require(call, id) : byUserId(call, userId ?? '');
      const name = readText(body, 'name');
      const custom_attributes = mergeCustomAttributes(world, 'contact', visitor.custom_attributes, body);
      visitors.in(world).update(visitor, {
        ...(name === undefined ? {} : { name }),
        ...(custom_attributes === undefined ? {} : { custom_attributes }),
        updated_at: world.clock.now(),
      });
      return ok(serializeVisitor(visitor, call));
    }),
    convertVisitor: route('POST /visitors/convert', (call) => ok(showContact(convertVisitor(call), call))),
  },
});

function byUserId({ world }: Call, userId: string): VisitorRecord {
  const visitor = visitors.in(world).firstBy('user_id', userId);
  if (visitor === undefined) throw visitorNotFound();
  return visitor;
}
