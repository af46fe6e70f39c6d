/*
 * tools/types.ts: for each tool the types of its calls under names of their own, with the descriptions of its parameters and
 * outputs. Editors show both. The types themselves are taken from the definitions, so they cannot differ from them.
 */

const header = `/**
 * Generated from the definitions in tools/ by scripts/generate.mjs. Do not edit: change the definition and run
 * \`npm run generate\`.
 */
`;

/** The types of the calls of all tools. `listed` are their names in the order of the list of all tools. */
export function makeCallTypes(definitions, listed) {
  const imports = definitions.map(
    ({ name, file }) => `import type { ${name} } from './${file.replace(/\.ts$/, '.js')}';`,
  );
  const list = listed.map((name) => `  ${typeName(name)}Tool,`).join('\n');
  return `${header}import type { Calls, Definition, ParamsOf, ResultOf } from '../src/tool/tool.js';
${imports.join('\n')}

${definitions.map(typesOf).join('\n')}
type List = readonly [
${list}
];

/** All tools, those that people use most first. */
export interface IntercomTools extends List {}
`;
}

function typesOf({ name, tool }) {
  const type = typeName(name);
  const params = Object.entries(tool.fields).map(([key, { data }]) => ({
    key,
    isOptional: !data.required,
    comment:
      data.since === undefined ? data.description : `${data.description}. Since version ${data.since} of the API`,
  }));
  const outputs = Object.entries(tool.output).map(([key, { description }]) => ({
    key,
    isOptional: false,
    comment: description,
  }));
  return `/** What \`${tool.id}\` takes. */
export type ${type}Params = ${members(params, `ParamsOf<typeof ${name}>`)};

/** What \`${tool.id}\` returns. */
export type ${type}Result = ${members(outputs, `ResultOf<typeof ${name}>`)};

${comment(tool.description)}
export interface ${type}Tool extends Definition<typeof ${name}> {
  readonly '~calls'?: Calls<${type}Params, ${type}Result>;
}
`;
}

function members(all, from) {
  if (all.length === 0) return from;
  const lines = all.map((member) => {
    const key = /^[A-Za-z_$][\w$]*$/.test(member.key) ? member.key : `'${member.key}'`;
    return `${comment(`${member.comment}.`, '  ')}\n  ${key}${member.isOptional ? '?' : ''}: ${from}['${member.key}'];`;
  });
  return `{\n${lines.join('\n')}\n}`;
}

/** `getContact` is `GetContact`. */
export function typeName(name) {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

const width = 120;

/** A text as a comment that editors show: on one line where it fits. */
export function comment(text, indent = '') {
  const safe = text.replaceAll('*/', '*\\/').replace(/\s+/g, ' ').trim();
  const line = `${indent}/** ${safe} */`;
  if (line.length <= width) return line;
  const lines = [];
  for (const word of safe.split(' ')) {
    const longer = `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && longer.length <= width - indent.length - 3) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return [`${indent}/**`, ...lines.map((one) => `${indent} * ${one}`), `${indent} */`].join('\n');
}
