import type { To } from '../../kernel/address.model.ts'
import type { DeskWords } from '../../kernel/desk.model.ts'
import { longDay } from '../../kernel/format.model.ts'
import type { PageContext } from '../../kernel/page.model.ts'
import { Section } from '../../ui/layout.tsx'
import { Page } from '../../ui/page.tsx'
import { Receipt } from '../../ui/receipt.tsx'
import { sayDesk as say } from './desk.text.ts'
import type { DigestHow } from './digest-choice.model.ts'
import { sayDigest } from './digest-choice.text.ts'
import { DigestChoice } from './digest-choice.view.tsx'
import type { ShownDesk } from './own-desk.model.ts'
import { inOrder } from './waiting.model.ts'
import { hurryText, WaitingList } from './waiting-list.view.tsx'

type DesksProps = {
  page: PageContext
  words: DeskWords
  desks: readonly ShownDesk[]
  /** How often the reader is mailed; null where the house sends no mail. */
  digest: DigestHow | null
  /** Was that just chosen? */
  isSaved: boolean
}

/** What waits for the reader in each community; what is practised is not counted. */
export const DesksPage = (props: DesksProps) => {
  const { page, desks } = props
  const { locale } = page
  const real = desks.filter(({ exercise }) => !exercise).map(({ groups }) => groups)
  return (
    <Page
      page={page}
      title={say(locale, 'desksTitle')}
      lead={`${longDay(locale, page.today)}. ${hurryText(locale, real)}`}
    >
      <Receipt>{props.isSaved && sayDigest(locale, 'saved')}</Receipt>
      {desks.map((desk) => (
        <Desk {...props} desk={desk} />
      ))}
      {props.digest && <DigestChoice page={page} how={props.digest} />}
    </Page>
  )
}

const Desk = ({ page, words, desk }: DesksProps & { desk: ShownDesk }) => {
  const { locale } = page
  const to = within(page.to, desk.key)
  const rows = inOrder(desk.groups)
  return (
    <Section
      title={desk.name}
      lead={desk.exercise ? say(locale, 'practised') : undefined}
      id={desk.key}
    >
      {rows.length === 0 ? (
        <p>{say(locale, 'nothingHere')}</p>
      ) : (
        <WaitingList page={page} to={to} words={words} rows={rows} />
      )}
      <p>
        {desk.others && desk.others.count > 0 && (
          <>{say(locale, 'othersCount', desk.others.count, desk.others.late)} </>
        )}
        <a href={to('desk')}>{say(locale, 'deskIn', desk.name)}</a>
      </p>
    </Section>
  )
}

/** Addresses of the house within a community. */
const within = (to: To, community: string): To =>
  ((name: Parameters<To>[0], filled = {}, asked = {}) =>
    to(name, { community, ...filled } as never, asked)) as To
