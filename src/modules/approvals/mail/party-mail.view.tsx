import type { Child } from 'hono/jsx'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import { Notice, Section, StackTable } from '../../../ui/layout.tsx'
import { Receivers, Warnings } from '../../../ui/letter.tsx'
import type { TargetFunction } from '../../directory/index.ts'
import { type MailMode, missedText, sayReceiver, withoutEitherText } from '../../rounds/index.ts'
import { sayNudge as say } from './nudge.text.ts'
import type { AskedLine } from './party-mail.model.ts'

type Missing = { code: string; name: string }

/** Where a contact is added in a party that has none, for whoever may. */
export const AddContact = ({ page, code, name }: { page: CommunityPage } & Missing) =>
  page.may('keep-contacts', code) && (
    <a href={page.to('placeList', { place: code })}>
      {say(page.locale, 'addContact')}
      <span class="ds-sr-only"> {say(page.locale, 'inParty', name)}</span>
    </a>
  )

/** Every party that has no contact, each by name with where one is added. */
const WithoutContact = ({
  page,
  parties,
}: {
  page: CommunityPage
  parties: readonly Missing[]
}) => (
  <ul>
    {parties.map((party) => (
      <li>
        {party.name} <AddContact page={page} {...party} />
      </li>
    ))}
  </ul>
)

/** Where to name a contact for those who have none, for whoever may. */
export const GiveRole = ({ page }: { page: CommunityPage }) =>
  page.may('manage-people') && (
    <p>
      <a href={page.to('people')}>{say(page.locale, 'giveRole')}</a>
    </p>
  )

type MailsProps = {
  page: CommunityPage
  asked: readonly AskedLine[]
  mode: MailMode
  /** The function that the mails go to. */
  mailTo: TargetFunction | null
}

/** Which parties get a mail, and which do not, before it is sent; the mails and the deed stand within. */
export const MailsTo = (props: MailsProps & { children: Child }) => {
  const { asked, mode } = props
  const { locale } = props.page
  const told = asked.filter(({ refusal }) => refusal === null)
  const unsettled = asked.filter(({ refusal }) => refusal === 'not-a-party')
  return (
    <Section title={say(locale, mode === 'send' ? 'mailTo' : 'mailToNobody', told.length)}>
      {mode !== 'send' && (
        <Notice kind={mode === 'none' ? 'warning' : undefined}>
          <p>{say(locale, mode === 'none' ? 'mailNotSetUp' : 'mailInExercise')}</p>
        </Notice>
      )}
      <WhoGetsIt {...props} />
      {mode === 'send' && unsettled.length > 0 && (
        <p>
          <b>{say(locale, 'notSettled')}</b> {unsettled.map(({ name }) => name).join(', ')}
        </p>
      )}
      {props.children}
    </Section>
  )
}

/** Whom in each party the mail goes to, where it goes to the contact instead, and who has neither. */
const WhoGetsIt = ({ page, asked, mode, mailTo }: MailsProps) => {
  const { locale } = page
  const shows = mode === 'send' || mailTo !== null
  const told = asked.filter(({ refusal }) => refusal === null)
  const without = asked.filter(({ refusal }) => refusal === 'no-contact')
  return (
    <>
      <Warnings sentences={missedText(locale, mailTo, told)} />
      {mode !== 'send' && shows && told.length > 0 && <p>{sayReceiver(locale, 'wouldGo')}</p>}
      {shows && told.length > 0 && (
        <StackTable
          rows={told}
          columns={[
            { label: say(locale, 'party'), cell: ({ name }) => name },
            {
              label: mailTo ? sayReceiver(locale, 'mailGoesTo') : say(locale, 'contact'),
              cell: ({ contacts }) => <Receivers receivers={contacts} />,
            },
          ]}
        />
      )}
      {shows && without.length > 0 && (
        <>
          <p>
            <b>
              {mailTo
                ? withoutEitherText(locale, mailTo, without.length)
                : say(locale, 'withoutContact', without.length)}
            </b>
          </p>
          <WithoutContact page={page} parties={without} />
          <GiveRole page={page} />
        </>
      )}
    </>
  )
}
