// Turns what a picture's metadata shows into facts like those of a check. They have no place in the text.
import { checks } from '../checks/index.js';
import { saysNobodyShown } from '../checks/people-pictured.js';
import { saysName } from '../naming.js';
import { CREDITS, type Council, type Document, type Fact, type Kind, type Observation, type Picture } from '../types.js';

type Mark = Omit<Observation, 'span' | 'image'> & { readonly check: string };

/**
 * The facts of all pictures, each with the name of its file.
 *
 * @param found the facts of the text. Where they say who is pictured, or where the text says that nobody is, nothing is asked of a picture.
 */
export function pictureFacts(pictures: readonly Picture[], document: Document, found: readonly Fact[]): Fact[] {
  if (pictures.length === 0) return [];
  const { text, council } = document;
  const span = { start: text.length, end: text.length };
  const isTold = found.some(({ check }) => check === 'people-pictured') || saysNobodyShown(document);
  return pictures.flatMap((picture) =>
    [...marksOf(picture, council), ...(isTold ? [] : [UNSEEN])].map((mark) => ({
      ...mark,
      ...kindOf(mark),
      span,
      excerpt: '',
      image: picture.name,
    })),
  );
}

/** What can be said of any picture: whom it shows, no program here can see. */
const UNSEEN: Mark = {
  check: 'people-pictured',
  kind: 'unseen',
  confidence: 'possible',
  why: 'people who can be recognised, since nothing says whom it shows',
};

function kindOf({ check: id, kind }: Mark): Pick<Fact, 'label' | 'sensitive'> {
  const { label, sensitive = false } = checks.find((check) => check.id === id)?.kinds[kind] ??
    pictureKinds[`${id}/${kind}`] ?? { label: kind };
  return { label, sensitive };
}

/** Kinds that occur only in pictures, keyed by "check/kind". */
export const pictureKinds: Readonly<Record<string, Kind>> = {
  'personal-data/position': { label: 'where a picture was taken', sensitive: true },
  'personal-data/camera-owner': { label: 'the name of a camera’s owner', sensitive: true },
  'third-party-content/artificial': { label: 'a picture made with AI' },
};

function marksOf(picture: Picture, council: Council): Mark[] {
  return [...personal(picture, council), ...ownership(picture, council)];
}

/** Personal data in the metadata. The position and name themselves are not repeated, because reports may be passed on. */
function personal({ position, owner }: Picture, council: Council): Mark[] {
  const place = { owner: 'unknown', why: 'the position in the file, which tells where it was taken' } as const;
  return [
    ...(position
      ? [
          { ...place, check: 'personal-safety', kind: 'whereabouts', confidence: 'likely' } as const,
          // Only a possible finding: a picture taken inside a home reveals its address, but one of the village green does not.
          { ...place, check: 'personal-data', kind: 'position', confidence: 'possible', why: `somebody’s home, by ${place.why}` } as const,
        ]
      : []),
    ...(owner !== null && !isOurs(owner, council)
      ? [
          {
            check: 'personal-data',
            kind: 'camera-owner',
            confidence: 'possible',
            owner: 'unknown',
            why: 'somebody’s name, as the owner of the camera',
          } as const,
        ]
      : []),
  ];
}

function ownership({ credits, agency, artificial, screenshot }: Picture, council: Council): Mark[] {
  const others = CREDITS.filter((credit) => credits[credit] !== undefined && !isOurs(credits[credit], council));
  const said = others.map((credit) => `${credit} “${shorten(credits[credit] ?? '')}”`).join(', ');
  const check = 'third-party-content';
  return [
    ...(agency !== null && !isOurs(agency, council)
      ? [
          {
            check,
            kind: 'picture',
            confidence: 'certain',
            why: `a picture of ${agency}, which needs a licence${said ? `: ${said}` : ''}`,
          } as const,
        ]
      : said
        ? [{ check, kind: 'picture', confidence: 'likely', why: `somebody’s own, by what the file says: ${said}` } as const]
        : []),
    ...(screenshot ? [{ check, kind: 'screenshot', confidence: 'likely', why: `a screenshot, by ${screenshot}` } as const] : []),
    ...(artificial ? [{ check, kind: 'artificial', confidence: 'possible', why: `made with AI, by ${artificial}` } as const] : []),
  ];
}

/** Whether a name is that of the council, its people, its partners or its websites. */
function isOurs(value: string, { names, members, staff, partners, domains }: Council): boolean {
  const known = [...names, ...partners, ...domains, ...[...members, ...staff].map(({ name }) => name)];
  return known.some((name) => saysName(value, name));
}

const SHOWN = 80;

function shorten(text: string): string {
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
}
