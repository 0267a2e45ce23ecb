import { fractionText, kronerText, longDay, wholeNumber } from '../../../kernel/format.model.ts'
import { type Ore, ore } from '../../../kernel/money.model.ts'
import type { Locale } from '../../../kernel/words.model.ts'
import { sayCosts } from '../costs.text.ts'
import { partTerm } from '../look/part-words.view.ts'
import { rateText } from '../look/sharing-words.view.ts'
import { type ShareLine, toldParts } from '../share.model.ts'
import type { StoredList } from '../stored-list.model.ts'
import { sayAmount } from './amount.text.ts'

type Term = { sign?: '+' | '−' | '×' | '=' | undefined; figure: string; label: string }

/** The calculation in one line, with the amount as its answer. */
export function equationOf(locale: Locale, list: StoredList, line: ShareLine): Term[] {
  const unknown = sayCosts(locale, 'unknown')
  const inKroner = (amount: Ore | null) => (amount === null ? unknown : kronerText(locale, amount))
  const terms = toldParts(line).flatMap(({ component, of, amount }, i): Term[] => {
    const plus = i === 0 ? undefined : '+'
    switch (component.kind) {
      case 'fixed':
        return [{ sign: plus, figure: inKroner(amount), label: sayAmount(locale, 'fixedForAll') }]
      case 'per-inhabitant':
        return [
          {
            sign: plus,
            figure: rateText(locale, component.rate),
            label: sayAmount(locale, 'perInhabitant'),
          },
          {
            sign: '×',
            figure: line.inhabitants === null ? unknown : wholeNumber(line.inhabitants),
            label: sayCosts(locale, 'inhabitantsOnDayPlain', longDay(locale, list.referenceDay)),
          },
        ]
      case 'fraction':
        return [
          {
            sign: plus,
            figure: fractionText(locale, component.numerator, component.denominator),
            label: sayAmount(locale, 'fraction'),
          },
          { sign: '×', figure: inKroner(of), label: sayAmount(locale, 'cost') },
        ]
      case 'part-equally':
      case 'part-by-inhabitants':
        return [{ sign: plus, figure: inKroner(amount), label: partTerm(locale, component, list) }]
      default:
        return [{ sign: plus, figure: inKroner(amount), label: sayAmount(locale, 'rest') }]
    }
  })
  const rounding: Term[] =
    line.rounding === 0
      ? []
      : [
          {
            sign: line.rounding > 0 ? '+' : '−',
            figure: kronerText(locale, ore(Math.abs(line.rounding))),
            label: sayAmount(locale, 'rounding'),
          },
        ]
  const answer: Term = {
    sign: '=',
    figure: inKroner(line.amount),
    label: sayAmount(locale, 'shareOf', line.name),
  }
  return [...terms, ...rounding, answer]
}
