import { words } from './words.js';

/** Words that make the capitalised words before them a place, a building or a body, and no person. */
export const places = words(`
  road, rd, street, st, lane, ln, avenue, ave, close, drive, way, crescent, terrace, gardens, court, grove, place,
  square, hill, row, walk, mews, park,
  rise, view, green, common, field, fields, meadow, meadows, wood, woods, farm, house, cottage, hall, church, chapel,
  school, academy, primary, college,
  club, inn, arms, pub, hotel, cafe, surgery, hospital, library, museum, centre, center, station, bridge, river, brook,
  reservoir, canal, lock, mill, pond,
  council, parish, town, village, county, borough, district, city, ward, committee, trust, society, association, group,
  party, ltd, limited, plc, services,
  bank, shop, stores, market, fete, show, festival, fair, week, day, award, cup, league, united, rovers, fc, cc, rfc,
  band, choir, institute, rec, recreation,
  pavilion, playground, estate, heol, stryd, ffordd, lôn, neuadd, ysgol, capel, eglwys, pont, maes, bryn, cae, clwb,
  cyngor
`);
