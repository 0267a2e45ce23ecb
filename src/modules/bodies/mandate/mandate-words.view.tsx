import type { Child } from 'hono/jsx'
import { addDays } from '../../../kernel/day.model.ts'
import { longDay, shortDay } from '../../../kernel/format.model.ts'
import type { Locale } from '../../../kernel/words.model.ts'
import { InNorwegian } from '../../../ui/in-norwegian.tsx'
import { Facts } from '../../../ui/layout.tsx'
import { State } from '../../../ui/state.tsx'
import { periodText, sayBodies } from '../bodies.text.ts'
import type { Block } from './changed-lines.rule.ts'
import type { MandateVersion } from './mandate.model.ts'
import { sayMandate as say } from './mandate.text.ts'

/** A version as it is shown: its texts as they are to be set. */
export type ShownMandate = {
  version: MandateVersion
  included: readonly Block[]
  excluded: readonly Block[]
}

/** What a version says, and which decision it rests on. */
export const MandateWords = ({ locale, shown }: { locale: Locale; shown: ShownMandate }) => {
  const { version } = shown
  const { from, adoptedBy, adoptedOn, caseNumber } = version
  const notIn = <State kind="unknown">{say(locale, 'notIn')}</State>
  const words = (blocks: readonly Block[]) =>
    blocks.length === 0 ? notIn : <Words locale={locale} blocks={blocks} />
  const written = (text: string | null) => text && <InNorwegian locale={locale}>{text}</InNorwegian>
  const isBack = from !== null && adoptedOn !== null && from < adoptedOn
  const days = daysOf(locale, version)
  const all: [term: 'mandat' | 'ikke' | 'vedtattav' | 'vedtatt' | 'sak' | 'fra', Child | null][] = [
    ['mandat', words(shown.included)],
    ['ikke', words(shown.excluded)],
    ['vedtattav', written(adoptedBy) ?? notIn],
    ['vedtatt', adoptedOn === null ? notIn : longDay(locale, adoptedOn)],
    ['sak', written(caseNumber)],
    ['fra', isBack ? `${days}, ${say(locale, 'retroactive')}` : days],
  ]
  return (
    <Facts
      facts={all.flatMap(([term, detail]) =>
        detail === null ? [] : [{ term: say(locale, term), detail }],
      )}
    />
  )
}

/** From when, and its last day where that is known. */
function daysOf(locale: Locale, { from, until }: MandateVersion): string {
  const last = until === null || (from !== null && until <= from) ? null : addDays(until, -1)
  if (from === null) return say(locale, 'dayUnknown')
  const first = longDay(locale, from)
  return last === null ? first : sayBodies(locale, 'span', first, longDay(locale, last))
}

const Words = ({ locale, blocks }: { locale: Locale; blocks: readonly Block[] }) => (
  <InNorwegian locale={locale}>
    {blocks.map((block) =>
      'words' in block ? (
        <div>{block.words}</div>
      ) : (
        <ul>
          {block.points.map((point) => (
            <li>{point}</li>
          ))}
        </ul>
      ),
    )}
  </InNorwegian>
)

/** The days that a version applies on, or that they are not known. */
export const versionDays = (
  locale: Locale,
  version: Pick<MandateVersion, 'from' | 'until'>,
): string => periodText(locale, version) ?? say(locale, 'dayUnknown').toLowerCase()

/** The day that a version begins, or that it is not known. */
export const firstDayText = (locale: Locale, { from }: Pick<MandateVersion, 'from'>): string =>
  from === null ? say(locale, 'unknownDay') : shortDay(from)
