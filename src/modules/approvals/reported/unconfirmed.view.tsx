import { listed } from '../../../kernel/format.model.ts'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import { Notice } from '../../../ui/layout.tsx'
import { sayReport as say } from './report.text.ts'

/** What is told of parties of a version and nobody has confirmed, what becomes of it, and the way to each. */
export const Unconfirmed = (props: {
  page: CommunityPage
  slug: string
  /** The number of the version. */
  number: number
  reported: readonly { code: string; name: string }[]
  lead: string
}) => {
  const { page, slug, number, reported, lead } = props
  const { locale } = page
  if (reported.length === 0) return null
  const names = listed(
    locale,
    reported.map(({ name }) => name),
  )
  return (
    <Notice kind="warning" title={say(locale, 'unconfirmed', reported.length, number, names)}>
      <p>{lead}</p>
      <ul>
        {reported.map(({ code, name }) => (
          <li>
            <a href={page.to('answer', { slug, partyCode: code }, { '#': 'meldt' })}>{name}</a>
          </li>
        ))}
      </ul>
    </Notice>
  )
}
