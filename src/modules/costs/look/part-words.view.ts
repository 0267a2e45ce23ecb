import { fractionText, kronerText, longDay, wholeNumber } from '../../../kernel/format.model.ts'
import type { Locale } from '../../../kernel/words.model.ts'
import { type Component, isFor, isForUnnamed, type PartKind } from '../scheme.model.ts'
import type { ShareLine, SharePart } from '../share.model.ts'
import type { StoredList } from '../stored-list.model.ts'
import { sayPart } from './part.text.ts'

/** A component that shares a part of the whole cost. */
export type PartComponent = Extract<Component, { kind: PartKind }>

const sizeOf = (locale: Locale, { numerator, denominator }: PartComponent): string =>
  fractionText(locale, numerator, denominator)

/** A part and how it is shared, as the object of a sentence. */
export const partText = (locale: Locale, component: PartComponent): string =>
  sayPart(locale, component.kind, sizeOf(locale, component))

/** What the column of a part is called. */
export const partColumn = (locale: Locale, component: PartComponent): string =>
  sayPart(
    locale,
    component.kind === 'part-equally' ? 'columnEqually' : 'columnByInhabitants',
    sizeOf(locale, component),
  )

/** How large a part is, and how it is shared. */
export const partFigure = (locale: Locale, component: PartComponent) => ({
  figure: sizeOf(locale, component),
  label: sayPart(
    locale,
    component.kind === 'part-equally' ? 'figureEqually' : 'figureByInhabitants',
  ),
})

/** What a part is called in the calculation of one party's amount. */
export const partTerm = (locale: Locale, component: PartComponent, list: Sharers): string =>
  component.kind === 'part-equally'
    ? sayPart(locale, 'termEqually', sizeOf(locale, component), sharersOf(component, list).count)
    : sayPart(locale, 'termByInhabitants', sizeOf(locale, component))

/** What a part comes to for a party, in a sentence; where that is not known, why. */
export function partInWords(
  locale: Locale,
  list: Sharers & Pick<StoredList, 'referenceDay'>,
  { inhabitants }: ShareLine,
  component: PartComponent,
  { of, amount }: Pick<SharePart, 'of' | 'amount'>,
): string {
  const shared = partText(locale, component)
  if (of === null) return sayPart(locale, 'costUnknown', shared)
  if (amount === null) {
    return sayPart(locale, 'peopleUnknown', shared, longDay(locale, list.referenceDay))
  }
  const size = sizeOf(locale, component)
  const { count, people } = sharersOf(component, list)
  const [ofKroner, inKroner] = [kronerText(locale, of), kronerText(locale, amount)]
  return component.kind === 'part-equally'
    ? sayPart(locale, 'equallyInWords', size, ofKroner, count, inKroner)
    : sayPart(
        locale,
        'byInhabitantsInWords',
        size,
        ofKroner,
        wholeNumber(inhabitants ?? 0),
        wholeNumber(people),
        inKroner,
      )
}

type Sharers = Pick<StoredList, 'lines' | 'unnamed'>

/** How many a part is shared by, and how many live in those that are named. */
function sharersOf({ for: scope }: PartComponent, { lines, unnamed }: Sharers) {
  const sharers = lines.filter(({ code }) => isFor(scope, code))
  return {
    count: sharers.length + (isForUnnamed(scope) ? unnamed : 0),
    people: sharers.reduce((sum, { inhabitants }) => sum + (inhabitants ?? 0), 0),
  }
}
