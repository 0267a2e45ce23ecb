/*
 * Does a text look like the story of one person? A hint to whoever writes, never a refusal. Source: Godfot's own rule, after papers that tell of
 * patients as a group alone. Word lists in both forms of Norwegian.
 */

/** One person by sex or age: *en kvinne på 78 år*, *en 78-åring*, *ein 45 år gammal mann*, *kvinne (78)*. */
const described = [
  /(?<!\p{L})(?:en|ei|ein|et|eit)\s+(?:\p{L}+,?\s+){0,2}\d{1,3}[- ]?(?:åring|årig|års?\s+gam(?:mel|malt?|melt))(?!\p{L})/iu,
  /(?<!\p{L})(?:mannen?|kvinn[ea]n?|kvinna|gutten?|guten?|jenta|jente[nr]?|dama|damen)\s*(?:på\s+|,\s*|\()\d{1,3}(?:\s*år)?/iu,
]

const called =
  /(?<!\p{L})(?:pasienten|brukeren|brukaren|beboeren|bebuaren|barnet|gutten|guten|jenta|mannen|kvinnen|kvinna|moren|mora|faren|datteren|dottera|sønnen|sonen|ektefellen)(?!\p{L})/giu
const pronouns =
  /(?<!\p{L})(?:hun|ho|han|henne|hennes|hennar|ham|hans|vedkommende|vedkomande)(?!\p{L})/giu
/** What has happened to somebody. */
const happened =
  /(?<!\p{L})(?:(?:ble|vart|blei)\s+(?:\p{L}+\s+)?(?:innlagt|lagt\s+inn|utskrevet|utskriven|skrevet\s+ut|sendt|operert|funnet|funnen|hentet|henta|henvist|tilvist)|fikk\s+diagnosen|fekk\s+diagnosen|døde|falt|fall\s+heime|ventet|venta|ringte)(?!\p{L})/giu

/** Is a part of the text told as of one person? Each paragraph by itself. */
export const isLikePersonStory = (text: string): boolean =>
  text.split(/\n\s*\n/).some((paragraph) => {
    if (described.some((sign) => sign.test(paragraph))) return true
    const who = count(paragraph, called) + count(paragraph, pronouns)
    return count(paragraph, pronouns) >= 1 && who >= 3 && count(paragraph, happened) >= 1
  })

const count = (text: string, sign: RegExp): number => text.match(sign)?.length ?? 0
