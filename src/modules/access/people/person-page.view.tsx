import { shortDay } from '../../../kernel/format.model.ts'
import type { MailStory } from '../../../kernel/mail-story.model.ts'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import {
  Button,
  ButtonLink,
  Buttons,
  ErrorSummary,
  Field,
  type FieldError,
  Form,
} from '../../../ui/form.tsx'
import { InNorwegian } from '../../../ui/in-norwegian.tsx'
import { Empty, Section, StackTable, Surface } from '../../../ui/layout.tsx'
import { MailTold } from '../../../ui/mail.tsx'
import { sayMail } from '../../../ui/mail-text.ts'
import { Page } from '../../../ui/page.tsx'
import { Receipt } from '../../../ui/receipt.tsx'
import { sayAccess as say } from '../access.text.ts'
import type { NamedRole } from './people.model.ts'
import { againDoor, heldFor } from './people.view.tsx'

/** A mail to the person, with the document it was about where the reader sees that. */
export type PersonMail = MailStory & {
  subject: string
  title: string | null
  slug: string | null
  isSeen: boolean
}

type PersonProps = {
  page: CommunityPage
  person: { id: string; name: string; email: string }
  held: readonly NamedRole[]
  mails: readonly PersonMail[]
  sendsMail: boolean
  typed: string
  errors: readonly FieldError[]
  mended: boolean
  /** Where the reader came from, to go back to once the address is mended. */
  back: string | null
}

/** One person in the community: the roles, what was written to the person and came of it, and the address. */
export const PersonPage = (props: PersonProps) => {
  const { page, person } = props
  const { locale } = page
  return (
    <Page
      page={page}
      title={person.name}
      nav="people"
      crumbs={[{ label: say(locale, 'people'), href: page.to('people') }]}
      lead={say(locale, 'personLead')}
    >
      <Receipt>{props.mended && say(locale, 'mended')}</Receipt>
      <ErrorSummary page={page} errors={props.errors} />
      <RolesHeld {...props} />
      <MailTo {...props} />
      {page.may('mend-address') && <MendAddress {...props} />}
    </Page>
  )
}

const RolesHeld = ({ page: { locale }, held }: PersonProps) => (
  <Section title={say(locale, 'rolesHeld')}>
    <StackTable
      rows={held}
      columns={[
        { label: say(locale, 'role'), cell: ({ role }) => say(locale, role) },
        { label: say(locale, 'party'), cell: (each) => heldFor(locale, each) },
        { label: say(locale, 'since'), cell: ({ grantedOn }) => shortDay(grantedOn) },
      ]}
    />
  </Section>
)

const MailTo = ({ page, mails, sendsMail }: PersonProps) => {
  const { locale } = page
  return (
    <Section title={say(locale, 'mailTo')}>
      {mails.length === 0 ? (
        <Empty>{say(locale, 'noMailTo')}</Empty>
      ) : (
        mails.map((mail) => (
          <Surface>
            <h3>
              {mail.isSeen ? sayMail(locale, mail.about) : say(locale, 'unseenMail')}
              {mail.title && (
                <>
                  : <InNorwegian locale={locale}>{mail.title}</InNorwegian>
                </>
              )}
            </h3>
            <MailTold page={page} mail={mail} sendsMail={sendsMail} doors={doorsOf(page, mail)} />
          </Surface>
        ))
      )}
    </Section>
  )
}

const MendAddress = ({ page, person, typed, errors, back }: PersonProps) => {
  const { locale } = page
  return (
    <Section title={say(locale, 'mendTitle')} lead={say(locale, 'mendLead', person.email)}>
      <Surface>
        <Form page={page} action={page.to('person', { person: person.id })}>
          {back && <input type="hidden" name="tilbake" value={back} />}
          <Field
            name="epost"
            type="email"
            label={say(locale, 'newAddress')}
            value={typed}
            error={errors.find(({ field }) => field === 'epost')?.message}
            required
          />
          <Buttons>
            <Button>{say(locale, 'mend')}</Button>
            <ButtonLink href={back ?? page.to('people')} weight="secondary">
              {say(locale, back ? 'backFrom' : 'toPeople')}
            </ButtonLink>
          </Buttons>
        </Form>
      </Surface>
    </Section>
  )
}

/** An invitation is sent again from here, what is about a document from where its parties stand. */
const doorsOf = (page: CommunityPage, mail: PersonMail) => {
  if (mail.about === 'invitation') return { again: againDoor(page, mail), mend: null }
  const { slug } = mail
  return {
    again:
      page.may('put-forward') && slug !== null
        ? { action: page.to('mailAgain', { slug, mail: mail.id }), fields: {} }
        : null,
    mend: null,
  }
}
