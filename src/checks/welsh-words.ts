// Pieces of Welsh phrases that several checks share. Welsh puts the verb first ("mae'r clerc wedi …"), but whoever is meant comes first in
// a cleft ("y clerc sy wedi …", "fo ddaru …"), so what links the two stands after the person in both.

/** What stands between a person and the verb-noun, in the literary language and in speech: "wedi", "sy 'n", "nath", "ddaru". */
export const LINK = "(wedi|di|'di|yn|sy|sydd|nath|wnaeth|naeth|gwnaeth|ddaru|ddarfu|fu|bu|fuodd|buodd|newydd|dal i|byth yn)";

/** Somebody who can be accused or praised: a name, an office, a trade, or the "he" and "they" of a cleft. */
export const SOMEBODY = `({cy-trade}|{cy-office}|#Person|#Capital|nhw|hi|fo|fe|rheina|rheini|hwnna|honna|criw|bois|hogia|
  %merched|staff|pobl|%cadw|{cy-person})`;

/** Money, as somebody takes, hides or wastes it. */
export const MONEY = `(%pres|%arian|cash|%elw|%punnoedd|%miloedd|petty cash|til|%grant|%rhoddion|%casgliad|%cyfrif|%cyfrifon|#Money)`;
