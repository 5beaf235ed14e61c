// Who sells or lends pictures, by the marks they leave in the metadata and in the names of their files.
import { saysName } from '../naming.js';

/** Stock libraries and news agencies; each licenses its pictures, and looks for those used without. */
const AGENCIES: readonly string[] = [
  'Getty Images',
  'iStock',
  'Shutterstock',
  'Alamy',
  'Adobe Stock',
  'Depositphotos',
  'Dreamstime',
  '123RF',
  'Unsplash',
  'Pexels',
  'Pixabay',
  'Freepik',
  'Bridgeman Images',
  'Mary Evans',
  'PA Wire',
  'PA Images',
  'PA Media',
  'Press Association',
  'Reuters',
  'Associated Press',
  'AFP',
  'SWNS',
  'Rex Features',
  'Mirrorpix',
  'Newsquest',
  'National World',
  'Wales News Service',
  'Media Wales',
];

/** Programs that make pictures of words, as they name themselves. */
const GENERATORS: readonly string[] = [
  'Midjourney',
  'DALL-E',
  'DALL·E',
  'OpenAI',
  'ChatGPT',
  'Stable Diffusion',
  'ComfyUI',
  'Automatic1111',
  'Adobe Firefly',
  'Firefly',
  'Made with Google AI',
  'Imagen',
  'Gemini',
  'Bing Image Creator',
  'Microsoft Designer',
  'Leonardo.Ai',
  'Ideogram',
];

/** The last part of IPTC's address of a kind of source (cv.iptc.org, digital source type) that says "made by a machine". */
export const ARTIFICIAL_SOURCES = /(?:^|\/)(?:trainedAlgorithmicMedia|compositeWithTrainedAlgorithmicMedia|algorithmicMedia)$/;

/** shutterstock_12345.jpg, gettyimages-12345-612x612.jpg, iStock-12345.jpg, AdobeStock_12345.jpeg */
const FILE_NAMES: readonly (readonly [RegExp, string])[] = [
  [/^shutterstock_\d/i, 'Shutterstock'],
  [/^gettyimages-\d/i, 'Getty Images'],
  [/^i?stock-\d/i, 'iStock'],
  [/^adobestock_\d/i, 'Adobe Stock'],
  [/^depositphotos_\d/i, 'Depositphotos'],
  [/^dreamstime_/i, 'Dreamstime'],
  [/^(?:pexels|pixabay|unsplash|alamy)-/i, 'a picture library'],
];

/** "Screenshot 2026-05-04 at 10.12.33.png", "Screen Shot …", "Screenshot_20260504-101233.jpg" */
export const SCREENSHOT_NAME = /^screen[ _-]?(?:shot|grab|cap)/i;
export const SCREENSHOT_MARK = /\bscreen ?shot\b|\b(?:snipping tool|snip & sketch|greenshot|sharex|lightshot|flameshot|spectacle)\b/i;

export function agencyIn(texts: readonly string[], fileName: string): string | null {
  const named = AGENCIES.find((agency) => texts.some((text) => saysName(text, agency)));
  return named ?? FILE_NAMES.find(([pattern]) => pattern.test(fileName))?.[1] ?? null;
}

export function generatorIn(texts: readonly string[]): string | null {
  return GENERATORS.find((generator) => texts.some((text) => saysName(text, generator))) ?? null;
}
