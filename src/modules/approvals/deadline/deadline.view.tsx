import type { Day } from '../../../kernel/day.model.ts'
import { longDay } from '../../../kernel/format.model.ts'
import type { MailLanguage, WrittenMail } from '../../../kernel/letter.model.ts'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import type { Locale } from '../../../kernel/words.model.ts'
import { ConfirmForm, SeenByEnter } from '../../../ui/confirm.tsx'
import {
  Button,
  ButtonLink,
  Buttons,
  ErrorSummary,
  Field,
  type FieldError,
  Form,
  TextArea,
} from '../../../ui/form.tsx'
import { Notice, Section, StackTable, Surface } from '../../../ui/layout.tsx'
import { BothMails, LanguageChoice, Receivers, Warnings } from '../../../ui/letter.tsx'
import { Page } from '../../../ui/page.tsx'
import { missedText } from '../../rounds/index.ts'
import type { CirculationFacts } from '../circulation-row.model.ts'
import { sayBoard } from '../look/board.text.ts'
import { AddContact } from '../mail/party-mail.view.tsx'
import type {
  DeadlineField,
  DeadlineHindrance,
  DeadlineTold,
  TypedDeadline,
} from './deadline.model.ts'
import { hindranceText, sayDeadline as say } from './deadline.text.ts'

type DeadlineProps = {
  page: CommunityPage
  slug: string
  facts: CirculationFacts
  typed: TypedDeadline
  errors: readonly FieldError[]
  hindrance: DeadlineHindrance | null
  /** What it comes to, once it is to be seen. */
  preview: { deadline: Day; told: readonly DeadlineTold[] } | null
  language: MailLanguage
  samples: readonly DeadlineSample[]
}

/** The mail to those who stand alike, as the first of them gets it. */
export type DeadlineSample = {
  isReported: boolean
  to: readonly DeadlineTold[]
  mails: Record<MailLanguage, WrittenMail>
}

/** Another deadline for a version that is out, seen before it is done. */
export const DeadlinePage = (props: DeadlineProps) => {
  const { page, slug, facts, errors, hindrance, preview } = props
  const { locale } = page
  const title = preview
    ? say(locale, 'previewTitle', longDay(locale, preview.deadline))
    : say(locale, 'title')
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
      ]}
      lead={say(locale, 'lead')}
    >
      {hindrance && (
        <Notice kind="warning">
          <p>{hindranceText[hindrance][locale]}</p>
        </Notice>
      )}
      <ErrorSummary page={page} errors={errors} />
      {!hindrance && (preview ? <Preview {...props} {...preview} /> : <Fields {...props} />)}
    </Page>
  )
}

const Fields = ({ page, slug, facts, typed, errors }: DeadlineProps) => {
  const { locale } = page
  const labels = deadlineLabels(locale)
  const field = (name: DeadlineField) => ({
    name,
    label: labels[name],
    value: typed[name],
    error: errors.find((error) => error.field === name)?.message,
  })
  return (
    <Form page={page} action={page.to('moveDeadline', { slug })}>
      <SeenByEnter />
      <p>
        {facts.deadline ? say(locale, 'now', longDay(locale, facts.deadline)) : say(locale, 'none')}
      </p>
      <Field {...field('deadline')} short required />
      <TextArea {...field('reason')} hint={say(locale, 'reasonHint')} required />
      <Buttons>
        <Button>{say(locale, 'preview')}</Button>
        <ButtonLink href={page.to('board', { slug })} weight="secondary">
          {say(locale, 'cancel')}
        </ButtonLink>
      </Buttons>
    </Form>
  )
}

/** Who is told, what the mail says, and the deed. */
const Preview = (props: DeadlineProps & { told: readonly DeadlineTold[] }) => {
  const { page, slug, facts, typed, told, samples, language } = props
  const { locale } = page
  const written = told.filter(({ refusal }) => refusal === null)
  return (
    <>
      {page.community.exercise && (
        <Notice>
          <p>{say(locale, 'exercise')}</p>
        </Notice>
      )}
      <Warnings sentences={missedText(locale, facts.mailFunction, written)} />
      {told.length === 0 ? <p>{say(locale, 'nobody')}</p> : <ToldOfIt page={page} told={told} />}
      {samples.map(({ isReported, to, mails }) => (
        <Section title={say(locale, isReported ? 'mailReported' : 'mail')}>
          <BothMails locale={locale} mails={mails} to={to} />
        </Section>
      ))}
      <Surface marked>
        <ConfirmForm
          page={page}
          action={page.to('moveDeadline', { slug })}
          typed={Object.entries(typed)}
          confirm={say(locale, 'confirm')}
          change={say(locale, 'change')}
        >
          {samples.length > 0 && <LanguageChoice locale={locale} language={language} />}
        </ConfirmForm>
      </Surface>
    </>
  )
}

/** Who is told, each with who gets the mail, or that nobody does. */
const ToldOfIt = ({ page, told }: { page: CommunityPage; told: readonly DeadlineTold[] }) => {
  const { locale } = page
  return (
    <Section
      title={say(
        locale,
        page.community.exercise ? 'wouldTell' : 'told',
        told.filter(({ refusal }) => refusal === null).length,
      )}
      lead={say(locale, 'toldLead')}
    >
      <StackTable
        rows={told}
        columns={[
          {
            label: say(locale, 'party'),
            cell: ({ name, isReported }) => (
              <>
                {name} {isReported && <small>{sayBoard(locale, 'reported')}</small>}
              </>
            ),
          },
          {
            label: say(locale, 'receiver'),
            cell: ({ contacts, code, name }) =>
              contacts.length === 0 ? (
                <>
                  {say(locale, 'noContact')} <AddContact page={page} code={code} name={name} />
                </>
              ) : (
                <Receivers receivers={contacts} />
              ),
          },
        ]}
      />
    </Section>
  )
}

/** What the fields are called. */
export const deadlineLabels = (locale: Locale): Record<DeadlineField, string> => ({
  deadline: say(locale, 'deadline'),
  reason: say(locale, 'reason'),
})
