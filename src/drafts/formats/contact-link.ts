/**
 * What stands behind a link and is added to its words in brackets: an address on the web, in a mailbox or of a telephone, unless the words
 * have it already. Empty for any other link.
 */
export function behindLink(href: string, words: string): string {
  if (/^https?:/i.test(href)) return words.includes(href) ? '' : ` (${href})`;
  if (!/^(?:mailto|tel):/i.test(href)) return '';
  const address = decoded(href.replace(/^[a-z]+:/i, '').split('?', 1)[0] ?? '');
  return address === '' || isIn(address, words) ? '' : ` (${address})`;
}

/** How many figures at the end of two telephone numbers are the same, however their beginnings are written: "+44 7700 …", "07700 …". */
const FIGURES_COMPARED = 9;

function isIn(address: string, words: string): boolean {
  if (address.includes('@')) return words.toLowerCase().includes(address.toLowerCase());
  const figures = address.replaceAll(/\D/g, '').slice(-FIGURES_COMPARED);
  return words.replaceAll(/\D/g, '').includes(figures);
}

/** An address without the escapes of a link; as it stands where they are broken. */
function decoded(href: string): string {
  try {
    return decodeURIComponent(href);
  } catch {
    return href;
  }
}
