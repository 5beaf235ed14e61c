import type { Role } from './types.js';

interface RoleName {
  /** To choose from, where one of them is asked for. */
  readonly one: string;
  /** Of the one that was chosen. */
  readonly short: string;
  /** All of them, in a sentence. */
  readonly all: string;
}

/** Who posts, as a clerk would call them. */
export const ROLE_NAMES: Readonly<Record<Role, RoleName>> = {
  clerk: { one: 'The clerk', short: 'the clerk', all: 'the clerk' },
  officer: { one: 'Another member of staff', short: 'an officer', all: 'other members of staff' },
  councillor: { one: 'A councillor, the chair included', short: 'a councillor', all: 'councillors' },
  volunteer: {
    one: 'A volunteer, contractor or co-opted member',
    short: 'a volunteer',
    all: 'volunteers, contractors, co-opted members',
  },
};
