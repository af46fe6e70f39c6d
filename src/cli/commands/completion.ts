import { InvalidParamsError } from '../../errors.js';
import { nearest } from '../../tool/nearest.js';
import { defineCommand } from '../command.js';
import { completionScripts } from '../completion/scripts.js';

const shells = Object.keys(completionScripts);

export const completionCommand = defineCommand({
  args: {
    shell: { type: 'positional', description: `The shell: ${shells.join(', ')}` },
  },
  description:
    'Print a script that completes commands, tools, parameters and their values. Bash: add "source <(intercom-tools completion bash)" to ~/.bashrc. Zsh: the same with zsh in ~/.zshrc, after compinit. Fish: write it to ~/.config/fish/completions/intercom-tools.fish.',
  choices: { shell: shells },
  examples: ['source <(intercom-tools completion bash)'],
  async run({ values: { shell }, terminal: { out } }) {
    const script = Object.entries(completionScripts).find(([name]) => name === shell)?.[1];
    if (script === undefined) {
      const near = nearest(shell, shells);
      const hint = near === undefined ? '' : ` (did you mean ${near}?)`;
      const message = `is ${JSON.stringify(shell)}: expected one of ${shells.join(', ')}${hint}`;
      throw new InvalidParamsError([{ field: 'SHELL', message }]);
    }
    await out.line(script.trimEnd());
    return 0;
  },
});
