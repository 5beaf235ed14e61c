// Text that came from outside, made inert: control, escape and direction characters are shown and never sent.

const UNSAFE = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b\u200e\u200f\u202a-\u202e\u2028\u2029\u2066-\u2069\ufeff]/g;

/** Line breaks stay; everything else that could steer a terminal becomes "\x1b" and the like. */
export function safe(text: string): string {
  return text.replaceAll('\r\n', '\n').replaceAll('\t', '  ').replace(UNSAFE, (sign) => {
    const code = sign.charCodeAt(0);
    return code < 256 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u${code.toString(16)}`;
  });
}

/** Columns a text takes on a terminal: wide and combined signs counted as terminals do, near enough for wrapping. */
export function columns(text: string): number {
  let width = 0;
  for (const { segment } of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text))
    width += /\p{Extended_Pictographic}|[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uff00-\uff60]/u.test(segment) ? 2 : 1;
  return width;
}

/** Lines of at most `width` columns, broken between words. */
export function wrap(text: string, width: number): string[] {
  return text.split('\n').flatMap((paragraph) => {
    const lines = [''];
    for (const word of paragraph.split(' ')) {
      const last = lines.length - 1;
      const joined = lines[last] === '' ? word : `${lines[last] ?? ''} ${word}`;
      if (columns(joined) <= width || lines[last] === '') lines[last] = joined;
      else lines.push(word);
    }
    return lines;
  });
}
