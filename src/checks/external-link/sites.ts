/** Sites of public services that are not under a public domain. */
export const FREE_CHOICE: ReadonlySet<string> = new Set([
  'electoralcommission.org.uk',
  'fixmystreet.com',
  'environment-agency.gov.uk',
  'crimestoppers-uk.org',
  'actionfraud.police.uk',
  'nationalrail.co.uk',
  'traveline.info',
  'traveline.cymru',
]);
