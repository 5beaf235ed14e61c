/** Services on which people have accounts, as the alternatives of a pattern that ignores case. */
export const SERVICES =
  'telegram|insta(?:gram)?|snap(?:chat)?|tiktok|twitter|discord|skype|messenger|strava|bluesky|whatsapp|kik|facebook|fb|xbox|psn|' +
  'playstation|twitch|vinted|linkedin|youtube|ravelry|depop|etsy';
/** Services whose names are ordinary words as well: "the signal is", "loose threads". */
export const SERVICES_BY_WORDS = 'signal|threads';
