import { listed } from '../../../kernel/format.model.ts'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import { Button, ButtonLink, Buttons, Form } from '../../../ui/form.tsx'
import { Notice } from '../../../ui/layout.tsx'
import { Page } from '../../../ui/page.tsx'
import type { Round } from '../round.model.ts'
import { sayRounds } from '../rounds.text.ts'
import { saySending as say } from './sending.text.ts'

/** The way to a page about a round. */
export const crumbsOf = (page: CommunityPage, round: Round) => [
  { label: sayRounds(page.locale, 'rounds'), href: page.to('rounds') },
  { label: round.title, href: page.to('round', { round: round.slug }), inNorwegian: true },
]

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
