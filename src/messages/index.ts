// The language that a report uses. English is always loaded, Welsh only where it is asked for.
import type { Checklist, Language } from '../types.js';
import { english } from './english.js';
import type { Messages } from './types.js';

/** Translates what a checklist says, but not the draft. */
export type Translate = (checklist: Checklist) => Checklist;

export async function translatorTo(language: Language): Promise<Translate> {
  return language === 'cy' ? (await import('./welsh.js')).inWelsh : (checklist) => checklist;
}

export async function messagesIn(language: Language): Promise<Messages> {
  return language === 'cy' ? (await import('./welsh.js')).welsh : english;
}
