import { longDay } from '../../../kernel/format.model.ts'
import type { Locale } from '../../../kernel/words.model.ts'
import { InNorwegian } from '../../../ui/in-norwegian.tsx'
import { Notice } from '../../../ui/layout.tsx'
import { type VersionStanding, wasInForceText } from '../../agreements/index.ts'
import type { CirculationFacts } from '../circulation-row.model.ts'
import { sayBoard as say } from './board.text.ts'

type Facts = Pick<CirculationFacts, 'withdrawnOn' | 'withdrawalReason' | 'putForwardOn' | 'record'>

/** From when to when it was out, before why it is withdrawn; null where it is not. */
export const outUntilText = (
  locale: Locale,
  { withdrawnOn, putForwardOn, record }: Facts,
): string | null =>
  withdrawnOn &&
  (record === 'running'
    ? say(locale, 'outFromTo', longDay(locale, putForwardOn), longDay(locale, withdrawnOn))
    : say(locale, 'withdrawnThen', longDay(locale, withdrawnOn)))

/** That the version is withdrawn: from when to when it was out, why, and whether it was in force. */
export const Withdrawn = ({
  locale,
  facts,
  standing,
}: {
  locale: Locale
  facts: Facts
  standing: VersionStanding
}) => {
  const was = wasInForceText(locale, standing)
  const outUntil = outUntilText(locale, facts)
  return (
    outUntil && (
      <Notice kind="warning" title={say(locale, 'withdrawn')}>
        <p>
          {outUntil} <InNorwegian locale={locale}>{facts.withdrawalReason}</InNorwegian>
        </p>
        {was && <p>{was}</p>}
        <p>{say(locale, 'withdrawnMeans')}</p>
      </Notice>
    )
  )
}
