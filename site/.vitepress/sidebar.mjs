import { readdirSync, readFileSync } from 'node:fs';

/** Groups of pages, each by its path in `docs/` without the ending. */
const groups = {
  Start: ['install', 'getting-started', 'client', 'command-line', 'files', 'errors', 'bundlers'],
  'Work with it': ['record-mode', 'sandbox', 'services', 'oauth'],
  Events: ['webhooks', 'inbox'],
  Automations: [
    'automations/README',
    'automations/templates',
    'automations/format',
    'automations/expressions',
    'automations/tools',
    'automations/ai',
    'automations/simulate',
    'automations/running',
    'automations/runs',
    'automations/serve',
    'automations/scaling',
  ],
  Hosts: [
    'hosts/README',
    'hosts/sim',
    'hosts/n8n',
    'hosts/activepieces',
    'hosts/blocks',
    'hosts/mcp',
    'hosts/ai-sdk',
    'hosts/openai-agents',
    'hosts/langchain',
    'hosts/mastra',
    'hosts/genkit',
    'hosts/json-schema',
    'hosts/token-cost',
  ],
  'How it is made': ['architecture', 'adding-a-tool', 'coverage', 'benchmarks', 'faults'],
};

/**
 * The sidebar: the groups of pages, then the tools by their resource. Its words are the titles of the pages.
 *
 * @throws Error for a page that stands in no group.
 */
export function sidebar(root) {
  const pages = readdirSync(`${root}docs`, { recursive: true }).filter((file) => file.endsWith('.md'));
  const written = pages.filter((file) => !file.startsWith('tools/')).map((file) => file.replace('.md', ''));
  const left = written.filter((page) => !Object.values(groups).flat().includes(page));
  if (left.length > 0)
    throw new Error(`These pages stand in no group of site/.vitepress/sidebar.mjs: ${left.join(', ')}`);
  const item = (page) => ({
    text: /^# (.*)$/m.exec(readFileSync(`${root}docs/${page}.md`, 'utf8'))?.[1] ?? page,
    link: `/docs/${page.replace(/README$/, '')}`,
  });
  return [
    ...Object.entries(groups).map(([text, names]) => ({ text, items: names.map(item) })),
    { text: 'Tools', collapsed: true, items: [item('tools/README'), ...resources(root, item)] },
    {
      text: 'Project',
      items: [
        { text: 'Contributing', link: '/CONTRIBUTING' },
        { text: 'Changelog', link: '/CHANGELOG' },
      ],
    },
  ];
}

/** The tools of each resource, as their table of contents groups them. */
function resources(root, item) {
  const [, ...sections] = readFileSync(`${root}docs/tools/README.md`, 'utf8').split(/^## /m);
  return sections.map((section) => ({
    text: section.slice(0, section.indexOf('\n')),
    collapsed: true,
    items: [...section.matchAll(/\]\((intercom_\w+)\.md\)/g)].map(([, id]) => item(`tools/${id}`)),
  }));
}
