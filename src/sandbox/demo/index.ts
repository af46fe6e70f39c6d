import type { CompanyRecord } from '../resources/companies/model.js';
import { createRandom } from '../world/random.js';
import type { World } from '../world/world.js';
import { addDemoActivity } from './activity.js';
import { addDemoAttributes } from './attributes.js';
import { addDemoCalls, addDemoFinVoiceCall } from './calls.js';
import { addDemoCompanies } from './companies.js';
import { addDemoContacts, type DemoContacts } from './contacts.js';
import { addDemoContent, addWorkspaceContent } from './content.js';
import { addDemoConversations } from './conversations.js';
import { addDemoOrders } from './custom-objects.js';
import { addDemoExports } from './exports.js';
import { addDemoHelpCenter } from './help-center.js';
import { addDemoJob } from './jobs.js';
import { addDemoSegments } from './segments.js';
import { addDemoSubscriptions, addDemoVisitors } from './subscriptions.js';
import { addDemoTags, type DemoTags } from './tags.js';
import { addDemoTeam, type DemoTeam } from './team.js';
import { addDemoTickets, addDemoTicketTypes } from './tickets.js';
import { addDemoWorkflows } from './workflows.js';
import { addDemoActivityLog, addDemoAwayReasons, addDemoConnectors, addDemoOfficeHours } from './workspace.js';

/** What the demo workspace holds, for the groups that build on the ones before. */
export interface Demo {
  readonly team: DemoTeam;
  readonly tags: DemoTags;
  readonly companies: readonly CompanyRecord[];
  readonly contacts: DemoContacts;
}

/** Fills an empty world with the demo workspace, one resource group after the other. */
export function addDemo(world: World): Demo {
  // A stream a group: more companies must not rename the people.
  const stream = (group: string) => createRandom(world.settings.seed, `demo/${group}`);
  const team = addDemoTeam(world);
  addDemoAwayReasons(world);
  addDemoActivityLog(world);
  addDemoOfficeHours(world);
  addDemoConnectors(world);
  addDemoAttributes(world);
  const tags = addDemoTags(world);
  const companies = addDemoCompanies(world, stream('companies'), tags);
  const contacts = addDemoContacts(world, stream('contacts'), companies, tags);
  addDemoSegments(world, tags);
  addDemoActivity(world, stream('activity'), team, contacts);
  const conversations = addDemoConversations(world, stream('conversations'), team, tags, contacts);
  addDemoOrders(world, contacts.users, conversations);
  addDemoTickets(world, addDemoTicketTypes(world), team, contacts, conversations);
  addDemoHelpCenter(world, stream('help-center'), team, tags);
  addWorkspaceContent(world);
  addDemoContent(world, team, tags);
  addDemoJob(world);
  addDemoFinVoiceCall(world, addDemoCalls(world, stream('calls'), team, conversations));
  addDemoExports(world);
  addDemoWorkflows(world, team);
  addDemoSubscriptions(world, contacts);
  addDemoVisitors(world, stream('visitors'));
  return { team, tags, companies, contacts };
}
