import { raw } from 'hono/html'
import { longDay } from '../../../kernel/format.model.ts'
import { fileNote } from '../../../kernel/kept-file.model.ts'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import type { TextBlock } from '../../../kernel/text-tree.model.ts'
import {
  Button,
  Buttons,
  ErrorSummary,
  Field,
  type FieldError,
  FieldGroup,
  Form,
} from '../../../ui/form.tsx'
import { InNorwegian } from '../../../ui/in-norwegian.tsx'
import { LinkList, More, Notice, Prose, Section, Surface } from '../../../ui/layout.tsx'
import { Page } from '../../../ui/page.tsx'
import { Receipt } from '../../../ui/receipt.tsx'
import { htmlOfText } from '../../../ui/text-html.ts'
import type { OpenAnswer } from '../answer/answer.model.ts'
import { Details } from '../answer/answer-details.view.tsx'
import { Outcome, WhichBody } from '../answer/answer-form.view.tsx'
import { lineText } from '../look/line.view.ts'
import { askedBodyText } from '../mail/letter-words.text.ts'
import { fileOf } from '../reported/report.model.ts'
import { ReportFacts, whoText } from '../reported/report.view.tsx'
import type { Treatment } from '../treatment.model.ts'
import { answerTyped, type Outcome as CameOut, type TypedReport } from './link.model.ts'
import type { Linked } from './link.query.ts'
import { sayLink as say } from './link.text.ts'

export type LinkPageProps = Pick<
  Linked,
  'facts' | 'board' | 'party' | 'line' | 'attachments' | 'own'
> & {
  page: CommunityPage
  token: string
  /** The text as its party may read it; null where it may not. */
  text: readonly TextBlock[] | null
  /** What can be told now. */
  open: readonly OpenAnswer[]
  typed: TypedReport
  /** The day that was typed, where it is before the version was put forward. */
  early: string | null
  errors: readonly FieldError[]
  refusal: string | null
  done: boolean
  /** What came of what was told last by it; null where nothing has, or nothing was told. */
  outcome: CameOut | null
}

/** What is asked of a party, for whoever has a link to it: nothing else of the house. */
export const LinkPage = (props: LinkPageProps) => {
  const { page, facts, party, line, open } = props
  const { locale } = page
  return (
    <Page
      page={page}
      title={facts.title}
      heading={<InNorwegian locale={locale}>{facts.title}</InNorwegian>}
      windowTitle={`${facts.title}, ${party.name}`}
      lead={askedText(props)}
      alone={say(locale, 'foot')}
      status={
        <p>
          {say(locale, 'answersFor')} <b>{party.name}</b>
        </p>
      }
    >
      <Receipt>{props.done && props.own && say(locale, 'received', party.name)}</Receipt>
      {props.refusal && (
        <Notice kind="warning">
          <p>{props.refusal}</p>
        </Notice>
      )}
      <CameOf {...props} />
      {line.standing === 'unsettled' && (
        <Notice>
          <p>{say(locale, 'unsettled', party.name)}</p>
        </Notice>
      )}
      <ErrorSummary page={page} errors={props.errors} />
      <Told {...props} />
      <Text {...props} />
      {open.length > 0 && <ReportForm {...props} />}
      <More summary={say(locale, 'notYou')}>
        <p>{say(locale, 'notYouMeans')}</p>
      </More>
    </Page>
  )
}

const outcomeWords = {
  answer: 'becameAnswer',
  'answer-before': 'becameAnswerBefore',
  'set-aside': 'wasSetAside',
} as const satisfies Record<CameOut['became'], string>

/** That what was told is confirmed, or set aside. */
const CameOf = ({ page: { locale }, party, outcome }: LinkPageProps) =>
  outcome && (
    <Notice kind={outcome.became === 'set-aside' ? 'warning' : 'info'}>
      <p>
        {say(
          locale,
          outcomeWords[outcome.became],
          longDay(locale, outcome.toldOn),
          longDay(locale, outcome.on),
          party.name,
        )}
      </p>
    </Notice>
  )

/** Who is asked to decide, and by when. */
function askedText({ page: { locale, community }, board, line }: LinkPageProps): string {
  const { deadline } = board.circulation
  const due = deadline
    ? say(locale, 'deadline', longDay(locale, deadline))
    : say(locale, 'noDeadline')
  return `${say(locale, 'asks', community.name, askedBodyText[line.decidingBody][locale])} ${due}`
}

/** What was told by the link, and what the party has answered. */
const Told = ({ page, party, line, own, open }: LinkPageProps) => {
  const { locale } = page
  return (
    <>
      {own && (
        <Surface title={say(locale, 'own')} marked>
          <p class="gf-hint">{say(locale, 'ownLead', whoText(own), longDay(locale, own.on))}</p>
          <ReportFacts locale={locale} report={own} decidingBody={line.decidingBody} />
        </Surface>
      )}
      <Surface title={say(locale, 'stands')}>
        {line.steps.length === 0 ? (
          <p>{say(locale, 'nothingStands', party.name)}</p>
        ) : (
          <ul>
            {line.steps.map((step: Treatment) => (
              <li>{lineText(locale, step, line.decidingBody)}</li>
            ))}
          </ul>
        )}
        {open.length === 0 && <p>{say(locale, 'nothingOpen')}</p>}
      </Surface>
    </>
  )
}

/** What is to be decided, where the party may read it. */
const Text = ({ page, token, facts, text, attachments }: LinkPageProps) => {
  const { locale } = page
  if (!text) return null
  return (
    <>
      {facts.summary && (
        <p>
          <InNorwegian locale={locale}>{facts.summary}</InNorwegian>
        </p>
      )}
      <More summary={say(locale, 'text')}>
        <Prose quote>
          <div lang="nb">{raw(htmlOfText(text))}</div>
        </Prose>
      </More>
      {attachments.length > 0 && (
        <Surface title={say(locale, 'attachments')}>
          <LinkList
            items={attachments.map((file) => ({
              title: <InNorwegian locale={locale}>{file.title}</InNorwegian>,
              href: page.to('fileByLink', { token, position: file.position }),
              note: fileNote(file),
            }))}
          />
        </Surface>
      )}
    </>
  )
}

const ReportForm = (props: LinkPageProps) => {
  const { page, token, party, line, own, open, errors } = props
  const { locale } = page
  const fields = { page, typed: answerTyped(props.typed), early: props.early, errors }
  const states = [...new Set(open.flatMap((each) => each.states))]
  return (
    <Section title={say(locale, 'form', party.name)} lead={say(locale, 'formLead')}>
      <Form page={page} action={page.to('reportByLink', { token })} multipart>
        <WhichBody {...fields} line={line} doors={{ answers: open }} correcting={null} />
        <Outcome {...fields} states={states} withSource={false} />
        <More summary={say(locale, 'details')} open={own !== null || errors.length > 0}>
          <Details {...fields} line={line} keptFile={own && fileOf(own)} isReport />
        </More>
        <WhoReports {...props} />
        <Buttons>
          <Button>{say(locale, own ? 'correct' : 'send')}</Button>
        </Buttons>
      </Form>
    </Section>
  )
}

const WhoReports = ({ page: { locale }, typed, errors }: LinkPageProps) => {
  const errorAt = (name: string) => errors.find(({ field }) => field === name)?.message
  return (
    <FieldGroup title={say(locale, 'who')}>
      <p class="gf-hint">{say(locale, 'whoLead')}</p>
      <Field
        name="navn"
        label={say(locale, 'navn')}
        value={typed.navn}
        error={errorAt('navn')}
        autocomplete="name"
        required
      />
      <Field
        name="funksjon"
        label={say(locale, 'funksjon')}
        hint={say(locale, 'funksjonHint')}
        value={typed.funksjon}
        error={errorAt('funksjon')}
        autocomplete="organization-title"
        required
      />
    </FieldGroup>
  )
}
