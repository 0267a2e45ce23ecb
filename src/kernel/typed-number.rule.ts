import { identityProblem } from './identity-number.rule.ts'
import { type Ore, ore } from './money.model.ts'
import { type NumberUnit, type Reading, taken, unread } from './reading.model.ts'
import { oneLine, plainDigits } from './typed-text.rule.ts'

/** What a field holds. A point or comma before three digits can part thousands or begin decimals; `asked` takes neither. */
type NumberField = {
  unit: NumberUnit
  /** What the kroner are for each of; nothing where they are an amount in all. */
  per?: 'inhabitant' | 'municipality'
  decimals: number
  point: 'thousands' | 'asked'
  comma: 'decimals' | 'asked'
}

const amountField: NumberField = {
  unit: 'kroner',
  decimals: 2,
  point: 'thousands',
  comma: 'asked',
}
const eachField: NumberField = { ...amountField, per: 'municipality' }
const rateField: NumberField = { ...amountField, per: 'inhabitant', point: 'asked' }
const countField: NumberField = { unit: 'count', decimals: 0, point: 'thousands', comma: 'asked' }
/** Hundredths are as fine as anyone counts man-years and hours. */
const hundredthsField: NumberField = {
  unit: 'amount',
  decimals: 2,
  point: 'asked',
  comma: 'asked',
}
/** Millionths of the whole are as fine as a part of a cost is kept. */
const percentField: NumberField = {
  unit: 'percent',
  decimals: 4,
  point: 'asked',
  comma: 'decimals',
}

/** Kroner as people type them: `10 000`, `10.000`, `7,50`, `kr 7`, `1,5 mill.`; with at most two decimals. */
export const readKroner = (typed: string): Reading<Ore> => asOre(readNumber(typed, amountField))

/** Kroner for each municipality: as an amount, and `10 000 kr per kommune`. */
export const readKronerEach = (typed: string): Reading<Ore> => asOre(readNumber(typed, eachField))

/** Kroner for each of many, such as an inhabitant: `6,50`, `6,50 kr/innb.`. A rate is small, so `1.500` is asked about. */
export const readRate = (typed: string): Reading<Ore> => asOre(readNumber(typed, rateField))

/**
 * Percent in ten thousandths of a per cent, in a field that says percent: `66,7 %` is 667000, `1` is 10000. A share of
 * one, `0,667`, is asked about.
 */
export const readPercent = (typed: string): Reading<number> => readPart(typed, 9_999)

/** The same in a field that does not say percent, where `1` is as likely the whole: it is asked about. */
export const readPercentOrWhole = (typed: string): Reading<number> => readPart(typed, 10_000)

function readPart(typed: string, mostAsked: number): Reading<number> {
  const read = readNumber(typed, percentField)
  if (!read.ok) return read
  const isShareOfOne = read.value > 0 && read.value <= mostAsked
  return isShareOfOne && !/[%\p{L}]/u.test(folded(typed))
    ? unread({
        code: 'two-numbers',
        typed,
        unit: 'percent',
        readings: [written(read.value, 4), written(read.value, 2)],
      })
    : read
}

/** A whole number within a range: `1 000`, `12`. */
export function readCount(
  typed: string,
  { least, most }: { least: number; most: number },
): Reading<number> {
  const read = readNumber(typed, countField)
  if (!read.ok || (read.value >= least && read.value <= most)) return read
  return unread({ code: 'number-outside', typed, unit: 'count', least, most })
}

/** A number with at most two decimals, in hundredths and within a range of them: `0,5`, `12,25 årsverk`. */
export function readAmount(
  typed: string,
  { least, most }: { least: number; most: number },
): Reading<number> {
  const read = readNumber(typed, hundredthsField)
  if (!read.ok || (read.value >= least && read.value <= most)) return read
  return unread({
    code: 'number-outside',
    typed,
    unit: 'amount',
    least: least / 100,
    most: most / 100,
  })
}

const asOre = (read: Reading<number>): Reading<Ore> => (read.ok ? taken(ore(read.value)) : read)

/** An exact number: its digits without a mark, how many of them are decimals, and how many decimals were typed. */
type Exact = { digits: string; decimals: number; typedDecimals: number }

/** A number in the smallest unit that the field holds: øre where it holds two decimals. */
function readNumber(typed: string, field: NumberField): Reading<number> {
  const { unit } = field
  const text = folded(typed)
  if (text === '') return unread({ code: 'empty' })
  const { sign, body, power, per } = withoutUnit(text, unit)
  if (per !== null && per !== field.per) {
    return unread({ code: 'per-other', typed, per: field.per ?? null })
  }
  const identity = /^\d{11}(?:[.,]\d*)?$/.test(body) ? identityProblem(typed) : null
  if (identity) return unread({ code: identity })
  const point = power > 0 ? 'asked' : field.point
  const readings = readingsOf(body, { ...field, point }).map((each) => raised(each, power))
  const [only, other] = readings
  if (only === undefined) {
    const isGrouped = /^\d[\d.,' ]*$/.test(body)
    return unread({ code: isGrouped ? 'wrong-groups' : 'not-a-number', typed, unit })
  }
  if (other !== undefined) {
    const fitting = readings.filter(({ decimals }) => decimals <= field.decimals)
    const shown = fitting.map(({ digits, decimals }) => sign + written(BigInt(digits), decimals))
    return fitting.length === readings.length
      ? unread({ code: 'two-numbers', typed, unit, readings: shown })
      : unread({
          code: 'thousands-or-too-fine',
          typed,
          unit,
          readings: shown,
          decimals: field.decimals,
        })
  }
  if (only.decimals > field.decimals || only.typedDecimals > Math.max(field.decimals, 2)) {
    return unread({ code: 'too-many-decimals', typed, decimals: field.decimals })
  }
  const value = Number(sign + only.digits + '0'.repeat(field.decimals - only.decimals))
  return Number.isSafeInteger(value)
    ? taken(value === 0 ? 0 : value)
    : unread({ code: 'not-a-number', typed, unit })
}

/** One way of writing each sign: plain digits, spaces, apostrophes, marks and minus. */
const folded = (typed: string): string =>
  plainDigits(oneLine(typed))
    .toLowerCase()
    .replace(/[\uff0c\u066b]/g, ',')
    .replace(/[\uff0e]/g, '.')
    .replace(/[\u2018\u2019\u02bc\u00b4`\u066c]/g, "'")
    .replace(/[\uff05\u066a]/g, '%')
    .replace(/[\u2010-\u2015\u2212\ufe63\uff0d]/g, '-')

const unitBefore: Partial<Record<NumberUnit, RegExp>> = { kroner: /^(?:kroner|kr|nok)[.:]? ?/ }
const unitAfter: Record<NumberUnit, RegExp> = {
  kroner: / ?(?:(?:kr\.?|nok|kroner|krone)(?:[,.:]--?)?|[,.:]--?(?: ?(?:kr\.?|nok|kroner))?)$/,
  percent:
    / ?(?:%|prosent|pst\.?|percent|per cent)(?: (?:av|of) (?:kostnaden|partene|partane|kommunene|kommunane|alle|heile|hele|the (?:cost|parties)))?$/,
  count:
    / (?:parter|partar|kommuner|kommunar|stk\.?|stykker|stykke|parties|municipalities|person(?:er|ar|s)?|ansatte|tilsette|stillinger|stillingar|(?:(?:virke|verke|arbeids)?dag(?:er|ar)?|(?:working )?days?)(?: før(?: møtet)?| before)?)$/,
  amount:
    / (?:årsverk|stillinger|stillingar|timer|timar|t|dager|dagar|man-years|hours|days|stk\.?)$/,
}
const yearly =
  / ?(?:(?:per|pr\.?|\/|i|a|each|kvart|hvert|og) ?(?:år|året|year)|årlig|årleg|yearly|p\.a\.?)$/
const perEach: Record<NonNullable<NumberField['per']>, RegExp> = {
  inhabitant:
    / ?(?:per|pr\.?|\/) ?(?:innb(?:\.|ygger|yggar|yggjar|yggere|yggarar|yggjarar)?|inhabitants?|capita|hode|person|pers\.?)$/,
  municipality: / ?(?:per|pr\.?|\/) ?(?:kommune|komm\.?|part|municipality|party)$/,
}
/** `6 kroner og 50 øre`, `650 øre`. */
const inOre =
  /^(?:(\d[\d .]*) ?(?:kr\.?|kroner|krone),?(?: og)? )?(\d{1,3}(?:[ .]\d{3})+|\d+) ?øre$/
const powers: readonly (readonly [RegExp, number])[] = [
  [/ ?tusen$/, 3],
  [/ ?(?:mill\.?|millionar|millioner|million)$/, 6],
  [/ ?(?:mrd\.?|milliardar|milliarder|milliard)$/, 9],
]
const lastMarks = /[.,;]+$/

function withoutUnit(text: string, unit: NumberUnit) {
  const before = unitBefore[unit] ?? /^$/
  const signed = /^([-+]?) ?(.*)$/
  const { measured, per } =
    unit === 'kroner' ? withoutPer(text) : { measured: text.replace(lastMarks, ''), per: null }
  const [, outer = '', rest = ''] = signed.exec(measured) ?? []
  const bare = rest.replace(before, '').replace(unitAfter[unit], '').replace(lastMarks, '')
  const [, inner = '', unsigned = ''] = signed.exec(bare) ?? []
  const [word, power = 0] = (unit === 'kroner' && powers.find(([w]) => w.test(unsigned))) || []
  const isTwice = outer !== '' && inner !== ''
  return {
    sign: outer === '-' || inner === '-' ? '-' : '',
    body: isTwice ? '' : word ? unsigned.replace(word, '') : unsigned,
    power,
    per,
  }
}

/** An amount without what it is for each of and each year, and with its øre as decimals. */
function withoutPer(text: string): { measured: string; per: NumberField['per'] | null } {
  const whole = text.replace(lastMarks, '').replace(yearly, '')
  const per = (['inhabitant', 'municipality'] as const).find((each) => perEach[each].test(whole))
  const amount = per ? whole.replace(perEach[per], '') : whole
  const [, kroner, small = ''] = inOre.exec(amount) ?? []
  const ore = small.replace(/\D/g, '')
  const isWhole = ore !== '' && (kroner === undefined || ore.length < 3)
  const measured = isWhole
    ? `${kroner?.trim() ?? (ore.slice(0, -2) || '0')},${ore.slice(-2).padStart(2, '0')}`
    : amount
  return { measured, per: per ?? null }
}

/** All that a number can mean: none, one, or with and without decimals. */
function readingsOf(body: string, { point, comma }: NumberField): Exact[] {
  const [, spaced = '', spacedFraction = ''] =
    /^([1-9]\d{0,2}(?:([ '])\d{3})(?:\2\d{3})*)(?:[.,](\d+))?$/.exec(body)?.toSpliced(2, 1) ?? []
  if (spaced) return [exact(spaced, spacedFraction)]
  const mixed =
    /^([1-9]\d{0,2}(?:\.\d{3})+),(\d+)$/.exec(body) ??
    /^([1-9]\d{0,2}(?:,\d{3})+)\.(\d+)$/.exec(body) ??
    /^([1-9]\d{0,2}(?:(?:\.\d{3}){2,}|(?:,\d{3}){2,}))$/.exec(body)
  if (mixed) return [exact(mixed[1] ?? '', mixed[2] ?? '')]
  const [, whole, mark, fraction = ''] = /^(\d*)([.,]?)(\d*)$/.exec(body) ?? []
  if (whole === undefined || whole + fraction === '') return []
  const decimal = exact(whole, fraction)
  if (!/^[1-9]\d{0,2}$/.test(whole) || fraction.length !== 3) return [decimal]
  const thousands = exact(whole + fraction, '')
  if (mark === ',') return comma === 'decimals' ? [decimal] : [decimal, thousands]
  return point === 'thousands' ? [thousands] : [decimal, thousands]
}

/** Without the zeros that say nothing. */
function exact(whole: string, fraction: string): Exact {
  const kept = fraction.replace(/0+$/, '')
  const digits = (whole + kept).replace(/\D/g, '').replace(/^0+(?=\d)/, '')
  return { digits, decimals: kept.length, typedDecimals: fraction.length }
}

const raised = ({ digits, decimals, typedDecimals }: Exact, power: number): Exact => ({
  digits: digits + '0'.repeat(Math.max(0, power - decimals)),
  decimals: Math.max(0, decimals - power),
  typedDecimals: Math.max(0, typedDecimals - power),
})

/** `33.333` of 33333 with three decimals, without the zeros that say nothing. */
function written(number: bigint | number, decimals: number): string {
  const digits = String(number).padStart(decimals + 1, '0')
  const whole = digits.slice(0, digits.length - decimals)
  const fraction = digits.slice(digits.length - decimals).replace(/0+$/, '')
  return fraction === '' ? whole : `${whole}.${fraction}`
}
