import { longDay, shortDay } from '../../../kernel/format.model.ts'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import type { Locale } from '../../../kernel/words.model.ts'
import { InNorwegian } from '../../../ui/in-norwegian.tsx'
import { State } from '../../../ui/state.tsx'
import { sayAgreement as say } from './agreement-here.text.ts'
import type { AuthorityVersion, KnownAgreement } from './authority.model.ts'

/** An agreement that rows stand in, with the way to it. */
export type AgreementHere = KnownAgreement & { href: string }

/** The agreement of a version among those that the reader may know of; null where there is none. */
export function agreementOf(
  page: CommunityPage,
  { agreementAt }: Pick<AuthorityVersion, 'agreementAt'>,
  agreements: readonly KnownAgreement[],
  known: { href(page: CommunityPage, of: KnownAgreement): string },
): AgreementHere | null {
  const found = agreements.find(({ at }) => at === agreementAt)
  return found ? { ...found, href: known.href(page, found) } : null
}

/** What it is called where one is chosen: its title, its version and since when it is in force. */
export const agreementName = (locale: Locale, { title, number, from }: KnownAgreement): string =>
  from === null
    ? say(locale, 'agreementVersion', title, number)
    : say(locale, 'agreementSince', title, number, shortDay(from))

/** Where the agreement itself is read, and since when it is in force; its day is not told where it is not known. */
export const AgreementLine = ({ page, of }: { page: CommunityPage; of: AgreementHere }) => {
  const { locale } = page
  return (
    <p>
      {say(locale, 'agreementHere')}{' '}
      <a href={of.href}>
        <InNorwegian locale={locale}>
          {say(locale, 'agreementVersion', of.title, of.number)}
        </InNorwegian>
      </a>
      {of.from && <>, {say(locale, 'since', longDay(locale, of.from))}</>}
      {of.isWithdrawn && (
        <>
          {' '}
          <State kind="withdrawn">{say(locale, 'agreementWithdrawn')}</State>
        </>
      )}
    </p>
  )
}
