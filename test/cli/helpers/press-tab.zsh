# Types a line into an interactive zsh, presses Tab, and prints the line that comes of it.
# Arguments: the completion script, the line.
zmodload zsh/zpty
zpty shell 'zsh -f -i'
zpty -w shell 'PS1=; autoload -U compinit; compinit -u -D; source '${(q)1}
zpty -w shell 'zstyle ":completion:*" list-prompt ""; zstyle ":completion:*" menu no'
zpty -w shell 'show() { print -r -- "LINE<$BUFFER>"; BUFFER=; }; zle -N show; bindkey "^X" show; print RE""ADY'
zpty -r -m shell out '*READY*'
zpty -w -n shell $2$'\t'
# The widget runs when the completion is done, since zsh reads keys one after the other.
zpty -w -n shell $'\x18'
zpty -r -m shell out '*LINE<*>*'
print -r -- "${${out##*LINE<}%%>*}"
zpty -d shell
