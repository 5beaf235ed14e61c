// Whom somebody loves, what they believe, where they come from, and their politics.
import { phrases } from '../../phrases/index.js';
import type { PrivateFacts } from './facts.js';
import { NO_PERSON } from './nobody.js';

/** Guests, food and events: it is no secret where they come from. */
const VISITORS = phrases(`
  (beer|ales|tomatoes|spices|twinning|visiting|visitors|choir|band|tour|chef|recipe|food|restaurant|takeaway|carpet|
    holiday|flight|card|cards|postcard|speaker|exchange|stew|cake|bread|team|guest|guests|dancers|orchestra|author)
`);

export const BELIEFS: readonly PrivateFacts[] = [
  {
    kind: 'sexuality',
    why: 'tells who somebody loves, or that they have changed gender',
    unless: NO_PERSON,
    phrases: phrases(`
      (yn|'n|dod mas yn|dod allan yn|dod allan fel) (hoyw|lesbiad|lesbian|ddeurywiol|traws|drawsryweddol) .{0,3}
      (hoyw|lesbiad) (ydi|yw|ydy|di) .{0,2}
      (fancy|fancies|prefers|likes|into|goes with|goes for|sleeps with|chases) (blokes|men|fellas|lads|women|girls|
        ladies|other women|other men|both|both sexes|boys)
      (bats|bat|batting|plays|bowls|swings|kicks) (for|with) (the other|both) (side|team|teams|sides)
      (swings both ways|still in the closet|out of the closet|(came|come|coming) out (as (gay|a lesbian|bi|trans)|
        to (his|her|their) (mum|dad|parents|mam|family|wife|husband|mates)|of the closet|finally $|last (year|summer|
        christmas) $))
      (is|'s|was|as|are|'re|being|really) .{0,1} (gay|bi|bisexual|a lesbian|lesbian|lesbians|trans|transgender|
        transsexual|non binary|asexual|a homosexual|homosexual|a cross dresser|a transvestite|intersex)
      (used to|once) be (a|called|known as) (man|woman|lad|girl|boy|bloke|lass) .{0,3}
      (#Person|he|she|they|{villager}|who|lad|lass) .{0,3} (~transition|transitioning)
      (sex change|changed sex|had the op to|gender clinic|on hormones|top surgery)
      (lives|living|shacked up|moved in|in bed|living together|wed|married) with (her girlfriend|his boyfriend|
        another man|another woman|her wife|his husband)
      her (girlfriend|wife) .{0,2} (moved|and her|is moving|who is a woman)
    `),
  },
  {
    kind: 'religion',
    why: 'shows a person’s religion by what they do',
    unless: [
      NO_PERSON,
      phrases('(open day|everyone welcome|all welcome|visitors|priest|chaplain|imam|rabbi|minister|preached|concert|visit|talk on)'),
    ],
    phrases: phrases(`
      (mwslim|moslem|iddew|iddewes|pabydd|catholig|bwdhydd|hindw|sikh|mormon|mormoniaid|tystion jehofa|tyst jehofa|
        pabyddion|mwslimiaid|anffyddiwr) .{0,1} (yw|ydi|ydy|di|ydyn|oedd) .{0,3}
      (mae|ma|oedd|roedd) .{0,3} yn (fwslim|foslem|iddew|iddewes|babydd|gatholig|fwdhydd|hindw|sikh|formon|
        dyst jehofa|anffyddiwr) .{0,2}
      (wedi|di) troi (yn|at) .{0,1} (fwslim|islam|gatholig|babydd|ffydd) .{0,2}
      (goes|going|attends|never misses|regular at|prays at|worships at) (to|at)? .{0,1} (mosque|synagogue|gurdwara|
        kingdom hall|mass|confession|quaker meeting|friday prayers|masjid|shul) .{0,2}
      prays .{0,2} (times|a day|five|at|towards)
      (wo n't|will not|does n't|never|cannot|ca n't) .{0,1} (work|shop|drive|eat|touch|celebrate|shake|have|
        take) .{0,2} (saturdays|pork|sabbath|birthdays|christmas|hands with women|blood|transfusion|transfusions|
        ramadan) .{0,3}
      (is|'s|are|'re|was|strict|devout|lapsed|practising|converted|became|becoming|turned|raised|brought up|gone) (a|an|
        all|both|strict|devout|proper|good|practising|lapsed)? {faith} (and|so|$|now|but|which|because|you|at|from|that)
      (is|'s|are|'re|being) (a|one of the|one of them)? (jehovah's|jehovahs|moonie|scientologist|plymouth brethren|
        wee free|lapsed catholic) .{0,1}
      (lost|losing) (his|her|their) (faith|religion) .{0,4}
    `),
  },
  {
    kind: 'ethnicity',
    why: 'tells where somebody comes from',
    unless: [
      NO_PERSON,
      phrases(
        '(beer|ales|tomatoes|spices|twinning|visiting|choir|band|tour|chef|recipe|food|restaurant|takeaway|carpet|holiday|flight|card|cards|postcard)',
      ),
    ],
    phrases: phrases(`
      (his|her|their|#Person 's) (mum|mother|dad|father|parents|nan|gran|grandparents|family|husband|wife) (is|'s|was|
        were|are|came|come) .{0,2} ({nationality}|from {homeland})
      (waiting|wait|waits) (on|for) (his|her|their|the)? (papers|asylum|status|visa|visas|leave to remain|home office|
        settled status) .{0,3}
      (overstayed|overstaying|on an expired visa|failed asylum seeker|claiming asylum|seeking asylum|leave to remain|
        gypsy stock|gypsy blood|romany blood|came over (on|in) (a|the) (boat|lorry|dinghy|small boat)) .{0,3}
    `),
  },
  {
    kind: 'ethnicity',
    why: 'tells where somebody is from',
    unless: [NO_PERSON, VISITORS],
    phrases: phrases(`
      (#Person|lad|lads|lass|lady|chap|man|woman|couple|family|people|{villager}|neighbours|who|she|he|they) (who|at|on|
        in|from|with|over|behind|next|that|opposite|of)? .{0,5} (is|'s|are|'re) .{0,1} ({nationality}|german|italian|
        irish|french|spanish|dutch|greek|portuguese) ($|and|so|but|by birth|originally|like|herself|himself)
      (#Person|lad|lads|lass|lady|chap|man|woman|couple|family|people|tenants|{villager}|neighbours|she|he|they) (who|
        at|on|in|with|that|taking)? .{0,4} (is|'s|are|'re|came|come) .{0,2} (over)? from ({homeland}|belfast|dublin)
      (family|couple|people|tenants|lads|lad|mother|neighbours|they|#Person) .{0,5} (is|'s|are|'re|was|
        were) .{0,1} (refugees|a refugee|asylum seekers|an asylum seeker)
      (mother|mum|father|dad|nan|gran|parents|wife|husband) (is|was|were|are|'s) .{0,1} (german|italian|irish|french|
        spanish|dutch|greek|american)
      from a (gypsy|traveller|romany|roma|travelling) family
    `),
  },
  {
    kind: 'religion',
    why: 'tells that somebody goes to pray',
    unless: NO_PERSON,
    phrases: phrases(`
      (off|away|goes|go|gone|slips off|out) .{0,4} (for|to|at) (the)? (mosque|synagogue|gurdwara|friday prayers|mass|
        prayers|confession)
    `),
  },
  {
    kind: 'politics',
    why: 'tells that somebody is in a union',
    unless: NO_PERSON,
    phrases: phrases('(on|from|back on|joined) the picket (line|lines)'),
  },
  {
    kind: 'politics',
    why: 'tells somebody’s politics or union',
    unless: [NO_PERSON, phrases('(candidate|councillor|councillors|cllr|mp|mps|minister|manifesto|leader|by election|government)')],
    phrases: phrases(`
      (he|she|#Person|who|they) (always|secretly|only|even|has always|'s always)? (votes|voted) (reform|tory|labour|
        conservative|green|lib dem|ukip|plaid|bnp|brexit|leave|remain|snp)
      (paid up|card carrying|lifelong|secret|staunch|dyed in the wool|true blue|closet) (member of the)? (tory|
        conservative|labour|socialist|communist|commie|liberal|lib dem|ukip|reform|trot|marxist|fascist|republican|
        nationalist|bnp|union)
      (used to be|was|is|'s|been|joined) (a (freemason|mason&#Capital)|(in|a member of|with) (the)? (masons|
        freemasons)) .{0,2}
      (used to be|was|is|'s|been|joined) (in|a member of|with) (the)? (bnp|national front|ukip|communist party|edl|
        britain first|socialist workers|trade union|unison|unite the union|masons)
      (is|'s|was) (a|our|the|in the|in a) (shop steward|union rep|union man|trade unionist|unison rep|union (and|so|$))
    `),
  },
];
