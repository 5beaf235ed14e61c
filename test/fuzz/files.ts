// Documents and pictures as a fuzzer sends them: whole files with bytes changed, and office files whose XML was changed and packed anew.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { unzipSync, zipSync } from 'fflate';
import { bytes, edited } from './changed.js';
import { scalars, texts } from './drafts.js';

interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const FOLDER = 'test/files';
const sample = (name: string): GivenFile => ({ name, bytes: readFileSync(path.join(FOLDER, name)) });

const damaged = ({ name, bytes: sound }: GivenFile): fc.Arbitrary<GivenFile> => bytes(sound).map((given) => ({ name, bytes: given }));

/** XML has few line breaks; a tag a line makes its tags what is cut, doubled and changed. */
function repacked({ name, bytes: sound }: GivenFile): fc.Arbitrary<GivenFile> {
  const archive = unzipSync(sound);
  const parts = Object.keys(archive).filter((part) => /\.(?:xml|rels)$/.test(part));
  return fc
    .constantFrom(...parts)
    .chain((part) =>
      edited(
        Buffer.from(archive[part] ?? [])
          .toString()
          .replaceAll('>', '>\n'),
        tagged,
      ).map((xml) => ({
        ...archive,
        [part]: Buffer.from(xml.replaceAll('>\n', '>')),
      })),
    )
    .map((files) => ({ name, bytes: zipSync(files, { level: 0 }) }));
}

/** What means something to XML and HTML, and a whole draft in its place. */
const tagged = fc.oneof(
  scalars,
  texts,
  fc.constantFrom(
    ...['<', '>', '&', '&amp;', '&x;', '&#0;', '&#x1b;', '&#55555;', '<!DOCTYPE x [<!ENTITY x SYSTEM "file:///etc/passwd">]>', ']]>'],
    ...['<![CDATA[', '<w:t>', '</w:t>', '<w:p/>', '<w:del>', '<text:p>', '<a href="javascript:x">', '<script>', '<!--', '<p>', '</p>'],
  ),
);

const named = (pattern: RegExp): GivenFile[] =>
  readdirSync(FOLDER)
    .filter((name) => pattern.test(name))
    .map(sample);

const HTML =
  '<!doctype html>\n<html>\n<head><title>Notice</title></head>\n<body>\n<h1>Tea</h1>\n<p>Ring Dave on 07700 900123</p>\n<ul>\n<li>One</li>\n</ul>\n<a href="https://x.example">here</a>\n</body>\n</html>';
const TABLE = 'Date,Post,Platform,Image\n2026-05-04,"Ring ""Dave""\non 07700 900123",Facebook,a.jpg\n,Tea,X,';

export const documents: fc.Arbitrary<GivenFile> = fc.oneof(
  ...named(/\.(?:docx|odt|rtf|eml|pdf)$/).map(damaged),
  ...named(/\.(?:docx|odt)$/).map(repacked),
  ...named(/\.(?:rtf|eml)$/).map(({ name, bytes: sound }) =>
    edited(Buffer.from(sound).toString('latin1'), scalars).map((text) => ({ name, bytes: Buffer.from(text, 'latin1') })),
  ),
  edited(HTML, tagged).map((text) => ({ name: 'notice.html', bytes: Buffer.from(text) })),
  edited(TABLE, scalars).map((text) => ({ name: 'posts.csv', bytes: Buffer.from(text) })),
);

export const pictures: fc.Arbitrary<GivenFile> = fc.oneof(...named(/\.(?:jpg|png|gif|webp|tiff|heic)$/).map(damaged));
