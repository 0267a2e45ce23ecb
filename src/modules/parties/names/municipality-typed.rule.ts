import { oneLine, plainDigits } from '../../../kernel/typed-text.rule.ts'
import { countyNames } from '../packaged/county.table.ts'

/** What stands before a number to say that it is one. */
const numberLabel =
  /(?<![\p{L}\p{N}])(?:(?:kommune|komm?\.?|k)[ .-]*(?:nummer|nr|no)|municipality (?:number|no)|kommunen?|nummer|nr|no|k)[ .:=#\p{Dash}]*(?=\d{3,4}(?!\d))|#(?=\d)/giu
/** A number before or after a name, whatever stands between the two. */
const codeBefore = /^(\d{4})(?!\d)[ .,:;/\p{Dash}]*/u
const codeAfter = /[ .,:;/(\p{Dash}]+(\d{4})\)?$/u
/** Marks around what is quoted, listed or ended. */
const about = /^[\s«»"'“”„‘’[(.,:;]+(?=[^()]*$)|^[\s«»"'“”„‘’[.,:;]+|[\s«»"'“”„‘’\].,:;]+$/gu

/** What each language puts beside a name to say that it is a municipality. */
const kinds =
  'kommun(?:e|en|a|er|ene|ane|ar)|heradet|herad|suohkana?|g[iï]eldd?a|tj[iï]elt(?:e|en|ie)|komm?uuni|municipality|municipalities|(?:komm?|k)\\.?'
const kindBeside = new RegExp(`^(?:${kinds})(?: of)?(?= )|(?<= )(?:${kinds})$`, 'giu')
const kindAlone = new RegExp(`^(?:${kinds})$`, 'iu')
/** South Sámi and Kven have the name in the genitive before the word: `Snåasen tjïelte`. */
const ofName = /(?<=\p{L}{3})n(?= (?:tj[iï]elte|komm?uuni)$)/iu
/** Between two names of one municipality, each of which can have the word beside it. */
const betweenNames = / ?\/ ?| \p{Dash} /u

/** `5038 Verdal kommune i Trøndelag` in its parts; what is not there is null, or an empty name. */
export function typedParts(typed: string): {
  name: string
  county: string | null
  code: string | null
} {
  const text = plainDigits(oneLine(typed.normalize('NFKC')))
    .replace(about, '')
    .replace(numberLabel, '')
  const alone = /^\(?(\d[ .]?\d{3})\)?$/.exec(text)?.[1]
  if (alone !== undefined) return { name: '', county: null, code: alone.replace(/\D/g, '') }
  const code = codeBefore.exec(text)?.[1] ?? codeAfter.exec(text)?.[1] ?? null
  const rest = text.replace(codeBefore, '').replace(code === null ? '' : codeAfter, '')
  return { ...namedIn(code === null ? text : rest), code }
}

function namedIn(text: string): { name: string; county: string | null } {
  const [, before = '', inBrackets] = /^(.*?) ?\(([^()]*)\)$/.exec(text) ?? []
  if (inBrackets !== undefined && kindAlone.test(inBrackets)) {
    return { name: withoutKind(before), county: null }
  }
  if (inBrackets !== undefined) return { name: withoutKind(before), county: bareCounty(inBrackets) }
  const [, name = '', place] = /^(.+?)(?:,| i| in) (.+)$/iu.exec(text) ?? []
  return place !== undefined && counties.has(countyKey(place))
    ? { name: withoutKind(name), county: bareCounty(place) }
    : { name: withoutKind(text), county: null }
}

const withoutKind = (text: string): string =>
  text
    .replace(/[,:]+/g, ' ')
    .replace(/ +/g, ' ')
    .split(betweenNames)
    .map((name) => name.trim().replace(ofName, '').replace(kindBeside, '').trim())
    .filter(Boolean)
    .join(' / ')

const bareCounty = (county: string): string =>
  county
    .replace(/ ?(?:fylkeskommune|fylke|county)$/i, '')
    .replace(/[,;:]+/g, ' ')
    .trim()

/** Are the two names those of one county, in any way of writing them? */
export const isCounty = (typed: string, county: string): boolean =>
  countyKey(typed) === countyKey(county)

/** The words of a name in small letters, whatever stands between them: `snåase snåsa`. */
const wordsOf = (text: string): string =>
  text
    .toLocaleLowerCase('nb')
    .replace(/ ?[&+] ?/g, ' og ')
    .split(/[\s/\p{Dash}]+/u)
    .filter(Boolean)
    .join(' ')

const withoutMarks = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/g, 'd')
    .replace(/ŋ/g, 'n')
    .replace(/ŧ/g, 't')

/** The same with the letters that other keyboards have: `Aalesund`, `Tromsö`, `Karasjohka`. */
const looseWordsOf = (text: string): string =>
  withoutMarks(wordsOf(text).replace(/å/g, 'aa').replace(/[æä]/g, 'ae').replace(/[øö]/g, 'oe'))

/** The same without the Norwegian letters and in one word: `Royrvik`, `Alesund`, `Sorvaranger`. */
const plainLettersOf = (text: string): string =>
  looseWordsOf(text).replace(/aa|ae/g, 'a').replace(/oe/g, 'o').replace(/ /g, '')

/** Ways of comparing names, the most exact first. */
export const nameKeys = [wordsOf, looseWordsOf, plainLettersOf] as const

const countyKey = (county: string): string => plainLettersOf(bareCounty(county))
const counties = new Set([...countyNames.values()].map((each) => countyKey(each)))
