import { auditedSides, roles } from '../../../kernel/deed.model.ts'
import { shortDay } from '../../../kernel/format.model.ts'
import type { MailStory } from '../../../kernel/mail-story.model.ts'
import { mailStanding } from '../../../kernel/mail-story.rule.ts'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import type { Locale } from '../../../kernel/words.model.ts'
import {
  Button,
  Buttons,
  ErrorSummary,
  Field,
  type FieldError,
  Form,
  Select,
} from '../../../ui/form.tsx'
import { Empty, Notice, Section, StackTable, Surface } from '../../../ui/layout.tsx'
import { MailState, MailTold } from '../../../ui/mail.tsx'
import { Page } from '../../../ui/page.tsx'
import { sayAccess as say } from '../access.text.ts'
import type { HeldRole, PlaceKind } from '../person.model.ts'

/** A party that a role can be held for. */
export type PlaceForRole = { code: string; name: string; kind: PlaceKind }

/** A role held, with the name of whom it is held for, and what became of the invitation to it. */
export type NamedRole = HeldRole & {
  partyName: string | null
  invitation: (MailStory & { subject: string }) | null
}

export type TypedGrant = {
  navn: string
  epost: string
  rolle: string
  part: string
  sider: string
}

export const PeoplePage = (props: {
  page: CommunityPage
  held: readonly NamedRole[]
  parties: readonly PlaceForRole[]
  typed: TypedGrant
  errors: readonly FieldError[]
  sendsMail: boolean
  reply: ReplyProps['reply']
  done: 'invited' | 'given' | 'ended' | 'again' | 'replySet' | null
}) => {
  const { page, typed, errors } = props
  const { locale } = page
  const errorOf = (field: string) => errors.find((error) => error.field === field)?.message
  return (
    <Page page={page} title={say(locale, 'people')} nav="people" lead={say(locale, 'peopleLead')}>
      {props.done && (
        <Notice kind="done">
          <p>{say(locale, props.done)}</p>
        </Notice>
      )}
      <ErrorSummary page={page} errors={errors} />
      <LostInvitations {...props} />
      {props.held.length === 0 ? (
        <Empty>{say(locale, 'noPeople')}</Empty>
      ) : (
        <StackTable
          caption={<span class="ds-sr-only">{say(locale, 'people')}</span>}
          rows={props.held}
          columns={[
            {
              label: say(locale, 'person'),
              cell: ({ personId, name, email }) => (
                <>
                  <a href={page.to('person', { person: personId })}>{name}</a>
                  <br />
                  <small>{email}</small>
                </>
              ),
            },
            { label: say(locale, 'role'), cell: ({ role }) => say(locale, role) },
            {
              label: say(locale, 'party'),
              isEmpty: ({ partyName, role }) => partyName === null && role !== 'auditor',
              cell: (held) => heldFor(locale, held),
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
                <Form page={page} action={page.to('endRole')} row={id}>
                  <input type="hidden" name="rolle" value={id} />
                  <button
                    type="submit"
                    class="ds-button"
                    data-variant="secondary"
                    data-size="sm"
                    aria-label={say(locale, 'endRoleOf', say(locale, role), name)}
                  >
                    {say(locale, 'end')}
                  </button>
                </Form>
              ),
            },
          ]}
        />
      )}
      <Section title={say(locale, 'give')} lead={say(locale, 'giveLead')}>
        <Surface>
          <Form page={page} action={page.to('people')}>
            <Field
              name="navn"
              label={say(locale, 'name')}
              value={typed.navn}
              error={errorOf('navn')}
              required
            />
            <Field
              name="epost"
              type="email"
              label={say(locale, 'email')}
              value={typed.epost}
              error={errorOf('epost')}
              required
            />
            <Select
              name="rolle"
              label={say(locale, 'role')}
              value={typed.rolle}
              error={errorOf('rolle')}
              options={[
                { value: '', label: '–' },
                ...roles.map((role) => ({ value: role, label: say(locale, role) })),
              ]}
            />
            <Select
              name="part"
              label={say(locale, 'party')}
              hint={say(locale, 'partyHint')}
              value={typed.part}
              error={errorOf('part')}
              options={[
                { value: '', label: '–' },
                ...props.parties.map(({ code, name }) => ({
                  value: code,
                  label: `${name} (${code})`,
                })),
              ]}
            />
            <Select
              name="sider"
              label={say(locale, 'sides')}
              hint={say(locale, 'sidesHint')}
              value={typed.sider}
              error={errorOf('sider')}
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
      {page.may('set-reply-address') && (
        <ReplyAddress page={page} reply={props.reply} errors={errors} />
      )}
    </Page>
  )
}

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
  const { locale, now } = page
  const lost = held.flatMap(({ name, personId, role, invitation }) =>
    invitation && ['failed', 'delayed'].includes(mailStanding(invitation, now))
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
            {...{ page, sendsMail }}
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

type ReplyProps = {
  page: CommunityPage
  /** The address that stands, and what was typed. */
  reply: { address: string | null; typed: string | null }
  errors: readonly FieldError[]
}

/** Where answers to the community's mails go. */
const ReplyAddress = ({ page, reply, errors }: ReplyProps) => {
  const { locale } = page
  return (
    <Section title={say(locale, 'replyTitle')} lead={say(locale, 'replyLead')} id="svaradresse">
      {reply.address === null && (
        <Notice kind="warning">
          <p>{say(locale, 'replyMissing')}</p>
        </Notice>
      )}
      <Surface>
        <Form page={page} action={page.to('replyAddress')}>
          <Field
            name="svaradresse"
            type="email"
            label={say(locale, 'replyAddress')}
            hint={say(locale, 'replyHint')}
            value={reply.typed ?? reply.address ?? ''}
            error={errors.find(({ field }) => field === 'svaradresse')?.message}
          />
          <Buttons>
            <Button>{say(locale, 'replySave')}</Button>
          </Buttons>
        </Form>
      </Surface>
    </Section>
  )
}
