import { listed, longDay } from '../../../kernel/format.model.ts'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import { Button, ButtonLink, Buttons, Form } from '../../../ui/form.tsx'
import { Facts, Notice } from '../../../ui/layout.tsx'
import { Page } from '../../../ui/page.tsx'
import type { Question } from '../question.model.ts'
import type { SendRefusal } from '../refusal.model.ts'
import type { Asked, Round } from '../round.model.ts'
import { readerNames, sayRounds } from '../rounds.text.ts'
import { saySending as say, sendRefusalText } from './sending.text.ts'

type SendProps = {
  page: CommunityPage
  round: Round
  questions: readonly Question[]
  asked: readonly Asked[]
  refusal: SendRefusal | null
}

const crumbsOf = (page: CommunityPage, round: Round) => [
  { label: sayRounds(page.locale, 'rounds'), href: page.to('rounds') },
  { label: round.title, href: page.to('round', { round: round.slug }), inNorwegian: true },
]

/** What is sent to whom, before it is. */
export const SendRoundPage = ({ page, round, questions, asked, refusal }: SendProps) => {
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
          {
            term: say(locale, 'whom'),
            detail: listed(
              locale,
              asked.map(({ name }) => name),
            ),
          },
          {
            term: say(locale, 'deadline'),
            detail: round.deadline ? longDay(locale, round.deadline) : '–',
          },
          {
            term: sayRounds(locale, 'readers'),
            detail: readerNames[round.readers][locale],
          },
        ]}
      />
      <Form page={page} action={page.to('sendRound', at)}>
        <Buttons>
          {refusal === null && <Button>{say(locale, 'send', asked.length)}</Button>}
          <ButtonLink href={page.to('round', at)} weight="secondary">
            {say(locale, 'back')}
          </ButtonLink>
        </Buttons>
      </Form>
    </Page>
  )
}

type StateProps = {
  page: CommunityPage
  round: Round
  /** The names of those who have not answered. */
  silent: readonly string[]
  refusal: string | null
}

/** What closing does, before it is done. */
export const CloseRoundPage = ({ page, round, silent, refusal }: StateProps) => {
  const { locale } = page
  return (
    <Page
      page={page}
      nav="rounds"
      title={say(locale, 'closeTitle')}
      lead={say(locale, 'closeLead')}
      crumbs={crumbsOf(page, round)}
    >
      <Refusal refusal={refusal} />
      <p>
        {silent.length === 0
          ? say(locale, 'closeAll')
          : say(locale, 'closeSilent', listed(locale, silent))}
      </p>
      {round.readers === 'asked-when-closed' && <p>{say(locale, 'closeShown')}</p>}
      <Deed page={page} round={round} address="closeRound" word="close" />
    </Page>
  )
}

/** What opening a round again does, before it is done. */
export const ReopenRoundPage = ({ page, round, refusal }: Omit<StateProps, 'silent'>) => {
  const { locale } = page
  return (
    <Page
      page={page}
      nav="rounds"
      title={say(locale, 'reopenTitle')}
      lead={say(locale, 'reopenLead')}
      crumbs={crumbsOf(page, round)}
    >
      <Refusal refusal={refusal} />
      <Deed page={page} round={round} address="reopenRound" word="reopen" />
    </Page>
  )
}

const Refusal = ({ refusal }: { refusal: string | null }) =>
  refusal && (
    <Notice kind="warning">
      <p>{refusal}</p>
    </Notice>
  )

const Deed = (props: {
  page: CommunityPage
  round: Round
  address: 'closeRound' | 'reopenRound'
  word: 'close' | 'reopen'
}) => {
  const { page, round, address, word } = props
  const at = { round: round.slug }
  return (
    <Form page={page} action={page.to(address, at)}>
      <Buttons>
        <Button>{say(page.locale, word)}</Button>
        <ButtonLink href={page.to('round', at)} weight="secondary">
          {say(page.locale, 'cancel')}
        </ButtonLink>
      </Buttons>
    </Form>
  )
}
