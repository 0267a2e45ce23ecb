import { fractionText, kronerText, longDay, wholeNumber } from '../../../kernel/format.model.ts'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import { KeyFigures } from '../../../ui/layout.tsx'
import { sayCosts } from '../costs.text.ts'
import { partFigure } from '../look/part-words.view.ts'
import { rateText, scopeText } from '../look/sharing-words.view.ts'
import { type Component, isByInhabitants, toldComponents } from '../scheme.model.ts'
import { missingIn } from '../share.model.ts'
import type { StoredList } from '../stored-list.model.ts'

/** The sum, what it is made of, and how many it is shared by. */
export const ShareFigures = ({
  page: { locale },
  list,
}: {
  page: CommunityPage
  list: StoredList
}) => {
  const { scheme } = list.input
  const all = list.lines.length + list.unnamed
  const people = list.lines.flatMap(({ inhabitants }) =>
    inhabitants === null ? [] : [inhabitants],
  )
  const counts = scheme.components.some(isByInhabitants) && people.length === all
  return (
    <KeyFigures
      figures={[
        {
          figure: kronerText(locale, list.knownTotal),
          unit: 'kr',
          label:
            list.total === null
              ? sayCosts(locale, 'incomplete', missingIn(list))
              : sayCosts(locale, 'toShare', all),
        },
        ...toldComponents(scheme).flatMap((component) => {
          const figure = componentFigure(locale, component, list)
          return figure ? [figure] : []
        }),
        ...(counts
          ? [
              {
                figure: wholeNumber(people.reduce((sum, each) => sum + each, 0)),
                label: sayCosts(locale, 'inhabitantsOnDay', longDay(locale, list.referenceDay)),
              },
            ]
          : []),
      ]}
    />
  )
}

function componentFigure(
  locale: CommunityPage['locale'],
  component: Component,
  list: StoredList,
): { figure: string; unit?: string; label: string } | null {
  switch (component.kind) {
    case 'fixed':
      return {
        figure: kronerText(locale, component.amount),
        unit: 'kr',
        label: sayCosts(locale, 'fixedPerParty'),
      }
    case 'per-inhabitant':
      return {
        figure: rateText(locale, component.rate),
        unit: 'kr',
        label: sayCosts(locale, 'perInhabitant'),
      }
    case 'fraction': {
      const known = { parties: list.lines, unnamed: list.unnamed }
      return {
        figure: fractionText(locale, component.numerator, component.denominator),
        label: sayCosts(locale, 'ofCost', scopeText(locale, component.for, known)),
      }
    }
    case 'part-equally':
    case 'part-by-inhabitants':
      return partFigure(locale, component)
    default:
      return null
  }
}
