import { execFile } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { createAction, createPiece, PieceAuth, Property } from '@activepieces/pieces-framework';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { operationOf } from '../../src/form/index.js';
import { createActivepiecesPiece, exportActivepieces } from '../../src/hosts/activepieces/index.js';
import { createIntercom, registry } from '../../src/index.js';
import { useDemo } from '../form/demo.js';
import { installPackage } from '../form/installed-package.js';
import { typedForm } from '../form/typed-form.js';

const demo = useDemo();
const piece = createActivepiecesPiece(registry, { createAction, createPiece, PieceAuth, Property }, createIntercom);
const connection = () => ({
  type: 'CUSTOM_AUTH',
  props: { accessToken: demo.sandbox.token, region: 'us', baseUrl: demo.url },
});

describe('the piece in Activepieces', () => {
  it('is a piece with an action for each tool', () => {
    expect(piece.constructor.name).toBe('Piece');
    expect(Object.keys(piece.actions())).toEqual(registry.list().map(operationOf));
    expect(piece.metadata()).toMatchObject({ displayName: 'Intercom Tools', auth: { type: 'CUSTOM_AUTH' } });
  });

  it.each(registry.list())('runs the action of $id', async (tool) => {
    const action = piece.getAction(operationOf(tool));
    const propsValue = { ...typedForm(tool, demo.real(tool.example)), auth: connection() };
    const context = { auth: connection(), propsValue } as unknown as Parameters<NonNullable<typeof action>['run']>[0];
    const output = await action?.run(context);
    expect(Object.keys(tool.output)).toEqual(expect.arrayContaining(Object.keys(Object(output))));
    expect(demo.sent().length).toBeGreaterThan(0);
  });
});

describe('the package for Activepieces', () => {
  let installed: Awaited<ReturnType<typeof installPackage>>;
  beforeAll(async () => {
    installed = await installPackage(['activepieces']);
    await exportActivepieces(registry, installed.folder);
    const scope = join(installed.folder, 'node_modules/@activepieces');
    mkdirSync(scope);
    const framework = fileURLToPath(new URL('node_modules/@activepieces/pieces-framework', import.meta.url));
    symlinkSync(framework, join(scope, 'pieces-framework'));
  });
  afterAll(() => installed.remove());

  /** Runs a CommonJS program that has the exported piece, and reads the JSON that it prints. */
  async function runProgram(program: string): Promise<unknown> {
    const file = join(installed.folder, 'program.cjs');
    const load = `
      const { main } = require('./package.json');
      const piece = Object.values(require(main)).find((one) => one.constructor.name === 'Piece');
      const connection = ${JSON.stringify(connection())};
      const print = (value) => process.stdout.write(JSON.stringify(value));`;
    writeFileSync(file, load + program);
    const { stdout } = await promisify(execFile)(process.execPath, [file], { cwd: installed.folder });
    return JSON.parse(stdout);
  }

  it('is loaded by require, and is the piece that is made in the process', async () => {
    expect(await runProgram('print(piece.metadata());')).toEqual(JSON.parse(JSON.stringify(piece.metadata())));
  });

  it('runs through intercom-tools, an ES module, from its own CommonJS', async () => {
    const propsValue = JSON.stringify({ return_all: true, max_items: 3 });
    const output = await runProgram(
      `piece.getAction('list_contacts').run({ auth: connection, propsValue: ${propsValue} }).then(print);`,
    );
    expect(output).toMatchObject({ count: 3, cut: true, contacts: { length: 3 } });
  });

  it('reads menus and tries connections', async () => {
    const menu = await runProgram(
      `piece.getAction('tag_contact').props.tagId.options({ auth: connection }).then(print);`,
    );
    expect(menu).toMatchObject({ options: expect.arrayContaining([{ label: 'VIP', value: expect.any(String) }]) });
    const valid = await runProgram('piece.auth.validate({ auth: connection.props }).then(print);');
    expect(valid).toEqual({ valid: true });
  });
});
