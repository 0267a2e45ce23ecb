import { raw } from 'hono/html'
import { longDay } from '../../../kernel/format.model.ts'
import { fileNote } from '../../../kernel/kept-file.model.ts'
import { ErrorSummary } from '../../../ui/form.tsx'
import { InNorwegian } from '../../../ui/in-norwegian.tsx'
import { LinkList, More, Notice, Prose, Surface } from '../../../ui/layout.tsx'
import { Page } from '../../../ui/page.tsx'
import { Receipt } from '../../../ui/receipt.tsx'
import { htmlOfText } from '../../../ui/text-html.ts'
import { sayAnswer } from '../answer/answer.text.ts'
import { askedAgainText } from '../board-codes.text.ts'
import { lineText } from '../look/line.view.ts'
import { askedBodyText } from '../mail/letter-words.text.ts'
import { sayCorrection } from '../reported/correction.text.ts'
import { correctionsText } from '../reported/correction.view.ts'
import { ReportFacts, whoText } from '../reported/report.view.tsx'
import type { Treatment } from '../treatment.model.ts'
import { Predecessors } from '../versions/predecessors.view.tsx'
import type { Outcome as CameOut } from './link.model.ts'
import { sayLink as say } from './link.text.ts'
import { type LinkPageProps, ReportForm, ToCorrect } from './link-form.view.tsx'

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
      {line.askedAgain && (
        <Notice>
          <p>
            {sayAnswer(locale, 'askedAgainOn', longDay(locale, line.askedAgain.on))}{' '}
            <InNorwegian locale={locale}>{line.askedAgain.reason}</InNorwegian>{' '}
            {askedAgainText(locale, line.state).before}.
          </p>
        </Notice>
      )}
      <ErrorSummary page={page} errors={props.errors} />
      <Told {...props} />
      <Predecessors
        locale={locale}
        name={party.name}
        answers={props.before}
        at={({ code, number }) =>
          props.isPublic
            ? page.to('answer', { slug: props.link.slug, partyCode: code }, { versjon: number })
            : undefined
        }
      />
      <Text {...props} />
      {open.length > 0 && (props.standing ? <ToCorrect {...props} /> : <ReportForm {...props} />)}
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
const CameOf = (props: LinkPageProps) =>
  props.outcome && (
    <Notice
      kind={
        props.outcome.became === 'set-aside' || props.outcome.corrected !== null
          ? 'warning'
          : 'info'
      }
    >
      <p>{cameOfText(props, props.outcome)}</p>
    </Notice>
  )

/** The same in words; of what was corrected on the way, by whom and what, and what stands now. */
function cameOfText(
  { page: { locale }, party, line }: LinkPageProps,
  { became, body, corrected, toldOn, on }: CameOut,
): string {
  const days = [longDay(locale, toldOn), longDay(locale, on)] as const
  const isBeside = became === 'answer' && body !== null && body !== line.decidingBody
  if (corrected === null)
    return say(locale, isBeside ? 'becameBeside' : outcomeWords[became], ...days, party.name)
  const by = corrected.line.registeredAs === 'secretariat' ? 'bySecretariat' : 'byParty'
  const stands =
    became === 'answer'
      ? sayCorrection(
          locale,
          isBeside ? 'standsBeside' : 'stands',
          party.name,
          lineText(locale, corrected.line, line.decidingBody),
        )
      : sayCorrection(locale, 'changedSince', party.name)
  return `${sayCorrection(locale, by, ...days, correctionsText(locale, corrected.corrections))} ${stands}`
}

/** Who is asked to decide, and by when; where the answer stands, that it does. */
function askedText(props: LinkPageProps): string {
  const { page, board, line, party, standing } = props
  const { locale, community } = page
  if (standing) {
    const stands = say(locale, standing.to === 'before' ? 'standsBefore' : 'standsNow', party.name)
    return standing.isAll ? `${stands} ${say(locale, 'nothingToDo')}` : stands
  }
  const { deadline } = board.circulation
  const due = deadline
    ? say(locale, 'deadline', longDay(locale, deadline))
    : say(locale, 'noDeadline')
  return `${say(locale, 'asks', community.name, askedBodyText[line.decidingBody][locale])} ${due}`
}

/** What was told by the link, and what the party has answered. */
const Told = ({ page, facts, party, line, own, open, standing }: LinkPageProps) => {
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
        {standing?.to === 'before' && facts.standsJudgedBy && (
          <p>
            {say(locale, 'judgedBy', facts.standsJudgedBy)}{' '}
            <InNorwegian locale={locale}>{facts.standsBecause}</InNorwegian>
          </p>
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
