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
  was,
}: {
  locale: Locale
  facts: Pick<CirculationFacts, 'withdrawnOn' | 'withdrawalReason'>
  /** From when to when it was in force. */
  was?: string | null
}) =>
  facts.withdrawnOn && (
    <Notice kind="warning" title={say(locale, 'withdrawn')}>
      <p>
        {longDay(locale, facts.withdrawnOn)}:{' '}
        <InNorwegian locale={locale}>{facts.withdrawalReason}</InNorwegian>
      </p>
      {was && <p>{was}</p>}
      <p>{say(locale, 'withdrawnMeans')}</p>
    </Notice>
  )
