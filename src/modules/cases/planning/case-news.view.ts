import { listed } from '../../../kernel/format.model.ts'
import type { CommunityPage, NewsLine } from '../../../kernel/page.model.ts'
import { heldText, outcomeNames, stageNames } from '../cases.text.ts'
import { inOrder, type Treatment } from '../treatment.model.ts'
import { sayPlan as say } from './plan.text.ts'
import type { CaseRead } from './treatment-footing.query.ts'

type Read = NonNullable<CaseRead>

/** What is told of a case that has changed since a form over its treatments was opened. */
export const tellCaseNow = {
  item: ({ locale, to }: CommunityPage, item: Read['item']): NewsLine => ({
    text: say(locale, 'caseNow'),
    href: to('caseItem', { case: item.code }),
  }),
  treatments: ({ locale }: CommunityPage, treatments: Read['treatments']): NewsLine => {
    const stops = inOrder([...treatments]).map((stop) => told(locale, stop))
    return {
      text:
        stops.length === 0
          ? say(locale, 'noTreatments')
          : say(locale, 'treatmentsNow', listed(locale, stops)),
    }
  },
  /** They are told with the treatment that they were noted to. */
  remarks: (): null => null,
}

function told(locale: CommunityPage['locale'], stop: Treatment): string {
  const { held } = stop
  const name = stop.body?.toUpperCase() ?? stop.bodyName ?? stop.party ?? ''
  const form = held && (held.from === held.until ? 'day' : 'days')
  const what = stop.outcome === null ? stageNames[stop.stage] : outcomeNames[stop.outcome]
  return [name, held && form && heldText(locale, held, form), what[locale].toLowerCase()]
    .filter(Boolean)
    .join(' ')
}
