import { opening } from '../../../kernel/format.model.ts'
import type { Locale } from '../../../kernel/words.model.ts'
import type { StateKind } from '../../../ui/state.tsx'
import { heldText, outcomeNames } from '../cases.text.ts'
import type { Outcome } from '../treatment.model.ts'
import type { RouteStop, RouteWords } from './route.model.ts'
import { dayOfYear, openNames, sayRoute as say, shortMonth, squareText } from './route.text.ts'

/** What the pictures of a route are worded by. */
export const routeWords = (locale: Locale): RouteWords => ({
  stop: (stop) => {
    const { number, held } = stop.treatment
    const isExact = held !== null && held.from === held.until
    const first = number ?? (isExact ? dayOfYear(locale, held.from) : null)
    return [first, standingText(locale, stop)].flatMap((line) => line ?? [])
  },
  parties: (count) => say(locale, 'parties', count),
  group: (look, count) => squareText(locale, look, count),
  manyParties: say(locale, 'manyParties'),
  today: ({ from }) => say(locale, 'today', dayOfYear(locale, from)),
  month: (of) => shortMonth(locale, of),
  withoutDay: say(locale, 'withoutDay'),
})

/** What came of a stop, or how far it is. */
export function standingText(locale: Locale, { treatment, standing }: RouteStop): string {
  const { outcome } = treatment
  if (outcome !== null) return outcomeNames[outcome][locale]
  return openNames[standing === 'recorded' || standing === 'put-off' ? 'planned' : standing][locale]
}

const kinds: Record<Outcome, StateKind> = {
  agreed: 'adopted',
  'agreed-with-remarks': 'remark',
  'not-agreed': 'rejected',
  postponed: 'postponed',
  'sent-back': 'replaced',
  withdrawn: 'withdrawn',
  forwarded: 'adopted',
  noted: 'cleared',
  'not-told': 'unknown',
}

/** How the same is drawn. */
export function standingKind({ treatment: { outcome }, standing }: RouteStop): StateKind {
  if (outcome !== null) return kinds[outcome]
  return standing === 'awaited' ? 'late' : standing === 'on-agenda' ? 'agenda' : 'sent'
}

/** When a stop was or is to be, or that it is not known or not set. */
export function dayText(locale: Locale, { treatment: { held, outcome }, form }: RouteStop): string {
  if (held !== null && form !== null) return opening(heldText(locale, held, form))
  return say(locale, outcome === null ? 'dayNotSet' : 'dayNotKnown')
}
