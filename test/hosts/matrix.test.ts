import { aiSdk, aiSdkStreaming } from './drivers/ai-sdk.js';
import { genkit, genkitStreaming } from './drivers/genkit.js';
import { langgraph, langgraphStreaming } from './drivers/langgraph.js';
import { mastra, mastraStreaming } from './drivers/mastra.js';
import { openaiAgents, openaiAgentsStreaming } from './drivers/openai-agents.js';
import { anthropic, openaiChat, openaiResponses } from './drivers/vendors.js';
import { holdsInTheLoopOf } from './matrix.js';

const libraries = [aiSdk, langgraph, openaiAgents, mastra, genkit];
const streams = [aiSdkStreaming, langgraphStreaming, openaiAgentsStreaming, mastraStreaming, genkitStreaming];
const vendors = [openaiResponses, openaiChat, anthropic];

for (const driver of [...libraries, ...streams, ...vendors]) holdsInTheLoopOf(driver);
