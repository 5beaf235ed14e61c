import type { Place, Values } from '../completion.js';

/** The completion script for bash. Bash splits words at "=" and ":", so the script joins them again before it looks at them. */
export function bash(places: readonly Place[]): string {
  return `# policycheck completion for bash. Put this line into ~/.bashrc:
#   source <(policycheck completion bash)
_policycheck() {
  local cur="\${COMP_WORDS[COMP_CWORD]}" prev="" place="" given=0 last=-1 kept="" option="" i word
  local -a words=() flags=() commands=()
  for ((i = 1; i < COMP_CWORD; i++)); do
    word="\${COMP_WORDS[i]}"
    if ((last >= 0)) && [[ $word == "=" || \${words[last]} == *= ]]; then words[last]+="$word"; else last=$((last + 1)); words[last]="$word"; fi
  done
  if ((last >= 0)) && [[ $cur == "=" ]]; then kept="\${words[last]}="; unset "words[last]"; cur=""
  elif ((last >= 0)) && [[ \${words[last]} == *= ]]; then kept="\${words[last]}"; unset "words[last]"; fi
  if [[ $kept == --* ]]; then option="\${kept%%=*}"; kept="\${kept#*=}"; fi
  for word in "\${words[@]}"; do
    if [[ -n $prev ]] && _policycheck_takes_value "$place" "$prev"; then prev=""; continue; fi
    prev="$word"
    [[ $word == -* ]] && continue
    case "$place $word" in
${places
  .slice(1)
  .map(({ path }) => `      ${quote(`${path.slice(0, -1).join(' ')} ${path.at(-1) ?? ''}`)}) place=${quote(path.join(' '))} given=0 ;;`)
  .join('\n')}
      *) given=$((given + 1)) ;;
    esac
  done
  if [[ -z $option && -n $prev ]] && _policycheck_takes_value "$place" "$prev"; then option="$prev"; fi
  if [[ -n $option ]]; then _policycheck_values "$place" "$option" "$kept$cur" "$kept"
  else
    case "$place" in
${places.map(atPlace).join('\n')}
    esac
    if [[ $cur == -* ]]; then COMPREPLY=($(compgen -W "\${flags[*]}" -- "$cur"))
    else _policycheck_values "$place" "#$given" "$cur" ""; COMPREPLY+=($(compgen -W "\${commands[*]}" -- "$cur")); fi
  fi
}
# Whether an option takes a value, and so what follows it is none of the command's own words.
_policycheck_takes_value() {
  case "$1|$2" in
${places.flatMap((place) => valued(place).map(([names]) => `    ${names.map((name) => quote(`${place.path.join(' ')}|${name}`)).join(' | ')}) return 0 ;;`)).join('\n')}
  esac
  return 1
}
# $1 place, $2 option or number of the argument, $3 what is typed, $4 its part that bash keeps before the "="
_policycheck_values() {
  local files=0 words=""
  case "$1|$2" in
${places.flatMap((place) => [...valued(place), ...numbered(place)].map(([names, values]) => line(place, names, values))).join('\n')}
  esac
  COMPREPLY=($(compgen -W "$words" -- "$3"))
  COMPREPLY=("\${COMPREPLY[@]#"$4"}")
  if ((files)); then compopt -o filenames 2>/dev/null; local IFS=$'\\n'; COMPREPLY+=($(compgen -f -- "$3")); fi
}
complete -F _policycheck policycheck
`;
}

type Named = readonly [names: readonly string[], values: Values];

function valued({ flags }: Place): Named[] {
  return flags.flatMap(({ short, long, values }): Named[] => (values ? [[short === null ? [long] : [short, long], values]] : []));
}

function numbered({ values, repeats }: Place): Named[] {
  return values.map((each, i): Named => [[`#${repeats && i === values.length - 1 ? '*' : i}`], each]);
}

function line({ path }: Place, names: readonly string[], { words, files }: Values): string {
  // In "#*" the star is a shell pattern and stays unquoted; everything else is quoted literally.
  const patterns = names.map((name) => (name === '#*' ? `${quote(`${path.join(' ')}|#`)}*` : quote(`${path.join(' ')}|${name}`)));
  return `    ${patterns.join(' | ')}) words=${quote(words.join(' '))} files=${Number(files)} ;;`;
}

function atPlace({ path, flags, commands }: Place): string {
  const names = flags.flatMap(({ short, long }) => (short === null ? [long] : [short, long]));
  return `      ${quote(path.join(' '))}) flags=(${names.map(quote).join(' ')}) commands=(${commands.map(({ name }) => quote(name)).join(' ')}) ;;`;
}

function quote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
