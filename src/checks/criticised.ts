// Plain criticism of a body, of what it decides and of what it looks after, which is nobody's insult and no divisive subject.
import { phrases } from '../phrases/index.js';

export const CRITICISED = phrases(`
  (county|council|borough|district|highways|trust|company|department|government|committee|authority|board|
    {decides-together}) (should|ought to|must|want
    to|wants to|needs to|need to) .{0,2} (be|feel|hang) .{0,2} (ashamed|embarrassed|head|heads|better)
  (shame|shambles|disgrace|scandal|mess|embarrassment|farce) .{0,4} (from start to finish|of a (scheme|plan|decision|consultation|
    process|service)|that (it|the|we|our|pensioners|people|residents))
  (road|roads|path|paths|verge|verges|pothole|potholes|drain|drains|bin|bins|toilet|toilets|kerb|kerbs|bridge|hedge|hedges|
    service|timetable) .{0,6} (is|are|was|were) (a|an|such a|still a|an utter|a total|a complete) (disgrace|shambles|joke|
    eyesore|mess|scandal|embarrassment)
  (app|website|wifi|broadband|bin|bins|boxes|form|forms|timetable|bus|buses|boiler|roof|phone line|phone lines|lights|
    streetlights|lamps|benches|signs|signage|junction|crossing|car park|cycle lane|pavement|pavements|shelter|heating|
    projector|mower|gates|swings|planters) (is|are|was|were|'s|'re) (still|just|so|now|pretty|utterly|totally|absolutely|
    completely|about)? (useless|hopeless|rubbish|pathetic|stupid|daft|ridiculous|past it|knackered|had it|ancient|a joke|
    a waste of (space|money|time))
  (useless|pathetic|feeble|sorry|poor|lousy|rotten|shabby) (excuse|apology) for (a|an|some) .{0,2} (path|footpath|road|
    pavement|bus|bus service|service|park|play area|playground|crossing|lane|cycle lane|shelter|bench|bridge|pond|plan|
    consultation|budget|website|timetable|verge|car park|toilet|library)
  another (year|month|week|winter|summer|budget) another .{0,2} (rise|increase|hike|cut|consultation|survey|delay|closure)
  why (are|is|must|should) (we|residents|people|pensioners|parents|traders|everyone) .{0,2} (still|always) (waiting|paying|queuing|
    asking|stuck|without|walking)
  (library|school|bank|surgery|toilets|post office|pub|baths|pool|lido|market|depot|line|hospital|ward|centre) should (never|not|
    n't) (have|'ve) (been)? (shut|closed|sold|cut|moved|let go|handed over)
  (%ffordd|%llwybr|%tyllau|%pont|%parc|%biniau|%toiledau|%gwasanaeth|%cyngor|sir) .{0,6} (%gwarth|gwarthus|warthus|llanast|
    siambls|%cywilydd|embaras)
`);
