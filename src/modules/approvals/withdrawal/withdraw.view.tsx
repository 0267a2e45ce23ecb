import { yes } from '../../../kernel/form/form.model.ts'
import type { MailLanguage, WrittenMail } from '../../../kernel/letter.model.ts'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import type { Locale } from '../../../kernel/words.model.ts'
import { ConfirmForm, SeenByEnter } from '../../../ui/confirm.tsx'
import {
  Button,
  ButtonLink,
  Buttons,
  Choices,
  ErrorSummary,
  type FieldError,
  Form,
  TextArea,
} from '../../../ui/form.tsx'
import { Notice, Surface } from '../../../ui/layout.tsx'
import { BothMails, LanguageChoice } from '../../../ui/letter.tsx'
import { Page } from '../../../ui/page.tsx'
import type { MailMode } from '../../rounds/index.ts'
import type { CirculationFacts } from '../circulation-row.model.ts'
import { sayBoard } from '../look/board.text.ts'
import { sayNudge } from '../mail/nudge.text.ts'
import type { OwnStanding } from '../mail/party-mail.model.ts'
import { MailsTo } from '../mail/party-mail.view.tsx'
import { Unconfirmed } from '../reported/unconfirmed.view.tsx'
import type { TypedWithdrawal, WithdrawalField, WithdrawalTold } from './withdrawal.model.ts'
import { sayWithdrawal as say } from './withdrawal.text.ts'

/** A mail in each form of Norwegian, as one of those who stand alike gets it. */
export type WithdrawalSample = {
  own: OwnStanding['state'] | null
  name: string
  mails: Record<MailLanguage, WrittenMail>
}

type WithdrawProps = {
  page: CommunityPage
  slug: string
  facts: Pick<CirculationFacts, 'title' | 'number' | 'mailFunction'>
  /** The number of the version that is shown again. */
  again: number | null
  reported: readonly { code: string; name: string }[]
  wereTold: boolean
  typed: TypedWithdrawal
  errors: readonly FieldError[]
  mode: MailMode
  /** Whom the mails go to, and what stands in them, once it is to be seen. */
  preview: { told: readonly WithdrawalTold[]; samples: readonly WithdrawalSample[] } | null
  language: MailLanguage
}

/** Calling back a version: what it does, why it is done, and who is told. */
export const WithdrawPage = (props: WithdrawProps) => {
  const { page, slug, facts, again, reported, errors, preview } = props
  const { locale } = page
  const { number } = facts
  const title = preview ? say(locale, 'previewTitle', number) : say(locale, 'title')
  return (
    <Page
      page={page}
      title={title}
      windowTitle={`${title}: ${facts.title}`}
      nav="documents"
      crumbs={[
        { label: sayBoard(locale, 'documents'), href: page.to('documents') },
        { label: facts.title, href: page.to('document', { slug }), inNorwegian: true },
      ]}
      lead={say(locale, 'lead')}
    >
      <ErrorSummary page={page} errors={errors} />
      <Unconfirmed
        page={page}
        slug={slug}
        number={number}
        reported={reported}
        lead={say(locale, 'reported')}
      />
      <Notice>
        <p>
          {again === null ? say(locale, 'showsNone', number) : say(locale, 'shows', number, again)}
        </p>
      </Notice>
      {preview ? <Preview {...props} {...preview} /> : <Fields {...props} />}
    </Page>
  )
}

const Fields = ({ page, slug, typed, errors, wereTold }: WithdrawProps) => {
  const { locale } = page
  const labels = withdrawalLabels(locale)
  const field = (name: WithdrawalField) => ({
    name,
    label: labels[name],
    value: typed[name],
    error: errors.find((error) => error.field === name)?.message,
  })
  return (
    <Surface>
      <Form page={page} action={page.to('withdrawVersion', { slug })}>
        <SeenByEnter />
        <TextArea {...field('reason')} hint={say(locale, 'reasonHint')} required />
        <Choices
          {...field('tell')}
          hint={say(locale, wereTold ? 'tellWere' : 'tellWereNot')}
          several
          options={[{ value: yes, label: say(locale, 'tellYes') }]}
        />
        <TextArea {...field('greeting')} hint={sayNudge(locale, 'greetingHint')} rows={2} />
        <Buttons>
          <Button>{say(locale, 'preview')}</Button>
          <ButtonLink href={page.to('document', { slug })} weight="secondary">
            {say(locale, 'cancel')}
          </ButtonLink>
        </Buttons>
      </Form>
    </Surface>
  )
}

/** Who is told, what the mails say, and the deed. */
const Preview = (
  props: WithdrawProps & { told: readonly WithdrawalTold[]; samples: readonly WithdrawalSample[] },
) => {
  const { page, slug, facts, typed, told, samples, mode, language } = props
  const { locale } = page
  const tells = typed.tell === yes
  const written = told.filter(({ refusal }) => refusal === null)
  const confirm = (
    <Surface marked>
      <ConfirmForm
        page={page}
        action={page.to('withdrawVersion', { slug })}
        typed={Object.entries(typed)}
        confirm={say(locale, 'confirm')}
        change={say(locale, 'change')}
      >
        {tells && mode === 'send' && <LanguageChoice locale={locale} language={language} />}
      </ConfirmForm>
    </Surface>
  )
  if (!tells) {
    return (
      <>
        <p>{say(locale, 'nobodyTold')}</p>
        {confirm}
      </>
    )
  }
  return (
    <MailsTo page={page} asked={told} mode={mode} mailTo={facts.mailFunction}>
      {mode !== 'practice' &&
        samples.map(({ own, name, mails }) => (
          <>
            <p>{say(locale, leads[own ?? 'none'], name)}</p>
            <BothMails
              locale={locale}
              mails={mails}
              to={written.filter((each) => (each.own?.state ?? null) === own)}
            />
          </>
        ))}
      {confirm}
    </MailsTo>
  )
}

const leads = {
  awaited: 'mailAwaited',
  reported: 'mailReported',
  answered: 'mailAnswered',
  'not-party': 'mailNotParty',
  none: 'mailAlone',
} as const

/** What the fields are called. */
export const withdrawalLabels = (locale: Locale): Record<WithdrawalField, string> => ({
  reason: say(locale, 'reason'),
  tell: say(locale, 'tell'),
  greeting: sayNudge(locale, 'greeting'),
})
