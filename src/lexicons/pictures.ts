import { words, type WordList } from './words.js';

/** Word lists of the checks on pictures and commerce, by the name that phrases call them by. */
export const picturesLists: Readonly<Record<string, WordList>> = {
  pic: words(`
    photo, photos, photograph, photographs, pic, pics, picture, pictures, image, images, snap, snaps, video, videos, film, footage, reel, album, gallery, slideshow, shot, shots, clip, livestream, selfie, portrait,
    pictured, photographed, filmed, llun, lluniau, fideo, camera
  `),
  kids: words(`
    child, children, kid, kids, pupils, pupil, toddler, toddlers, little ones, youngsters, youngest, brownies, cubs, beavers, scouts, rainbows, guides, nursery, reception class, school choir, schoolchildren, youth club, juniors, babies, baby, mini, tots, teenagers,
    cadets, cygnets, squirrels, primary school, infants, plant, blant, cylch meithrin, disgyblion, criw dan
  `),
  folk: words(`
    everyone, everybody, people, folk, volunteers, team, crowd, crowds, residents, winners, winner, faces, smiles, ladies, lads, lasses, men, women, couple, bride, groom, wedding party, party, guests, choir, band, runners, walkers, members, gardeners, gardener, litter pickers, pensioners, us all, us, all of us, you all, dancers,
    players, staff, stewards, neighbours, queue, family, families, lot, wi, darts team, football team, group, committee, councillors, mayor, criw, pawb, wynebau, fly tipper, face, driver, him, her, them
  `),
};
