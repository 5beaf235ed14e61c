// Phrases by which people are told which side to take: which option to tick, what to refuse, whom to tell what they want.
import { phrases } from '../../phrases/index.js';
import { BUYERS, CEREMONY, FOR_ONESELF } from './calls.js';
import type { Group } from '../../types.js';

/** Votes, forms and options that nobody campaigns over: what to eat, which scarecrow is best, which class to join. */
const NO_MATTER = phrases(`
  (have your say|either way|whatever your view|whichever|menu|gluten|veggie|vegetarian|dinner|lunch|supper|scarecrow|
    raffle|quiz|poppy|panto|choir|team|ringtone|voicemail|helpline|hotline|ivr|menu option|speak to us)
  option (a|b|c|d|#Number) or (option)? (a|b|c|d|#Number)
`);

/** Those with whom money is spent. */
const SOMEONE =
  '(someone|somebody|anyone|people|folk|those|a (man|woman|firm|family|place|shop|farm|landlord|company|landlady|baker|butcher))';

/** What a shop or a firm is blamed for. */
const DID_HARM = `(evict|evicts|evicted|sack|sacks|sacked|sue|sues|sued|poison|poisons|poisoned|pollute|pollutes|polluted|dump|dumps|
  dumped|bully|bullies|bullied|rob|robs|robbed|cheat|cheats|cheated|underpay|underpays|underpaid|throw out|threw out|
  kick out|kicked out|turf out|turfed out|fence off|fenced off|closed the (path|footpath)|felled|fell the|chopped down|
  banned|lie to|lied to|starve|starved|beat)`;

/** Sentences in which readers are told how to answer, what to refuse, and to come and make themselves heard. */
export const SIDES: readonly Group[] = [
  {
    kind: 'objection',
    why: 'asks people to object, or to take a side in a decision',
    unless: NO_MATTER,
    near: phrases(`
      (consultation|survey|questionnaire|council|county|developer|{authority}|before|closes|closing|only one (that|
        which)|
        keep|keeps|save|saves|not the|and not|ballot|response|reply|comments|petition)
    `),
    phrases: phrases(`
      (^|please|all|and|do|to|let 's|just|must|everyone|everybody) .{0,1} (vote for|vote|tick|choose|back|go for|pick|
        put|click|say) option (a|b|c|d|#Number) .{0,10}
    `),
  },
  {
    kind: 'objection',
    why: 'asks people to object, or to take a side in a decision',
    unless: NO_MATTER,
    phrases: phrases(`
      (please|everyone|everybody|do|and|kindly|urge you to|ask you to|asking you to|let 's|^) (support|back|
        get behind|oppose) (the|this|our|their|that) .{0,2} (planning application|application for|planning bid|
        application|appeal against) .{0,8}
      if you (care about|cherish|want to keep|want to save|want to stop|are against|hate|object to|do n't want|
        really care about|care at all about|give a (fig|hoot|monkey's) about) .{1,6} (write in|write to|email|object|
        sign|comment|say so|speak up|tell them|tell the|send|fill in|put it in writing|ring your|contact
        your) .{0,8}
    `),
  },
  {
    kind: 'lobby',
    why: 'asks people to speak up for one side',
    unless: [NO_MATTER, FOR_ONESELF],
    phrases: phrases(`
      (come|be there|get along|get down|turn up|get yourselves|show up|pile in|be) .{0,6} (meeting|drop in|hearing|
        chamber|
        inquiry|exhibition|gallery|county hall|town hall|council offices) .{0,4} and (make sure (they|he|she|
        the .) (hear|hears|see|sees|know|knows|listen|get|gets)|tell them (no|you|we|that|to|it|straight|where|
        enough)|let them (have it|know)|show them|give them (hell|what for|an earful)|say (no|so|enough|it loud)|
        demand|make yourselves heard|make your voice heard|make some noise) .{0,6}
      (tell|let) (them|him|her|the .{1,2}) (know)? (you|we) (want|need|wo n't|do n't want|object|support|
        oppose|expect|wo n't stand for|are not having|'re not having) .{0,6} (^|lido|{public-thing}|it|this|them|
        that|back|open|saved|kept|green|meadow|none)
      (^|so|now|just|and|please) (ring|phone|email|write to|message|pester|tweet) .{1,5} and (keep|carry on|
        do n't stop) (ringing|phoning|emailing|writing|messaging|pestering|tweeting|at it|on) .{0,1} (till|
        until) .{0,8}
      (urge|press|beg|implore|persuade|nag|lean on) (your|our|the|every|all) .{0,2} ({authority}|mp|mps|councillor|
        councillors|
        minister|inspector|governors|trust|board|bishop) .{0,2} (to|not to) .{0,8}
      ask (your|our|the|every|all)? .{0,1} ({authority}|mp|mps|councillor|councillors|minister|inspector|governors|
        trust|
        council|board) to (vote|oppose|support|think again|reconsider|say no|turn|back|reject|throw it|save|stop|
        intervene|step in|call it in|scrap|drop|bring back|keep) .{0,8}
      (do n't|do not|stop|instead of) (just)? (moan|moaning|grumble|grumbling|whinge|whingeing|rant|ranting|sit|
        sitting) .{0,8} (letter|email|objection|petition|it) .{0,1} (to|on|with) (the|your|our|my) (inspector|mp|
        minister|planners|developer|petition|portal|inquiry) .{0,6}
      the more (of us|of you|people|who|folk) .{0,2} (write|object|sign|email|complain|speak up|turn up|
        march) .{0,3} the (less|harder|more|better|louder) .{0,2} (they|it|he|she|our chance|our chances|chance|
        the .{1,2} (has|will|have)) .{0,6}
      (we|you) (can|could|will|'ll) .{0,1} (stop|beat|win|save|halt|block|overturn|see off|defeat|kill) (this|it|that|
        them|the .{1,2}|our .{1,2}) if .{0,3} (enough|all|everyone|every|we|you|people) .{0,4} (object|objects|write|
        writes|sign|signs|email|emails|speak up|speaks up|act|acts|march|march with us) .{0,4}
      give (the|that|those|them|this) .{0,2} (developer|developers|company|bosses|brewery|trust|diocese|landlord|
        cabinet|leader|minister|planners|council|county|board) .{0,1} (such)? .{0,1} (fright|scare|shock|bloody nose|
        run for|hiding|earful|mauling|roasting|battle) .{0,8}
    `),
  },
  {
    kind: 'boycott',
    why: 'calls for a boycott',
    unless: [BUYERS, NO_MATTER],
    phrases: phrases(`
      (let 's|let us|we should|we must|everyone should|everybody should|you should) (all|just|both|each)? (refuse (the|
        to (pay|buy|use|fill|register|sign|shop|park)|their|this|that|these|those)|stop (using|paying|shopping|
        buying|going|parking)) .{0,8}
      (stop|quit|do n't|do not|avoid) (using|going|buying|shopping|parking|paying|use|buy|go|shop|park|
        feed) .{1,6} and (they|it|he|she|that lot|the .{1,2}) .{0,1} ('ll|will) (have to|soon|be forced to|think again|
        bring|change|get the message|listen|drop|come round|cave|back down) .{0,6}
    `),
  },
  {
    kind: 'lobby',
    why: 'asks people to press those who decide',
    unless: phrases('(life|lives|999|stroke|blood|pounds|money|bills|#Money|energy|samaritans|childline|insurance)'),
    phrases: phrases(`
      (one|your|a single|five|ten) (email|letter|call|signature|minutes|name|postcard|objection) .{0,4} (could|can|
        might|
        will) (save|stop|swing|make the difference|make all the difference|keep|tip) .{0,6}
    `),
  },
  {
    kind: 'march',
    why: 'calls people to a protest',
    unless: CEREMONY,
    phrases: phrases(`
      (be|meet|gather|everyone|everybody|all) .{0,6} (at|outside|by|in) (the|that) .{0,1} (gates|gate|site|field|
        entrance|
        wood|trees|meadow) .{0,8} (diggers|bulldozers|chainsaws|contractors|bailiffs|tree fellers) (are|'re|
        will) .{0,4}
      show of (strength|force|numbers|anger) .{0,3} (at|outside|on|in front of) (the|that|county|town|monday|
        #Day) .{0,6}
      (keep|keeping) (your|our|the) (kids|children) (home|off|out of school|at home) .{0,4} (so|until|till|to show|
        to make|in protest) .{0,2} (they|the (county|council|governors|trust|head|academy|minister)|county|in protest|
        show|protest) .{0,6}
    `),
  },
  {
    kind: 'boycott',
    why: 'steers custom away from somebody for what they did',
    phrases: phrases(`
      ('d|would|can always|could always) .{0,2} (sooner|rather|prefer to|like to)? .{0,1} (get|buy|spend|have|drink|eat|
        take) .{1,6} (from|with|at) ${SOMEONE} (who|that) (n't|not|never|did n't|has n't|have n't|does n't|do n't|is n't|
        are n't|had n't) .{0,2} ${DID_HARM} .{0,5}
      ('d|would) .{0,1} (sooner|rather|prefer to) not (hand|give|pay|fund|line|spend) .{1,6} ${SOMEONE} (who|
        that) .{0,2} ${DID_HARM} .{0,5}
      other .{1,2} (are|is) available .{0,3} (that|who|which|and they|and it) .{0,2} (n't|never|not) .{0,2} ${DID_HARM} .{0,5}
    `),
  },
];
