import type { MailLanguage, WrittenMail } from '../../../kernel/letter.model.ts'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import { ConfirmForm, SeenByEnter } from '../../../ui/confirm.tsx'
import {
  Button,
  ButtonLink,
  Buttons,
  ErrorSummary,
  type FieldError,
  Form,
  TextArea,
} from '../../../ui/form.tsx'
import { Notice, Section, Surface } from '../../../ui/layout.tsx'
import { BothMails, LanguageChoice, Receivers } from '../../../ui/letter.tsx'
import { Page } from '../../../ui/page.tsx'
import type { BoardLine } from '../board.model.ts'
import type { CirculationFacts } from '../circulation-row.model.ts'
import { sayBoard } from '../look/board.text.ts'
import { lookOf } from '../look/board-look.view.tsx'
import type { AskedLine } from '../mail/party-mail.model.ts'
import { AddContact } from '../mail/party-mail.view.tsx'
import type { TypedAgain } from './again.model.ts'
import { sayAgain as say } from './again.text.ts'

type AgainProps = {
  page: CommunityPage
  slug: string
  facts: CirculationFacts
  line: BoardLine
  typed: TypedAgain
  errors: readonly FieldError[]
  /** Why it cannot be asked. */
  refusal: string | null
  /** Whom the mail goes to. */
  told: AskedLine
  language: MailLanguage
  /** The mail, once it is to be seen. */
  mails: Record<MailLanguage, WrittenMail> | null
}

/** Asking one party to treat the matter again, seen before it is done. */
export const AgainPage = (props: AgainProps) => {
  const { page, slug, facts, line, errors, refusal, told, mails } = props
  const { locale } = page
  const title = say(locale, 'title', line.name)
  return (
    <Page
      page={page}
      title={title}
      windowTitle={`${title}: ${facts.title}`}
      nav="documents"
      playedOn={facts.shownOn}
      crumbs={[
        { label: sayBoard(locale, 'documents'), href: page.to('documents') },
        { label: facts.title, href: page.to('document', { slug }), inNorwegian: true },
        { label: sayBoard(locale, 'board'), href: page.to('board', { slug }) },
        { label: line.name, href: page.to('answer', { slug, partyCode: line.code }) },
      ]}
      lead={refusal ? undefined : say(locale, 'lead', lookOf(locale, line).text)}
    >
      {refusal && (
        <Notice kind="warning">
          <p>{refusal}</p>
        </Notice>
      )}
      <ErrorSummary page={page} errors={errors} />
      {!refusal && (
        <>
          {page.community.exercise && (
            <Notice>
              <p>{say(locale, 'exercise')}</p>
            </Notice>
          )}
          <Section title={say(locale, page.community.exercise ? 'wouldReceive' : 'receivers')}>
            {told.contacts.length === 0 ? (
              <p>
                {say(locale, 'nobody')} <AddContact page={page} code={told.code} name={told.name} />
              </p>
            ) : (
              <Receivers receivers={told.contacts} />
            )}
          </Section>
          {mails ? <Preview {...props} mails={mails} /> : <Fields {...props} />}
        </>
      )}
    </Page>
  )
}

const Fields = ({ page, slug, line, typed, errors }: AgainProps) => {
  const { locale } = page
  const at = { slug, partyCode: line.code }
  return (
    <Form page={page} action={page.to('askAgain', at)}>
      <SeenByEnter />
      <TextArea
        name="reason"
        label={say(locale, 'reason')}
        hint={say(locale, 'reasonHint')}
        value={typed.reason}
        error={errors.find(({ field }) => field === 'reason')?.message}
        required
      />
      <Buttons>
        <Button>{say(locale, 'preview')}</Button>
        <ButtonLink href={page.to('answer', at)} weight="secondary">
          {say(locale, 'cancel')}
        </ButtonLink>
      </Buttons>
    </Form>
  )
}

const Preview = (props: AgainProps & { mails: Record<MailLanguage, WrittenMail> }) => {
  const { page, slug, line, told, typed, mails, language } = props
  const { locale } = page
  return (
    <>
      <Section title={say(locale, 'mail')}>
        <BothMails locale={locale} mails={mails} to={[told]} />
      </Section>
      <Surface marked>
        <ConfirmForm
          page={page}
          action={page.to('askAgain', { slug, partyCode: line.code })}
          typed={Object.entries(typed)}
          confirm={say(locale, 'confirm')}
          change={say(locale, 'change')}
        >
          <LanguageChoice locale={locale} language={language} />
        </ConfirmForm>
      </Surface>
    </>
  )
}
