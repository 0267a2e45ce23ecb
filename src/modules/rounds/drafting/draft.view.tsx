import { listed, longDay } from '../../../kernel/format.model.ts'
import type { AttachmentRow } from '../../../kernel/kept-file.model.ts'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import type { Locale } from '../../../kernel/words.model.ts'
import { Button, ButtonLink, Buttons, Form } from '../../../ui/form.tsx'
import { Empty, Facts, Section } from '../../../ui/layout.tsx'
import { Page } from '../../../ui/page.tsx'
import { Receipt } from '../../../ui/receipt.tsx'
import { type ContactFunction, functionName } from '../../directory/index.ts'
import { type Question, questionKinds } from '../question.model.ts'
import type { Asked, Round } from '../round.model.ts'
import { RoundStateMark } from '../round-state.view.tsx'
import { kindNames, readerNames, sayRounds, unitText } from '../rounds.text.ts'
import { sayDrafting as say } from './drafting.text.ts'

type DraftProps = {
  page: CommunityPage
  round: Round
  questions: readonly Question[]
  asked: readonly Asked[]
  functions: readonly ContactFunction[]
  attachments: readonly AttachmentRow[]
  done: 'attached' | 'saved' | 'questionSaved' | 'removed' | null
}

/** A round as it is written: what it asks, whom and by when, and the way on to sending it. */
export const DraftRoundPage = (props: DraftProps) => {
  const { page, round, questions, done } = props
  const { locale } = page
  const isDraft = round.state === 'draft'
  const at = { round: round.slug }
  return (
    <Page
      page={page}
      nav="rounds"
      title={round.title}
      windowTitle={`${round.title}: ${say(locale, 'questions')}`}
      lead={say(
        locale,
        isDraft ? 'draftLead' : round.state === 'closed' ? 'closedLead' : 'sentLead',
      )}
      status={<RoundStateMark locale={locale} state={round.state} />}
      crumbs={[{ label: sayRounds(locale, 'rounds'), href: page.to('rounds') }]}
    >
      <Receipt>{done && say(locale, done)}</Receipt>
      <Section title={say(locale, 'questions')}>
        <QuestionList page={page} round={round} questions={questions} />
      </Section>
      <Section title={say(locale, 'about')}>
        <DraftFacts {...props} />
      </Section>
      <Buttons>
        {isDraft && (
          <>
            <ButtonLink href={page.to('sendRound', at)}>{say(locale, 'send')}</ButtonLink>
            <ButtonLink href={page.to('changeRound', at)} weight="secondary">
              {say(locale, 'change')}
            </ButtonLink>
            <ButtonLink href={page.to('roundFiles', at)} weight="secondary">
              {sayRounds(locale, 'attachments')}
            </ButtonLink>
          </>
        )}
        {!isDraft && (
          <ButtonLink href={page.to('round', at)} weight="secondary">
            {sayRounds(locale, 'toRound')}
          </ButtonLink>
        )}
      </Buttons>
    </Page>
  )
}

/** The questions with what can be done with each, and the ways to one more. */
const QuestionList = ({
  page,
  round,
  questions,
}: Pick<DraftProps, 'page' | 'round' | 'questions'>) => {
  const { locale } = page
  const isChangeable = round.state !== 'closed'
  return (
    <>
      {questions.length === 0 ? (
        <Empty>{say(locale, 'noQuestions')}</Empty>
      ) : (
        <ol class="gf-list">
          {questions.map((question, at) => (
            <li>
              <div>
                <a
                  class="gf-what"
                  href={page.to('changeQuestion', { round: round.slug, question: question.key })}
                >
                  {question.wording}
                </a>
                <p>{kindText(locale, question)}</p>
              </div>
              {isChangeable && (
                <div class="gf-aside">
                  <MoveForm
                    page={page}
                    round={round.slug}
                    question={question.key}
                    number={at + 1}
                    isFirst={at === 0}
                    isLast={at === questions.length - 1}
                  />
                </div>
              )}
            </li>
          ))}
        </ol>
      )}
      {isChangeable && (
        <>
          <h3>{say(locale, 'add')}</h3>
          <Buttons>
            {questionKinds.map((kind) => (
              <ButtonLink
                href={page.to('addQuestion', { round: round.slug }, { slag: kind })}
                weight="secondary"
                small
              >
                {kindNames[kind][locale]}
              </ButtonLink>
            ))}
          </Buttons>
        </>
      )}
    </>
  )
}

const MoveForm = (props: {
  page: CommunityPage
  round: string
  question: string
  number: number
  isFirst: boolean
  isLast: boolean
}) => (
  <Buttons>
    {!props.isFirst && <OneMove {...props} way="opp" />}
    {!props.isLast && <OneMove {...props} way="ned" />}
  </Buttons>
)

const OneMove = (props: {
  page: CommunityPage
  round: string
  question: string
  number: number
  way: 'opp' | 'ned'
}) => {
  const { page, round, question, number, way } = props
  const { locale } = page
  const [word, whole] =
    way === 'opp' ? (['up', 'moveUp'] as const) : (['down', 'moveDown'] as const)
  return (
    <Form page={page} action={page.to('moveQuestion', { round, question })} row={question}>
      <input type="hidden" name="vei" value={way} />
      <Button weight="secondary" small>
        <span aria-hidden="true">{say(locale, word)}</span>
        <span class="ds-sr-only">{say(locale, whole, number)}</span>
      </Button>
    </Form>
  )
}

/** How a question is answered, in a line: `Tall fra og til, kroner, én gang. Må besvares.` */
function kindText(locale: Locale, question: Question): string {
  const what =
    'choices' in question
      ? listed(
          locale,
          question.choices.map(({ label }) => label),
        )
      : 'unit' in question
        ? unitText(locale, question)
        : null
  return [
    kindNames[question.kind][locale],
    what,
    question.isRequired ? say(locale, 'required') : null,
  ]
    .filter((each) => each !== null)
    .join(' · ')
}

const DraftFacts = ({ page, round, asked, functions, attachments }: DraftProps) => {
  const { locale } = page
  const of = functions.find(({ key }) => key === round.functionKey)
  return (
    <Facts
      facts={[
        { term: say(locale, 'hvorfor'), detail: round.reason ?? say(locale, 'none') },
        {
          term: say(locale, 'frist'),
          detail: round.deadline ? longDay(locale, round.deadline) : say(locale, 'none'),
        },
        {
          term: say(locale, 'hvem'),
          detail:
            asked.length === 0
              ? say(locale, 'nobody')
              : `${say(locale, 'askedCount', asked.length)}: ${listed(
                  locale,
                  asked.map(({ name }) => name),
                )}`,
        },
        {
          term: say(locale, 'funksjon'),
          detail: of ? functionName(locale, of) : say(locale, 'noFunction'),
        },
        { term: say(locale, 'lesere'), detail: readerNames[round.readers][locale] },
        {
          term: sayRounds(locale, 'attachments'),
          detail:
            attachments.length === 0
              ? say(locale, 'none')
              : attachments.map(({ position, title }, at) => (
                  <>
                    {at > 0 && <br />}
                    <a href={page.to('roundFile', { round: round.slug, position })}>{title}</a>
                  </>
                )),
        },
      ]}
    />
  )
}
