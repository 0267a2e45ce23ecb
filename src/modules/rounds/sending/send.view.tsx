import { listed, longDay } from '../../../kernel/format.model.ts'
import type { AttachmentRow } from '../../../kernel/kept-file.model.ts'
import type { MailLanguage, WrittenMail } from '../../../kernel/letter.model.ts'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import { Button, ButtonLink, Buttons, Form } from '../../../ui/form.tsx'
import { Facts, Notice, Section, StackTable } from '../../../ui/layout.tsx'
import { BothMails, LanguageChoice, Receivers, Warnings } from '../../../ui/letter.tsx'
import { Page } from '../../../ui/page.tsx'
import type { TargetFunction } from '../../directory/index.ts'
import type { MailMode } from '../mail/receiver.model.ts'
import { missedText, sayReceiver } from '../mail/receiver.text.ts'
import type { MailLine } from '../mail/round-mail.model.ts'
import type { Question } from '../question.model.ts'
import type { SendRefusal } from '../refusal.model.ts'
import type { Round } from '../round.model.ts'
import { readerNames, sayRounds } from '../rounds.text.ts'
import { saySending as say, sendRefusalText } from './sending.text.ts'
import { crumbsOf } from './sending.view.tsx'

export type SendProps = {
  page: CommunityPage
  round: Round
  questions: readonly Question[]
  files: readonly AttachmentRow[]
  /** Whom it asks, and who is written to at each. */
  lines: readonly MailLine[]
  mailTo: TargetFunction | null
  mode: MailMode
  language: MailLanguage
  /** The mail in each language, as the first gets it; null where nobody does. */
  mails: Record<MailLanguage, WrittenMail> | null
  refusal: SendRefusal | null
}

/** What is sent to whom, before it is. */
export const SendRoundPage = (props: SendProps) => {
  const { page, round, lines, refusal } = props
  const { locale } = page
  const at = { round: round.slug }
  return (
    <Page
      page={page}
      nav="rounds"
      title={say(locale, 'sendTitle')}
      lead={say(locale, 'sendLead')}
      crumbs={crumbsOf(page, round)}
    >
      {refusal && (
        <Notice kind="warning" title={say(locale, 'notReady')}>
          <p>{sendRefusalText[refusal][locale]}</p>
        </Notice>
      )}
      <WhatIsSent {...props} />
      {lines.length > 0 && <WhoGetsMail {...props} />}
      <Form page={page} action={page.to('sendRound', at)}>
        {props.mode === 'send' && props.mails && (
          <LanguageChoice locale={locale} language={props.language} />
        )}
        <Buttons>
          {refusal === null && <Button>{say(locale, 'send', lines.length)}</Button>}
          <ButtonLink href={page.to('draftRound', at)} weight="secondary">
            {say(locale, 'back')}
          </ButtonLink>
        </Buttons>
      </Form>
    </Page>
  )
}

/** What is asked of whom, by when, and what follows it. */
const WhatIsSent = ({ page, round, questions, files, lines }: SendProps) => {
  const { locale } = page
  return (
    <Facts
      facts={[
        {
          term: say(locale, 'asks'),
          detail: (
            <ol>
              {questions.map(({ wording }) => (
                <li>{wording}</li>
              ))}
            </ol>
          ),
        },
        ...(files.length > 0
          ? [
              {
                term: sayRounds(locale, 'attachments'),
                detail: listed(
                  locale,
                  files.map(({ title }) => title),
                ),
              },
            ]
          : []),
        {
          term: say(locale, 'whom'),
          detail: listed(
            locale,
            lines.map(({ name }) => name),
          ),
        },
        {
          term: say(locale, 'deadline'),
          detail: round.deadline ? longDay(locale, round.deadline) : '–',
        },
        { term: sayRounds(locale, 'readers'), detail: readerNames[round.readers][locale] },
      ]}
    />
  )
}

/** Who is written to and what, and who has nobody to write to. */
const WhoGetsMail = ({ page, lines, mailTo, mode, mails }: SendProps) => {
  const { locale } = page
  if (mode !== 'send') {
    return (
      <Notice kind={mode === 'none' ? 'warning' : 'info'}>
        <p>{say(locale, mode)}</p>
      </Notice>
    )
  }
  const told = lines.filter(({ refusal }) => refusal === null)
  const without = lines.filter(({ refusal }) => refusal !== null)
  const [first] = told
  return (
    <>
      <Warnings sentences={missedText(locale, mailTo, told)} />
      {without.length > 0 && <WithoutMail page={page} lines={without} />}
      <Section
        title={first ? say(locale, 'mailTo', told.length) : say(locale, 'noneGets')}
        lead={first && say(locale, 'mailLead', first.name)}
      >
        {first && (
          <StackTable<MailLine>
            caption={<span class="ds-sr-only">{sayReceiver(locale, 'mailGoesTo')}</span>}
            rows={told}
            columns={[
              { label: say(locale, 'party'), cell: ({ name }) => name },
              {
                label: sayReceiver(locale, 'mailGoesTo'),
                cell: ({ contacts }) => <Receivers receivers={contacts} />,
              },
            ]}
          />
        )}
        {mails && <BothMails locale={locale} mails={mails} to={told} />}
      </Section>
    </>
  )
}

/** Those that nobody is written to at. */
const WithoutMail = ({
  page,
  lines,
}: {
  page: CommunityPage
  lines: readonly { code: string; name: string }[]
}) => (
  <Notice kind="warning" title={say(page.locale, 'withoutMail', lines.length)}>
    <ul>
      {lines.map(({ code, name }) => (
        <li>
          {page.may('keep-contacts', code) ? (
            <a href={page.to('placeList', { place: code })}>{name}</a>
          ) : (
            name
          )}
        </li>
      ))}
    </ul>
  </Notice>
)
