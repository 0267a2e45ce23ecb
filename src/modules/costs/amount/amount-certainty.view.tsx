import type { Child } from 'hono/jsx'
import { fractionText, kronerText, wholeNumber } from '../../../kernel/format.model.ts'
import { ore } from '../../../kernel/money.model.ts'
import type { Locale } from '../../../kernel/words.model.ts'
import { InNorwegian } from '../../../ui/in-norwegian.tsx'
import { sayCosts } from '../costs.text.ts'
import { partText } from '../look/part-words.view.ts'
import { restsOnPeople } from '../look/share-parts.view.ts'
import { rateText } from '../look/sharing-words.view.ts'
import type { Component, Source, StatedAmount } from '../scheme.model.ts'
import { type ShareLine, toldParts } from '../share.model.ts'
import type { StoredList } from '../stored-list.model.ts'
import { sayAmount } from './amount.text.ts'

/** How sure each figure is that an amount rests on. */
export function certainties(
  locale: Locale,
  list: StoredList,
  line: ShareLine,
  stated: StatedAmount | undefined,
) {
  const { population } = list.input.scheme
  return [
    ...(stated
      ? [{ term: statedText(locale, stated), detail: certainty(locale, stated.source) }]
      : []),
    ...toldParts(line).map(({ component }) => ({
      term: componentTerm(locale, component),
      detail: certainty(locale, component.source),
    })),
    ...(restsOnPeople(line)
      ? [
          {
            term:
              line.inhabitants === null
                ? sayCosts(locale, 'inhabitants')
                : sayAmount(locale, 'peopleCount', wholeNumber(line.inhabitants)),
            detail: sayAmount(
              locale,
              population.source.certainty === 'reconstructed' ? 'dayReconstructed' : 'dayStated',
            ),
          },
        ]
      : []),
  ]
}

const statedText = (locale: Locale, { amount, below }: StatedAmount): string =>
  amount === null
    ? sayAmount(locale, 'below', kronerText(locale, below ?? ore(0)))
    : sayAmount(locale, 'kroner', kronerText(locale, amount))

function componentTerm(locale: Locale, component: Component): string {
  switch (component.kind) {
    case 'fixed':
      return sayAmount(locale, 'kroner', kronerText(locale, component.amount))
    case 'per-inhabitant':
      return `${sayAmount(locale, 'kroner', rateText(locale, component.rate))} ${sayCosts(locale, 'perInhabitant')}`
    case 'fraction':
      return sayCosts(
        locale,
        'percentOf',
        fractionText(locale, component.numerator, component.denominator),
      )
    case 'part-equally':
    case 'part-by-inhabitants':
      return partText(locale, component)
    default:
      return sayCosts(
        locale,
        component.kind === 'rest-equally' ? 'restEqually' : 'restByInhabitants',
      )
  }
}

function certainty(locale: Locale, { certainty, reference, quote }: Source): Child {
  if (certainty === 'tried') return sayAmount(locale, 'isTried')
  if (certainty === 'stated') {
    return (
      <span>
        {sayAmount(locale, 'isStated')} <InNorwegian locale={locale}>{reference}.</InNorwegian>
      </span>
    )
  }
  return (
    <span>
      {sayAmount(locale, 'isReconstructed')} {quote && sayAmount(locale, 'says', quote)}
    </span>
  )
}
