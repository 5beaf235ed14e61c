// In which language a report speaks. English is at hand, Welsh is loaded where it is asked for.
import type { Checklist, Language } from '../types.js';
import { english } from './english.js';
import type { Messages } from './types.js';

/** Puts the words of a checklist, not the draft's, into a language. */
export type Translate = (checklist: Checklist) => Checklist;

export async function translatorTo(language: Language): Promise<Translate> {
  return language === 'cy' ? (await import('./welsh.js')).inWelsh : (checklist) => checklist;
}

export async function messagesIn(language: Language): Promise<Messages> {
  return language === 'cy' ? (await import('./welsh.js')).welsh : english;
}
