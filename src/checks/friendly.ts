// What is said kindly in the words of a quarrel or an apology: the news of a death, a message passed on, what will be done the next time.
import { phrases } from '../phrases/index.js';

/** The news of a death, and sympathy: "We are sorry to tell you that Bob has died" neither apologises nor jeers. */
export const BEREAVED = phrases(`
  (sorry|sad|saddened|regret|sadness) .{0,3} to .{0,14} (died|dies|passed away|passing|death|funeral|lost (her|his|their) life)
  (sorry|sad|saddened|regret) to (tell|announce|report|inform|say|let) .{0,4} #Person
  sorry (to hear|to lose|for (your|his|her|their) loss)
`);

/** Seasons are greeted and those who mourn are consoled, which anybody may do for everybody. */
export const GREETED = phrases(`
  (merry|happy|very happy) .{0,1} (christmas|new year|easter|diwali|eid|hanukkah|st david's day|mother's day)
  (season 's|seasons) greetings
  (best|warm|warmest|good|kind) (wishes|regards) (to|from|for)
  (send|sends|sending|offer|offers|offering|pass on) .{0,2} (condolences|sympathy|sympathies|best wishes|love|thoughts)
  (nadolig llawen|blwyddyn newydd dda|pasg hapus|dymuniadau gorau|cydymdeimlad|cydymdeimlo)
`);

/** Somebody is to be told something that is good to know: "Let her know if you need a lift". */
export const PASSED_ON = phrases(`
  ^ .{0,2} (let|tell|ask) (him|her|them|us|me|#Person|the {office}|our {office}) (know)? (if|when|whether|by|how many|
    which|that you|you're|you are|i said|what time|what day)
`);

/**
 * What is fairly said of the next time: somebody is asked, rung or told, or the others manage without. A threat names what will be done to
 * somebody.
 */
export const NEXT_TIME = phrases(`
  if !you .{0,9} again .{0,2} (i|we|i'll|we'll) ('ll|will|shall|'m|am|are|'re|have|going|to|just|simply|
    need){0,4} (ring|call|phone|ask|report|mention|start without|go without|go by|go home|have a word|speak|write|email|
    contact|remind|move|wait|use|book|meet|let (him|her|them|you|everyone|people) know|walk|drive|stay|cancel|take (it|
    the|a)|put (it|the|a)|change|try|buy|swap|shut|close|open|reopen)
`);
