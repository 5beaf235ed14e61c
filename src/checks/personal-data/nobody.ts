// Sentences that are about no real person, or about no person at all.
import { phrases } from '../../phrases/index.js';

/** Plays, stories, raffles and quizzes. What is said in a sentence about one of them need not be true of anybody. */
export const PLAYED = phrases(`
  (panto|pantomime|novel|series|episode|film|play|murder mystery|rehearsal|monopoly|character|raffle|tombola|quiz|joke|
    poem|soap)
`);

/** A person identified by such an event: "the lad who does the lights at panto". The word "panto" does not rule out a fact about him. */
export const PLACED_BY = phrases(`
  (#Person|#Capital|{villager}|{kin}|lad|lass|chap|bloke|man|woman|lady|fella|girl|boy|couple|one) (who|that|from|at|
    with|off) .{0,5} [(panto|pantomime|novel|series|play|rehearsal|raffle|tombola|quiz)]
`);

/** Sentences with one of these are not about a person: teams, firms and pets have troubles that sound like people's. */
export const NO_PERSON = phrases(`
  %heddlu .{0,5} (dweud|deud|apelio|arestio|cyhoeddi|cadarnhau) .{0,3} (dyn|dynes|menyw|bachgen|merch|llanc|dau|tri|tair)
  (team|teams|side|league|fixture|match|cup|season|united|rovers|albion|reserves|penalty|referee|striker|keeper|defence|
    innings|wicket|goal|goals|tournament)
  (dog|dogs|puppy|pup|cat|cats|kitten|horse|pony|mare|hen|hens|cow|cows|ewe|lamb|sheep|goat|tortoise|hamster|rabbit|
    ferret|parrot|swan|heron|spaniel|labrador|terrier|collie|whippet|gerbil|guinea pig|stray) (is|'s|are|has|had|was|
    were|got|have|gets|lost|needs|ca|and|who|which|with|called|just|keeps|still|does|did|will)
  (vet|vets|vet's|kennels have|cattery|paw|paws|tail|fleas|breeder|whiskers|muzzle|collar)
  (policy|scheme|county|council|legion|club|government|country|village|school|trust|hall|borough|district|service|
    services|precept|firm|firms|company|business|charity|church roof|roof|pavilion|bridge|tower|boiler|steeple|
    clock) (is|'s|are|has|have|was)
  (mae|ma|bydd|roedd|bod|fod) (y|yr|ein)? (%clwb|%tîm|%cyngor|%eglwys|%capel|%cwmni|%ysgol|%neuadd|%elusen|%cymdeithas|
    %tafarn|siop|%llyfrgell|%meddygfa|%papur bro|bws|trên)
  (medd|meddai|yn ôl|dywed|dywedodd) (yr|y)? (heddlu|llys|crwner|cambrian news|daily post|western mail|bbc|golwg|papur|
    wasg)
  (lifft|lifftiau|bws|bysiau|bysus|tacsi|maes parcio|parcio|apwyntiadau|rota|gwirfoddolwyr|gyrwyr|oriau) .{0,4} (ysbyty|
    sbyty|sbytu|feddygfa|meddygfa)
  (police|heddlu|pcso|court|inspector) .{0,2} (say|says|said|tell|tells|told|report|confirm|confirmed|appeal)
  (great grandfather|great grandmother|ancestor|ancestors|victorian|medieval|century|in the war|1914|1939)
`);
