import { phrases } from '../phrases/index.js';
import type { Check } from '../types.js';
import { findGroups, type Group } from './find.js';

/** A consultation told neutrally, and help asked for the council's own work. */
const NEUTRAL = phrases(`
  (have your say|consultation|comments to|either way|for or against|whatever your view|(comment|reply|message) (below|here|underneath|on this post)|all views|survey|sign up|sign in|sign out|sign for|nomination|litter pick|volunteer|volunteers)
`);

const GROUPS: readonly Group[] = [
  {
    kind: 'petition',
    confidence: 'likely',
    why: 'asks people to sign',
    unless: phrases(`(sign (up|in|out|for|language)|signed)`),
    phrases: phrases(`
      (petition|deiseb|open letter|pledge) .{0,8} (here|link|live|going|started|launched|needs|need|aim|signatures|names|so far|help us|reach|closes|online|on the counter|in the shop|at the bar|passing round|doing the rounds)
      (help|need|needs|want|only|just) .{0,4} (#Number|hundred|thousand|more|another) .{0,2} (signatures|names) .{0,6}
      (scribble|autograph|moniker|signature|sign) .{0,3} (on|to) .{0,2} (it|the (sheet|form|petition|clipboard)|our (sheet|form|petition))
      (pass|send|share|forward) .{0,1} (it|this|the link|the petition) .{0,2} (on|round|to) .{0,5} (everyone|three|ten|five|friends|mates|neighbours|street|family) .{0,3}
      (sign|share|signing) .{0,4} (petition|e petition|deiseb|letter|sheet|form)
      (petition|sheet|form|clipboard) .{0,10} (sign|your name|names on it|name on it|room for yours|add your)
      (get|put|add|need|want|stick|write) (your|ur|all your) (name|names|signature|moniker) (on|to|down|against|in|here|a|before) .{0,4}
      (arwyddwch|llofnodwch|rhowch eich enw) .{0,5}
      (chng.it|change.org|38degrees)
    `),
  },
  {
    kind: 'objection',
    confidence: 'likely',
    why: 'asks people to object, or to take a side in a decision',
    unless: NEUTRAL,
    phrases: phrases(`
      (get|send|put|fire off|lodge|submit|bang in|stick) .{0,2} (your|an|those|more|as many) (objections|objection|letters of objection|comments in|object) .{0,5}
      (numbers|volume|weight of numbers|every letter|every objection|every voice|each one) .{0,2} (count|counts|matter|matters|makes a difference) .{0,3}
      (kick up|make|raise|create) .{0,2} (a|merry)? .{0,1} (stink|fuss|noise|hell|racket|stand|din) .{0,5}
      (fight|fighting|stop|stopping|scupper|see off|beat|defeat|kill|bin|block) .{0,2} (this|these|it|the) .{0,3} (plan|plans|application|scheme|proposal|closure|cuts|quarry|houses|housing|estate|solar farm|pylons|incinerator|wind farm|mast|turbines|bypass|development|developers|warehouse|slaughterhouse) .{0,3} (together|now|before|while|dead|off|in its tracks|if we|with your|tooth and nail)
      (hands off|no to|say no to|not in our|keep|leave) (our|the)? .{0,2} (green|fields|village|rec|library|bank|pool|bus|post office|surgery|school|green belt|pylons|quarry|solar farm|incinerator|houses) .{0,2} (!|alone|alive|green|open|campaign|now)
      (we can|we could|together we can|if enough of us|if we all|if everybody|if every one of us|a thousand of us) .{0,6} (stop|save|beat|turn|stand|write|object|shout|likewise|make them|win|do) .{0,5}
      (use it or lose it|speak now|last chance to (stop|object|save)|now or never|clock is ticking on|it's not too late to (stop|save)|do n't let them|do not let them|dont let them|wo n't be silenced|stand up for (your|our)|stand together|stand with us)
      (please|everyone|everybody|all|need|urge|urging|ask|asking|must|let's|you|go|get|every one of you|need you to|time to|want|and) .{0,6} (object to|objecting to|oppose|lodge an objection|put in an objection|send in your objections|object) .{0,6}
      (object|objections) (now|by|before|online|today|to the) .{0,5}
      (tick|box|put|write|say|says) (that says)? (against|no|object)
      say (traffic|drains|flooding|no|it's too|the school)
      (do n't|dont) (let|just say|just moan|sit|stay) .{0,3} (them|nothing|back|it|quiet|silent|get away) .{0,4}
      (stop|save|fight|scrap|defend|block|kill off|protect) (the|our|this|that|these) .{0,6} (now|before it's too late|together|sign|join|campaign|!)
      (join|back|support) (the|our) (campaign|fight|protest|objectors) .{0,4}
      (gwrthwynebwch|gwrthwynebu|codwch eich llais|achubwch) .{0,5}
    `),
  },
  {
    kind: 'lobby',
    confidence: 'likely',
    why: 'asks people to press those who decide',
    unless: phrases(`(to report|report (it|potholes|faults)|for an application|to book|enquiries)`),
    phrases: phrases(`
      (write|email|ring|message|phone|lobby|badger|bombard|pester|flood|drop|tell|contact|call|nag|hassle|inundate|a line to|letter to|letters to) .{0,3} {authority} .{0,6}
      (please|urge|asking|need|everyone|everybody|every) .{0,6} (to (write|email|ring|message|lobby|contact)) .{0,6}
      (sgwennwch|ysgrifennwch|ebostiwch|llythyr|cysylltwch) .{0,2} (at|â|i) .{0,1} (y|'r)? (sir|aelod|as|cyngor sir|gweinidog) .{0,6}
      (urge|ask|beg|implore) (every|everyone|everybody|all|you all|each) .{0,6} (to|do) .{0,4}
      (fill|pack|cram) (the|that) (public gallery|gallery|hall|council chamber|room) .{0,4}
      (turn up|bums on seats|be there|strength in numbers|make (some|a) noise|show of (strength|hands)) .{0,8} (gallery|meeting|chamber|think|see|know|council|planning)
      (make (your|our) (voice|voices|feelings) (heard|known)|let them know (what|how) (you|we)|speak up)
    `),
  },
  {
    kind: 'march',
    confidence: 'likely',
    why: 'calls people to a march or protest',
    phrases: phrases(`
      (banner|banners|placard|placards|whistles|saucepans|pots and pans|megaphone|hi vis) .{0,8} (bring|meet|outside|gates|steps|county hall|town hall|saturday|noon|march|protest|show them)
      (meet|gather|assemble|join us|see you|be) .{0,4} (outside|on the steps of|at the gates of|in front of) .{0,2} (county hall|town hall|the bank|the surgery|the school|the office|council offices|the site|parliament|the senedd|the depot|the gates) .{0,8}
      (lie down|chain (ourselves|myself|yourselves)|block|blockade|sit down|tractors|human chain|go slow|occupy) .{0,6} (road|diggers|digger|bulldozers|lorries|gates|trees|field|protest|county hall)
      (march|marching|protest|protesting|demo|demonstration|demonstrate|rally|sit in|picket|vigil) .{0,6} (against|for|to save|outside|with us|join|saturday|sunday|bring|placards|stop)
      (join|bring|come) .{0,4} (march|protest|demo|picket|placard|placards|banners)
      (walking|walk|march) .{0,4} (to show them|to stop|to save|for change)
    `),
    unless: phrases(`(remembrance|parade|carnival|band|scouts|march #Number|#Number march)`),
  },
  {
    kind: 'boycott',
    confidence: 'likely',
    why: 'calls for a boycott',
    negated: true,
    phrases: phrases(`
      (~boycott) .{0,4}
      (vote with your feet|hit them (in|where) .{0,3}|cancel your (account|membership|order|subscription)|take your (money|business|custom|account)|not another penny|spend your money elsewhere|shop elsewhere|give .{0,3} a wide berth until|refuse to pay|withhold|pay strike|bill strike)
      (do n't|dont|do not|stop|never|nobody should) (buy|buying|shop|shopping|use|using|spend|go to|give) .{0,6} (until|till|anything from|their|there|another penny|again)
      (hold|holding|withhold|cancel|stop) .{0,3} (your|back) .{0,6} (bill|direct debit|licence fee|subscription|council tax) .{0,3} (till|until)?
      (take|spend) your (money|custom) elsewhere
    `),
  },
  {
    kind: 'donate',
    confidence: 'likely',
    why: 'asks for money for a cause',
    unless: phrases(`(food bank|blood|poppy|poppies|charity shop|stall|tins|raffle)`),
    phrases: phrases(`
      (donate|chip in|dig deep|give generously|bung|give a fiver|crowdfunding|crowdfunder|fighting fund|legal fund|war chest) .{0,8} (to|for|if|campaign|fight|fund|save|stop|legal)
      (gofundme|justgiving|crowdfunder|crowdfunding) .{0,6}
    `),
  },
];

export const campaigning: Check = {
  id: 'campaigning',
  summary: 'calls to sign, object, march, boycott, give or lobby for a cause or a planning outcome',
  kinds: {
    petition: { label: 'a petition' },
    objection: { label: 'a call to object' },
    march: { label: 'a call to a protest' },
    boycott: { label: 'a call to boycott' },
    donate: { label: 'a call to give to a cause' },
    lobby: { label: 'a call to lobby' },
    cause: { label: 'campaigning' },
  },
  misses: ['a campaign carried on by a picture or a nod ("you know what to do")'],
  find: (document) => findGroups(document, GROUPS),
  examples: {
    finds: [
      '[Please sign the petition to save the library].',
      '[Write to your MP about the bus].',
      '[I need everyone to object to the quarry].',
      '[There is a sheet at the baker’s, get your name on it].',
      '[Boycott the garage until they pay].',
      '[Arwyddwch y ddeiseb os gwelwch yn dda].',
    ],
    ignores: [
      'The county wants your views: have your say by 4 May.',
      'Litter pick on Saturday, volunteers sign in at the hut.',
      'Please report potholes to the county.',
      'Comment on the application at the planning portal.',
      'Sign up for the newsletter at the library.',
      'Blood donors needed at the leisure centre.',
    ],
  },
};
