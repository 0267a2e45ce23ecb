import { longDay } from '../../../kernel/format.model.ts'
import type { Locale } from '../../../kernel/words.model.ts'
import { InNorwegian } from '../../../ui/in-norwegian.tsx'
import { Notice } from '../../../ui/layout.tsx'
import type { CirculationFacts } from '../circulation-row.model.ts'
import { sayBoard as say } from './board.text.ts'

/** That the version is withdrawn, since when and why. */
export const Withdrawn = ({
  locale,
  facts,
}: {
  locale: Locale
  facts: Pick<CirculationFacts, 'withdrawnOn' | 'withdrawalReason'>
}) =>
  facts.withdrawnOn && (
    <Notice kind="warning" title={say(locale, 'withdrawn')}>
      <p>
        {longDay(locale, facts.withdrawnOn)}:{' '}
        <InNorwegian locale={locale}>{facts.withdrawalReason}</InNorwegian>
      </p>
      <p>{say(locale, 'withdrawnMeans')}</p>
    </Notice>
  )
