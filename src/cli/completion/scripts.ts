/** What the scripts ask for completions: the program that is being completed, with the words so far. */
const bash = `# Completion of intercom-tools in bash. In ~/.bashrc:  source <(intercom-tools completion bash)

_intercom_tools() {
  # Bash takes "--name=value" apart at its "=": put it together again.
  local words=() word joined=0 start=''
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD}"; do
    if [[ $word == '=' && \${#words[@]} -gt 0 ]]; then
      words[\${#words[@]}-1]+='='
      joined=1
    elif ((joined)); then
      words[\${#words[@]}-1]+=$word
      joined=0
    else
      words+=("$word")
    fi
  done
  ((\${#words[@]})) || words=('')
  local typed=\${words[\${#words[@]}-1]}
  # What is completed is only what stands behind the last "=".
  [[ $typed == *=* ]] && start=\${typed%=*}=

  local kind line
  COMPREPLY=()
  {
    IFS= read -r kind
    case $kind in
      files | folders)
        compopt -o filenames 2>/dev/null
        local option=-f
        [[ $kind == folders ]] && option=-d
        while IFS= read -r line; do COMPREPLY+=("$line"); done < <(compgen "$option" -- "\${typed#"$start"}")
        ;;
      words)
        while IFS= read -r line; do
          line=\${line%%$'\\t'*}
          COMPREPLY+=("\${line#"$start"}")
        done
        ;;
    esac
  } < <("\${COMP_WORDS[0]}" __complete "\${words[@]}" 2>/dev/null)
}

complete -F _intercom_tools intercom-tools
`;

const zsh = `#compdef intercom-tools
# Completion of intercom-tools in zsh. In ~/.zshrc, after compinit:  source <(intercom-tools completion zsh)

_intercom_tools() {
  local -a lines described
  local kind line
  lines=("\${(@f)$("\${words[1]}" __complete "\${(@)words[2,CURRENT]}" 2>/dev/null)}")
  kind=\${lines[1]}
  case $kind in
    files) [[ $PREFIX == --*=* ]] && compset -P '*='; _files ;;
    folders) [[ $PREFIX == --*=* ]] && compset -P '*='; _files -/ ;;
    words)
      for line in "\${(@)lines[2,-1]}"; do
        # A colon divides a word from what it means; one inside a word is escaped.
        if [[ $line == *$'\\t'* ]]; then
          described+=("\${\${line%%$'\\t'*}//:/\\\\:}:\${line#*$'\\t'}")
        else
          described+=("\${line//:/\\\\:}")
        fi
      done
      _describe -t words 'intercom-tools' described
      ;;
  esac
}

compdef _intercom_tools intercom-tools
`;

const fish = `# Completion of intercom-tools in fish:  intercom-tools completion fish > ~/.config/fish/completions/intercom-tools.fish

function __intercom_tools_complete
    set -l words (commandline -opc) (commandline -ct)
    set -l lines ($words[1] __complete $words[2..-1] 2>/dev/null)
    switch "$lines[1]"
        case files
            __fish_complete_path (commandline -ct)
        case folders
            __fish_complete_directories (commandline -ct)
        case words
            printf '%s\\n' $lines[2..-1]
    end
end

complete -c intercom-tools -f -a '(__intercom_tools_complete)'
`;

/** Scripts by the name of the shell that reads them. Each asks the program itself, so that none of them grows old. */
export const completionScripts = { bash, zsh, fish } as const;
