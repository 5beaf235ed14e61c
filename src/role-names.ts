import type { Role } from './types.js';

interface RoleName {
  /** As a choice, where one role is asked for. */
  readonly one: string;
  /** As the role that was chosen. */
  readonly short: string;
  /** For all people in the role, in a sentence. */
  readonly all: string;
}

/** What a clerk would call the roles. */
export const ROLE_NAMES: Readonly<Record<Role, RoleName>> = {
  clerk: { one: 'The clerk', short: 'the clerk', all: 'the clerk' },
  officer: { one: 'Another member of staff', short: 'another member of staff', all: 'other members of staff' },
  councillor: { one: 'A councillor, the chair included', short: 'a councillor', all: 'councillors' },
  volunteer: {
    one: 'A volunteer, contractor or co-opted member',
    short: 'a volunteer',
    all: 'volunteers, contractors, co-opted members',
  },
};
