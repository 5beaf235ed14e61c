import type { Flag, Place, Values } from '../completion.js';

export function fish(places: readonly Place[]): string {
  const words = new Set(places.flatMap(({ path }) => path));
  return `# policycheck completion for fish. Put this line into ~/.config/fish/config.fish:
#   policycheck completion fish | source
function __policycheck_at
    set -l place
    for word in (commandline -opc)[2..]
        contains -- $word ${[...words].join(' ')}; and set -a place $word
    end
    test "$place" = "$argv"
end
complete -c policycheck -f
${places.flatMap(linesOf).join('\n')}
`;
}

function linesOf(place: Place): string[] {
  const at = `complete -c policycheck -n ${quote(`__policycheck_at ${place.path.join(' ')}`.trim())}`;
  return [
    ...place.commands.map(({ name, text }) => `${at} -a ${quote(name)} -d ${quote(text)}`),
    ...place.flags.map((flag) => `${at} ${flagOf(flag)}`),
    ...place.values.map((values) => `${at} ${wordsOf(values)}`),
  ];
}

function flagOf({ short, long, text, values }: Flag): string {
  const names = [...(short === null ? [] : [`-s ${short.slice(1)}`]), `-l ${long.slice(2)}`];
  return [...names, ...(values ? [`-r ${wordsOf(values)}`] : []), `-d ${quote(text)}`].join(' ');
}

/** In fish, -F also offers files and -f offers none. */
function wordsOf({ words, files }: Values): string {
  return [files ? '-F' : '-f', ...(words.length > 0 ? [`-a ${quote(words.join(' '))}`] : [])].join(' ');
}

function quote(text: string): string {
  return `'${text.replace(/['\\]/g, '\\$&')}'`;
}
