import type { Flag, Place, Values } from '../completion.js';

export function zsh(places: readonly Place[]): string {
  return `#compdef policycheck
# policycheck completion for zsh. Put this line into ~/.zshrc, below "autoload -U compinit; compinit":
#   source <(policycheck completion zsh)
${places.map((place) => functionOf(place, places)).join('\n')}
if [[ $zsh_eval_context[-1] == loadautofunc ]]; then _policycheck "$@"; else compdef _policycheck policycheck; fi
`;
}

function functionOf(place: Place, places: readonly Place[]): string {
  const specs = [...place.flags.flatMap(specsOf), ...argumentsOf(place)].map((spec) => `    ${spec} \\`).join('\n');
  const name = nameOf(place.path);
  if (place.commands.length === 0) return `${name}() {\n  _arguments -s -S \\\n${specs}\n    && return\n}`;
  const inner = places.filter(({ path }) => path.length === place.path.length + 1 && nameOf(path.slice(0, -1)) === name);
  return `${name}() {
  local curcontext="$curcontext" state
  local -a line
  local -A opt_args
  _arguments -s -S -C \\
${specs}
    && return
  case $state in
    first)
      local -a commands=(${place.commands.map(({ name: command, text }) => quote(`${colon(command)}:${text}`)).join(' ')})
      _describe command commands
      ${filesOf(place)} ;;
    rest)
      case $line[1] in
${inner.map(({ path }) => `        ${path.at(-1) ?? ''}) ${nameOf(path)} ;;`).join('\n')}
        *) ${filesOf(place)} ;;
      esac ;;
  esac
}`;
}

function argumentsOf({ commands, values, repeats }: Place): string[] {
  if (commands.length > 0) return [`'1: :->first'`, `'*:: :->rest'`];
  return values.map((each, i) => quote(`${repeats && i === values.length - 1 ? '*' : i + 1}:${' '}:${action(each)}`));
}

function filesOf({ values }: Place): string {
  return values.some(({ files }) => files) ? '_files' : ':';
}

/** One specification for each spelling of a flag. A flag already on the command line is not offered again unless it is repeatable. */
function specsOf({ short, long, text, values }: Flag): string[] {
  const names = short === null ? [long] : [short, long];
  const repeats = text.includes('repeatable');
  const rest = values ? `:${' '}:${action(values)}` : '';
  return names.map((name) => {
    const others = repeats ? '*' : `(${names.join(' ')})`;
    return quote(`${others}${name}${values && name.startsWith('--') ? '=' : ''}[${bracket(text)}]${rest}`);
  });
}

function action({ words, files }: Values): string {
  const listed = `(${words.map(colon).join(' ')})`;
  if (files && words.length > 0) return `{_alternative "words\\: \\:${listed}" "files\\: \\:_files"}`;
  return files ? '_files' : listed;
}

function nameOf(path: readonly string[]): string {
  return ['_policycheck', ...path].join('_');
}

function bracket(text: string): string {
  return text.replace(/[\\[\]:]/g, '\\$&');
}

function colon(text: string): string {
  return text.replace(/[\\:]/g, '\\$&');
}

function quote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
