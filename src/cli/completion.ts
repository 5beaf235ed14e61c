// `policycheck completion <shell>`: generates the script from the registered commands and options, so that the two always agree.
import type { Argument, Command, Option } from 'commander';
import { bash } from './completion/bash.js';
import { fish } from './completion/fish.js';
import { zsh } from './completion/zsh.js';

/** The values that can be completed in one position: words, files or both. */
export interface Values {
  readonly words: readonly string[];
  readonly files: boolean;
}

export interface Flag {
  readonly short: string | null;
  readonly long: string;
  readonly text: string;
  /** Null if the flag takes no value. */
  readonly values: Values | null;
}

/** A command, identified by the words that lead to it: [] for the program itself, or ["policy", "show"]. */
export interface Place {
  readonly path: readonly string[];
  readonly commands: readonly { readonly name: string; readonly text: string }[];
  readonly flags: readonly Flag[];
  /** One entry per argument; the last may occur again if `repeats` is true. */
  readonly values: readonly Values[];
  readonly repeats: boolean;
}

const SHELLS: Readonly<Record<string, (places: readonly Place[]) => string>> = { bash, zsh, fish };

/** Ids offered for arguments and options that list no choices of their own. */
interface KnownNames {
  readonly policies: readonly string[];
  readonly checks: readonly string[];
  readonly questions: readonly string[];
}

/**
 * @param shell "bash", "zsh" or "fish"
 * @returns the completion script for that shell
 */
export function completionFor(program: Command, shell: string, known: KnownNames): string {
  return SHELLS[shell]?.(placesOf(program, [], known)) ?? '';
}

function placesOf(command: Command, path: readonly string[], known: KnownNames): Place[] {
  const args = command.registeredArguments;
  const place: Place = {
    path,
    commands: command.commands.map((each) => ({ name: each.name(), text: each.description() })),
    flags: [...command.options, HELP].map((option) => flagOf(option, known)),
    values: args.map((argument) => valuesOf(argument.argChoices, argument.name(), known, command)),
    repeats: args.at(-1)?.variadic ?? false,
  };
  return [place, ...command.commands.flatMap((each) => placesOf(each, [...path, each.name()], known))];
}

/** Commander adds this option implicitly and does not list it among the others. */
const HELP: Pick<Option, 'short' | 'long' | 'description' | 'required' | 'argChoices' | 'flags'> = {
  short: '-h',
  long: '--help',
  description: 'show what there is',
  required: false,
  flags: '-h, --help',
};

function flagOf({ short, long, description, required, argChoices, flags }: typeof HELP, known: KnownNames): Flag {
  const placeholder = /<([^<>]*)>/.exec(flags)?.[1] ?? '';
  return { short: short ?? null, long: long ?? '', text: description, values: required ? valuesOf(argChoices, placeholder, known) : null };
}

/** Argument names in the help that stand for a file or folder. */
const FILES: readonly string[] = ['draft', 'record', 'folder'];

/** The values to offer: the listed choices or, if there are none, values that fit the argument's name in the help. */
function valuesOf(choices: Argument['argChoices'], name: string, { policies, questions, checks }: KnownNames, command?: Command): Values {
  if (choices) return { words: choices, files: false };
  if (name.startsWith('id or')) return { words: policies, files: true };
  if (name.startsWith('question')) return { words: questions.flatMap((id) => [`${id}=yes`, `${id}=no`, `${id}=unsure`]), files: false };
  if (name === 'id' && command?.name() === 'checks') return { words: checks, files: false };
  return { words: [], files: name.includes('file') || FILES.includes(name) };
}
