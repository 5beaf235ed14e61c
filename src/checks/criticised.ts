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
  (%ffordd|%llwybr|%tyllau|%pont|%parc|%biniau|%toiledau|%gwasanaeth|%cyngor|sir) .{0,6} (%gwarth|gwarthus|warthus|llanast|
    siambls|%cywilydd|embaras)
`);
