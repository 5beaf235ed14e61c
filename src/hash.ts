/** The FNV-1a hash of a text: 32 bits, signed, because V8 need not put signed numbers of that size on its heap. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5 | 0;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
}
