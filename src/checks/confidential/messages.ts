// Phrases that pass on what members and staff wrote to each other.
import { phrases } from '../../phrases/index.js';
import type { Group } from '../../types.js';
import { PUBLISHED } from './matters.js';

export const MESSAGES: readonly Group[] = [
  {
    kind: 'internal-message',
    why: 'passes on an inside message',
    phrases: phrases(`
      (in|on|from) (the|our) (members|councillors|council|committee|councillor) ('s|s|')? (group chat|whatsapp|
        whatsapp group|inbox|group|chat|email group|mailing list) .{0,8}
    `),
  },
  {
    kind: 'internal-message',
    why: 'passes on an inside message or paper',
    phrases: phrases(`
      (weld|gweld|welais|gwelais|gwelish|welis|weles|darllen|ddarllen|darllenais|ddarllenish|cael gafael ar|
        gael gafael ar) .{0,2} (%ebost|%ebyst|%llythyr|%neges|%negeseuon|sgwrs whatsapp|grŵp whatsapp) .{0,2} (%clerc|
        %cadeirydd|%cynghorydd|%cynghorwyr|%swyddog|%maer|%cyfreithiwr|%aelodau) .{0,8}
      (%ebost|%neges|%llythyr) (y|gan y|oddi wrth y|rhwng y) (%clerc|%cadeirydd|%swyddog|%maer|%cyfreithiwr) (at|i|
        a) .{0,8} (dweud|deud|gweud|galw|ddifrifol|warthus|sôn) .{0,6}
      (yn|ar) (grŵp|%whatsapp|whatsapp|sgwrs) .{0,1} (y)? (cynghorwyr|aelodau|cyngor|pwyllgor) .{0,6}
      (papur|papurau|adroddiad|ebost|e bost|ebyst|ffeil|llythyr|cyfarfod|sesiwn|cofnodion|pwyllgor) (preifat|
        cyfrinachol|caeedig|mewnol|cudd) .{0,6}
      (chairman|chair|clerk|mayor|leader|deputy|vice chair|town manager) .{0,2} (wrote|emailed|messaged|texted|posted|
        sent a message) (round)? (to)? (
        the rest of us|all of us|us all|all the members|the members|all members|all the councillors|
        everyone on the council|the councillors' group) .{0,6}
      (read|seen|saw|opened|photographed|copied|scanned|got|have) (the|those|their|his|her|all)? .{0,1} (sealed|secret|
        unpublished|leaked) (bids|bid|tenders|tender|papers|paper|report|envelopes|envelope|letter|minutes|file|
        accounts|plan|memo|email|emails|draft) .{0,6}
      (in|on) (our|the) .{0,3} (whatsapp|email chain|email thread|email|emails|group chat|inbox|
        message thread) .{0,5} (half|most|all|some|two|three|four|five|six|seven|eight|nine|several|#Number) of (them|
        the #Number|the members|the councillors|the committee) .{0,1} (said|say|called|voted|want|wanted|think|thought|
        agreed|admitted|reckon|laughed|would|are|were) .{0,8}
      (pink|buff) (papers|sheets|pages) (say|said|show|have it|put it|reckon|list|came|arrived|are (in|out|here|marked|
        back)|have come|landed|turned up) .{0,4}
      (page|item|paragraph|appendix|section) #Number of .{0,6} (collected|gathered|took|taken|handed|wanted|
        counted) .{0,1} back .{0,12}
      (collected|gathered|took|counted|wanted|handed) (the|those|all the|our)? .{0,1} (page|pages|papers|copies|
        sheets) back (in)? .{0,6}
      (page|pages|paper|papers|copies|sheet|sheets|figures) .{0,4} (numbered|shredded|(collected|gathered|handed|
        counted|taken|took|wanted|had) .{0,2} back (in)?) .{0,8}
      (secret|confidential|unpublished|hushed up|suppressed|withheld) .{0,1} (report|survey|study|memo|email|letter|
        briefing|valuation|review|audit|dossier|vote|deal) (says|said|shows|that|puts|reckons|warns|is|has|on|into|
        about|was) .{0,8}
      (whatsapp|group chat|chat group|committee group) .{0,16} (actual|exact|very) words .{0,10}
      (actual|exact|very) words .{0,3} (last night|on the (group|chat)|in the (group|chat|email|meeting)|copied|
        pasted) .{0,8}
      (copied in|copied into|cc 'd|cced|forwarded|sent) .{0,4} (by mistake|by accident|in error) .{0,6}
      (leaked|leak|screenshot|screenshots|screengrab|forwarding) (of|from)? .{0,3} (internal|private|confidential|draft|
        council|clerk's|chair's|working party|committee|staff) .{0,2} (email|emails|memo|whatsapp|report|paper|papers|
        letter|thread|briefing|chat|notes|message|messages) .{0,6}
      (in|on|from) .{0,2} (members|councillors|officers|staff|clerk's|chair's|working party|working group|committee|
        internal|private) .{0,1} (folder|file|email|emails|inbox|chat|whatsapp|thread|drawer|pack|papers|
        briefing) .{0,8}
      #Capital ('s|s)? (email|e mail|memo|message|text) to (the|our|all) .{0,1} (group|working group|working party|
        committee|members|councillors|councillor|clerk|chair|staff|lot|panel) .{0,3} (says|said|reads|tells|calls|puts|
        has it|reckons) .{0,6}
      (email|e mail|memo|text|message|letter|note) (from|to|between) (the|our) .{0,1} (chair|chairman|clerk|mayor|
        officer|leader|solicitor|county|developer|surveyor|manager|deputy|head) .{0,6} (says|said|reads|tells|asks|
        asking|telling) .{0,6}
      (nothing|not) (attached|on the website) .{0,4} (but|mine|yet|i) .{0,6}
      ({office}|{member-title} #Capital{1,2}|leader) .{0,1} (emailed|e mailed|wrote to|messaged|texted|
        whatsapped) (us all|all of us|councillors|members|the members|the committee|the rest of us|the group|
        the working group|fellow members) .{0,12}
      ({office}|{member-title} #Capital{1,2}|leader) .{0,1} (emailed|e mailed|messaged|texted|whatsapped) (me|
        us)? .{0,2} (saying|to say|that) .{0,4} (vote|voting|resign|resigning|stand down|standing down|go|going|leave|
        leaving|sell|drop|abstain) .{0,6}
      ({office}|{member-title} #Capital{1,2}|leader) .{0,1} (emailed|e mailed|messaged|texted|whatsapped) (me|
        us) .{0,2} (keep|do n't|dont|not to (mention|tell|say|share|repeat|let on|discuss|raise|vote)|get rid|delete|
        sit on|bury|kill|say nothing|hush) .{0,8}
      {member-title} #Capital{1,2} 's (email|e mail|memo|text|whatsapp|message) (said|read|reads|called|told|
        to us) .{0,10}
      ({office}|leader) (emailed|e mailed|messaged|texted|whatsapped) we .{0,10}
    `),
    unless: PUBLISHED,
  },
];
