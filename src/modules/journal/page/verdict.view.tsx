import type { Locale } from '../../../kernel/words.model.ts'
import { Notice } from '../../../ui/layout.tsx'
import type { ToldVerdict } from '../checking/verdict.text.ts'
import { sayJournal } from '../journal.text.ts'

/** What a check came to; `head`: the signed head of a chain that is whole. */
export type GivenVerdict = ToldVerdict & { head: string | null }

/** What a check came to, with what can be copied and kept. */
export const Verdict = ({
  locale,
  verdict: { isWhole, title, lines, lock, head },
}: {
  locale: Locale
  verdict: GivenVerdict
}) => (
  <Notice kind={isWhole ? 'done' : 'warning'} title={title}>
    {lines.map((line) => (
      <p>{line}</p>
    ))}
    {lock !== null && (
      <p>
        {sayJournal(locale, 'lastLock')} <code>{lock}</code>
      </p>
    )}
    {head !== null && (
      <>
        <p>{sayJournal(locale, 'signedHead')}</p>
        <p>
          <code>{head}</code>
        </p>
      </>
    )}
  </Notice>
)
