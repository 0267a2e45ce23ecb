import { fractionText, kronerText, longDay, wholeNumber } from '../../../kernel/format.model.ts'
import type { Locale } from '../../../kernel/words.model.ts'
import { partInWords } from '../look/part-words.view.ts'
import { rateText } from '../look/sharing-words.view.ts'
import { type ShareLine, type SharePart, toldParts } from '../share.model.ts'
import type { StoredList } from '../stored-list.model.ts'
import { sayAmount } from './amount.text.ts'

type WorkedOut = Pick<StoredList, 'referenceDay' | 'origin' | 'net' | 'lines' | 'unnamed'>

/** A party's amount told in sentences, one for each part and one for the sum. */
export function amountSentences(locale: Locale, list: WorkedOut, line: ShareLine): string[] {
  const told = toldParts(line)
  const parts = told.map((part) => partSentence(locale, list, line, part))
  const moved = kronerText(locale, line.rounding)
  return [
    ...parts,
    ...(line.rounding === 0 ? [] : [sayAmount(locale, 'roundingInWords', moved)]),
    ...(line.amount === null || told.length < 2
      ? []
      : [sayAmount(locale, 'together', kronerText(locale, line.amount))]),
  ]
}

function partSentence(
  locale: Locale,
  list: WorkedOut,
  line: ShareLine,
  { component, of, amount }: SharePart,
): string {
  const { referenceDay, origin, net } = list
  const inKroner = amount === null ? '' : kronerText(locale, amount)
  const ofKroner = of === null ? '' : kronerText(locale, of)
  const people = line.inhabitants === null ? '' : wholeNumber(line.inhabitants)
  const day = longDay(locale, referenceDay)
  const shared = sayAmount(locale, of === net ? 'theCost' : 'theRest')
  switch (component.kind) {
    case 'fixed':
      return sayAmount(locale, 'fixedInWords', line.name, inKroner)
    case 'per-inhabitant': {
      const rate = rateText(locale, component.rate)
      return amount === null
        ? sayAmount(locale, 'rateUnknown', rate, day)
        : sayAmount(locale, 'rateInWords', rate, people, day, inKroner)
    }
    case 'fraction': {
      const fraction = fractionText(locale, component.numerator, component.denominator)
      return amount === null
        ? sayAmount(
            locale,
            origin === 'reconstructed' ? 'fractionNotInPapers' : 'fractionUnknown',
            fraction,
          )
        : sayAmount(locale, 'fractionInWords', fraction, ofKroner, inKroner)
    }
    case 'part-equally':
    case 'part-by-inhabitants':
      return partInWords(locale, list, line, component, { of, amount })
    case 'rest-equally':
      return amount === null
        ? sayAmount(locale, 'restUnknown')
        : sayAmount(locale, 'restEquallyInWords', shared, ofKroner, inKroner)
    default:
      return amount === null
        ? sayAmount(locale, 'restUnknown')
        : sayAmount(locale, 'restByInhabitantsInWords', shared, ofKroner, people, inKroner)
  }
}
