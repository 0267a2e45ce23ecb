import { auditedSides, grantedRoles } from '../../../kernel/deed.model.ts'
import { shortDay } from '../../../kernel/format.model.ts'
import { mailProgress } from '../../../kernel/mail-story.rule.ts'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import type { Locale } from '../../../kernel/words.model.ts'
import { Addresses } from '../../../ui/addresses.tsx'
import {
  Button,
  Buttons,
  ErrorSummary,
  Field,
  type FieldError,
  Form,
  Select,
} from '../../../ui/form.tsx'
import { Empty, More, Notice, Section, StackTable, Surface } from '../../../ui/layout.tsx'
import { MailState, MailTold } from '../../../ui/mail.tsx'
import { Page } from '../../../ui/page.tsx'
import { Receipt } from '../../../ui/receipt.tsx'
import { sayAccess as say } from '../access.text.ts'
import type { TypedGrant } from './grant.model.ts'
import type { NamedRole, PlaceForRole } from './people.model.ts'

import { ReplyAddress, type ReplyProps } from './reply-address.view.tsx'

type PeopleProps = {
  page: CommunityPage
  held: readonly NamedRole[]
  parties: readonly PlaceForRole[]
  typed: TypedGrant
  errors: readonly FieldError[]
  sendsMail: boolean
  reply: ReplyProps['reply']
  done: 'invited' | 'given' | 'ended' | 'again' | 'replySet' | null
}

export const PeoplePage = (props: PeopleProps) => {
  const { page, errors } = props
  const { locale } = page
  return (
    <Page page={page} title={say(locale, 'people')} nav="people" lead={say(locale, 'peopleLead')}>
      <p>
        <a href={page.to('outgoingMail')}>{say(locale, 'allMail')}</a>
      </p>
      <Receipt>{props.done && say(locale, props.done)}</Receipt>
      <ErrorSummary page={page} errors={errors} />
      <LostInvitations {...props} />
      {!props.held.some(({ role }) => role === 'secretariat') && (
        <Notice>{say(locale, 'noSecretariat')}</Notice>
      )}
      {props.held.length === 0 ? (
        <Empty>{say(locale, 'noPeople')}</Empty>
      ) : (
        <HeldRoles {...props} />
      )}
      <GiveRole {...props} />
      {page.may('set-reply-address') && (
        <ReplyAddress page={page} reply={props.reply} errors={errors} />
      )}
    </Page>
  )
}

const Holder = ({ page, held }: { page: CommunityPage; held: PeopleProps['held'][number] }) => (
  <>
    <a href={page.to('person', { person: held.personId })}>{held.name}</a>
    <br />
    <small>
      <Addresses text={held.email} />
    </small>
  </>
)

/** Who has which role, each with the button that ends it. */
const HeldRoles = ({ page, held }: PeopleProps) => {
  const { locale } = page
  return (
    <StackTable
      caption={<span class="ds-sr-only">{say(locale, 'people')}</span>}
      rows={held}
      columns={[
        {
          label: say(locale, 'person'),
          cell: (held) => <Holder page={page} held={held} />,
        },
        { label: say(locale, 'role'), cell: ({ role }) => say(locale, role) },
        {
          label: say(locale, 'party'),
          isEmpty: ({ partyName, role }) => partyName === null && role !== 'auditor',
          cell: (role) => heldFor(locale, role),
        },
        { label: say(locale, 'since'), cell: ({ grantedOn }) => shortDay(grantedOn) },
        {
          label: say(locale, 'invitation'),
          isEmpty: ({ invitation }) => invitation === null,
          cell: ({ invitation }) =>
            invitation ? <MailState page={page} mail={invitation} /> : '–',
        },
        {
          label: say(locale, 'end'),
          cell: ({ id, role, name }) => (
            <More
              summary={
                <>
                  {say(locale, 'end')}
                  <span class="ds-sr-only">
                    : {say(locale, role)}, {name}
                  </span>
                </>
              }
            >
              <p>{say(locale, 'endAsked')}</p>
              <Form page={page} action={page.to('endRole')} row={id}>
                <input type="hidden" name="rolle" value={id} />
                <button type="submit" class="ds-button gf-danger" data-size="sm">
                  {say(locale, 'endNow')}
                  <span class="ds-sr-only">
                    : {say(locale, role)}, {name}
                  </span>
                </button>
              </Form>
            </More>
          ),
        },
      ]}
    />
  )
}

/** The form that gives a role. */
const GiveRole = ({ page, parties, typed, errors }: PeopleProps) => {
  const { locale } = page
  const labels = grantLabels(locale)
  const field = (name: keyof TypedGrant) => ({
    name,
    label: labels[name],
    value: typed[name],
    error: errors.find((error) => error.field === name)?.message,
  })
  return (
    <Section title={say(locale, 'give')} lead={say(locale, 'giveLead')}>
      <Surface>
        <Form page={page} action={page.to('people')}>
          <Field {...field('navn')} required />
          <Field {...field('epost')} type="email" required />
          <Select
            {...field('rolle')}
            options={[
              { value: '', label: '–' },
              ...grantedRoles.map((role) => ({ value: role, label: say(locale, role) })),
            ]}
          />
          <Select
            {...field('part')}
            hint={say(locale, 'partyHint')}
            options={[
              { value: '', label: '–' },
              ...parties.map(({ code, name }) => ({
                value: code,
                label: `${name} (${code})`,
              })),
            ]}
          />
          <Select
            {...field('sider')}
            hint={say(locale, 'sidesHint')}
            options={[
              { value: '', label: '–' },
              ...auditedSides.map((sides) => ({ value: sides, label: say(locale, sides) })),
            ]}
          />
          <Buttons>
            <Button>{say(locale, 'invite')}</Button>
          </Buttons>
        </Form>
      </Surface>
    </Section>
  )
}

/** What the fields of the form are called. */
export const grantLabels = (locale: Locale): Record<keyof TypedGrant, string> => ({
  navn: say(locale, 'name'),
  epost: say(locale, 'email'),
  rolle: say(locale, 'role'),
  part: say(locale, 'party'),
  sider: say(locale, 'sides'),
})

/** Whom a role is held for: a party, or the sides that an auditor looks into. */
export const heldFor = (locale: Locale, { role, partyName, sides }: NamedRole): string => {
  if (role !== 'auditor') return partyName ?? '–'
  return say(locale, sides ?? 'sidesUnknown')
}

/** The form that sends the invitation to a role again. */
export const againDoor = (page: CommunityPage, mail: { id: string; subject: string }) => ({
  action: page.to('sendAgain'),
  row: mail.id,
  fields: { rolle: mail.subject.replace(/^role:/, ''), brev: mail.id },
})

/** Those who were invited and have not got the invitation, with why, and what can be done. */
const LostInvitations = ({
  page,
  held,
  sendsMail,
}: Pick<Parameters<typeof PeoplePage>[0], 'page' | 'held' | 'sendsMail'>) => {
  const { locale } = page
  const lost = held.flatMap(({ name, personId, role, invitation }) =>
    invitation && ['failed', 'delayed'].includes(mailProgress(invitation, page))
      ? [{ name, personId, role, invitation }]
      : [],
  )
  if (lost.length === 0) return null
  const failed = lost.filter(({ invitation }) => invitation.state === 'failed').length
  const title =
    failed > 0
      ? say(locale, 'lostInvitations', failed)
      : say(locale, 'waitingInvitations', lost.length)
  return (
    <Notice kind="warning" title={title}>
      {lost.map(({ name, personId, role, invitation }) => (
        <>
          <p>
            <b>
              {name}, {say(locale, role)}
            </b>
          </p>
          <MailTold
            page={page}
            sendsMail={sendsMail}
            mail={invitation}
            doors={{
              again: againDoor(page, invitation),
              mend: page.may('mend-address')
                ? page.to('person', { person: personId }, { '#': 'felt-epost' })
                : null,
            }}
          />
        </>
      ))}
    </Notice>
  )
}
