import { longDay } from '../../../kernel/format.model.ts'
import type { Locale } from '../../../kernel/words.model.ts'
import { InNorwegian } from '../../../ui/in-norwegian.tsx'
import { Notice } from '../../../ui/layout.tsx'
import { type VersionStanding, wasInForceText } from '../../agreements/index.ts'
import type { CirculationFacts } from '../circulation-row.model.ts'
import { sayBoard as say } from './board.text.ts'

/** That the version is withdrawn: from when to when it was out, why, and whether it was in force. */
export const Withdrawn = ({
  locale,
  facts,
  standing,
}: {
  locale: Locale
  facts: Pick<CirculationFacts, 'withdrawnOn' | 'withdrawalReason' | 'putForwardOn' | 'record'>
  standing: VersionStanding
}) => {
  const was = wasInForceText(locale, standing)
  return (
    facts.withdrawnOn && (
      <Notice kind="warning" title={say(locale, 'withdrawn')}>
        <p>
          {facts.record === 'running'
            ? say(
                locale,
                'outFromTo',
                longDay(locale, facts.putForwardOn),
                longDay(locale, facts.withdrawnOn),
              )
            : say(locale, 'withdrawnThen', longDay(locale, facts.withdrawnOn))}{' '}
          <InNorwegian locale={locale}>{facts.withdrawalReason}</InNorwegian>
        </p>
        {was && <p>{was}</p>}
        <p>{say(locale, 'withdrawnMeans')}</p>
      </Notice>
    )
  )
}
