import type { CommunityPage } from '../../../kernel/page.model.ts'
import { InNorwegian } from '../../../ui/in-norwegian.tsx'
import { Facts, Section } from '../../../ui/layout.tsx'
import { State } from '../../../ui/state.tsx'
import { clausePlace } from './authority.model.ts'
import { sayAuthority as say } from './authority.text.ts'
import { SignMark } from './matter-table.view.tsx'
import type { BodyShare } from './shown-authority.rule.ts'

/** What one body decides and recommends on a day, by the words of the agreement; nothing where it is not named. */
export const BodyAuthority = (props: {
  page: CommunityPage
  /** The day that the page was asked for; empty where it is today. */
  typedDay: string
  share: BodyShare
}) => {
  const { page, typedDay, share } = props
  const { locale } = page
  if (share.matters.length === 0) return null
  const dag = typedDay === '' ? null : typedDay
  return (
    <Section title={say(locale, 'bodyTitle')} id="bestemmer">
      {!share.isKnown && (
        <p>
          <State kind="unknown">{say(locale, 'bodyWordsOnly')}</State>
        </p>
      )}
      <Facts
        facts={share.matters.map(({ row, sign }) => ({
          term: (
            <>
              <InNorwegian locale={locale}>{row.label}</InNorwegian> (
              <a href={page.to('authority', {}, { dag, '#': clausePlace(row.clause) })}>
                {row.clause}
              </a>
              )
            </>
          ),
          detail: <SignMark locale={locale} sign={sign} />,
        }))}
      />
      <p>
        <a href={page.to('authority', {}, { dag })}>{say(locale, 'title')}</a>
      </p>
    </Section>
  )
}
