// Asks for the text of a draft where none was given.
import type { Prompts } from './prompts.js';

/** What the author gave: the text itself, a file, or that it was written in an editor. */
type Taken = { readonly text: string } | { readonly file: string } | { readonly written: true };

/**
 * Asks for the text.
 *
 * @param editor the name of the author's editor; null where there is none
 * @param faultOf says what is wrong with a file that is named; null where nothing is
 */
export async function askForText(prompts: Prompts, editor: string | null, faultOf: (file: string) => string | null): Promise<Taken> {
  const how = await prompts.choose('Where is the draft?', [
    { value: 'paste', name: 'I paste or type it here', short: 'here' },
    ...(editor === null ? [] : [{ value: 'write', name: `I write it in ${editor}`, short: editor } as const]),
    { value: 'file', name: 'It is in a file', short: 'in a file' },
  ]);
  if (how === 'write') return { written: true };
  if (how === 'file') return { file: await prompts.line('Which file?', '', faultOf) };
  for (;;) {
    await prompts.say(['', 'Paste or type the draft. End with ctrl-d.', '']);
    const text = await prompts.text();
    if (text.trim() !== '') return { text };
    await prompts.say(['Nothing was typed.']);
  }
}
