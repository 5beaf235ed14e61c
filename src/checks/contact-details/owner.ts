// Whose contact it is, by the words around it.
import { overlaps, peopleBetween, sentenceAt } from '../../document/context.js';
import { phrases, stands } from '../../phrases/index.js';
import type { Document, Owner, Span } from '../../types.js';

const OWN = phrases(`
  (~ring|~call|~text|~phone|~message|~whatsapp|~email|~dm|~contact|~find|~reach|~drop|~get|~bell|~shout|give|~catch|~come|~see|~knock|~add|~send|ping|tell) .{0,3} (me|mine)
  (my|mine) (own|home|personal|private|mobile|number|email|address|door|house|cell|phone|addy|insta|place|gaff|front)
  (i|i'm|we) ('m|am|live|are) (at|on|in|over)
  (mine|me) (is|'s|at|on)
  (use|using|try) (mine|my)
  (straight|direct|directly|through) to (me|mine)
  (me|my) (on|at|direct)
  (i|i 'll|ill|i will|i can) (print|read|see|pick|sort|reply|answer|get back|deal|forward|add|put|reserve|save|bring|check|look) (it|them|you|your|to|back|up|with|at|that|one|some)
  (ffoniwch|ffonia|cysylltwch|ebostiwch|tecstiwch|galwch) .{0,2} (fi|â fi|a fi)
  (fy|'n) (rhif|ffon|ebost|nhŷ|nhy|nghartref)
`);

const OTHER = phrases(`
  (he|she|they|his|her|their|him|hers) 
  (ring|call|text|phone|message|whatsapp|email|contact|ask for|speak to|knock for|book with|give|see|drop|collect) .{0,3} #Person
  #Person .{0,3} (on|at|lives|is|'s|has|keeps)
  (~live|~lives|neighbour|neighbours|tenant|landlord|widow|mum|dad|nan|lad|lass|bloke|chap|fella|lady|gentleman|owner|landowner|contractor|builder|farmer|chairman|secretary|organiser|volunteer|coach|captain)
  (rhif|ffon|ebost|cartref|tŷ|ty) (#Person|o|hi|fe|e)
`);

const OFFICIAL = phrases(`
  (office|council|clerk|clerk's|hall|booking|bookings|surgery|box office|helpline|hotline|switchboard|desk|reception|museum|library|school|centre|charity|hospice|police|highways|county|borough|district|depot|association|company|landline of|customer|services|enquiries|enquiry|theatre|station|food bank|trust|club|pub|cafe|shop|vet|vets|garage|hotel|church|chapel|hospital|pharmacy|ward office|duty|out of hours|emergency|warden|registrar|campaign line|control room|leisure)
  (swyddfa|cyngor|neuadd|llinell|ysgol|canolfan|meddygfa|heddlu|llyfrgell|clerc)
`);

/**
 * Who a contact at `span` belongs to; `official` where the words name a body and nobody in particular.
 * @param personal it is of a sort that people have and bodies seldom do: a mobile, a disguise
 */
export function ownerOf(document: Document, span: Span, personal = false): Owner {
  const sentence = sentenceAt(document, span.start);
  const here = [sentence];
  if (stands(document, OWN, here)) return 'own';
  const official = stands(document, OFFICIAL, here);
  const others = stands(document, OTHER, here);
  const named = peopleBetween(document, sentence, sentence).filter(({ office }) => !office);
  // "Straight to me: gemma dot holt at …" names nobody beside the contact.
  if (!others && named.every((person) => overlaps(person, span)) && stands(document, OWN, [sentence - 1])) return 'own';
  const other = others || named.length > 0;
  if (other && (personal || !official)) return 'other';
  if (official) return 'official';
  const before = [sentence - 1];
  if (stands(document, OWN, before)) return 'own';
  if (stands(document, OFFICIAL, before)) return 'official';
  return stands(document, OTHER, before) ? 'other' : 'unknown';
}
