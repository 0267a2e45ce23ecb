import type { CommunityPage } from '../../../kernel/page.model.ts'
import { ButtonLink, Buttons } from '../../../ui/form.tsx'
import { InNorwegian } from '../../../ui/in-norwegian.tsx'
import { Facts, Notice } from '../../../ui/layout.tsx'
import { Page } from '../../../ui/page.tsx'
import { Receipt } from '../../../ui/receipt.tsx'
import type { ListedRound } from '../../rounds/index.ts'
import { sayBodies } from '../bodies.text.ts'
import { type Body, shortName } from '../body.model.ts'
import type { AskedSeat } from './appointing.rule.ts'
import { sayAppointing as say } from './appointing.text.ts'
import { AskedSeatSection } from './asked-seat.view.tsx'
import type { CandidateProps } from './candidate.view.tsx'
import { roundStanding } from './round-standing.view.ts'
import type { countsOf, SpreadLine } from './spread.rule.ts'
import { Spread } from './spread.view.tsx'

type AppointingProps = {
  page: CommunityPage
  body: Body
  round: ListedRound
  /** The keys of what the round asks now. */
  questions: ReadonlySet<string>
  seats: readonly AskedSeat[]
  spread: readonly SpreadLine[]
  counts: ReturnType<typeof countsOf>
  placeName(code: string): string
  done: string | null
  refusal: string | null
} & Omit<CandidateProps, 'at'>

/** What was answered to a round about names, seat by seat, with how the proposed are spread. */
export const AppointingPage = (props: AppointingProps) => {
  const { page, body, round, seats, questions, spread, counts, placeName, done, refusal } = props
  const { toAsk, mails, sendsMail } = props
  const { locale } = page
  const at = { body: body.key, asking: round.slug }
  return (
    <Page
      page={page}
      nav="bodies"
      title={say(locale, 'title', shortName(body))}
      crumbs={[
        { label: sayBodies(locale, 'title'), href: page.to('bodies') },
        { label: body.name, href: page.to('body', { body: body.key }) },
      ]}
      lead={say(locale, 'lead')}
    >
      <Receipt>{done}</Receipt>
      {refusal && (
        <Notice kind="warning">
          <p>{refusal}</p>
        </Notice>
      )}
      {round.state === 'draft' && (
        <Notice kind="warning">
          <p>{say(locale, 'notSent')}</p>
        </Notice>
      )}
      <RoundFacts page={page} round={round} />
      <Spread page={page} spread={spread} counts={counts} placeName={placeName} />
      {toAsk.size > 0 && (
        <Buttons>
          <ButtonLink href={page.to('askCandidates', at)}>
            {say(locale, 'askAll', toAsk.size)}
          </ButtonLink>
        </Buttons>
      )}
      {seats.map((seat) => (
        <AskedSeatSection
          {...{ page, body, questions, at, toAsk, mails, sendsMail }}
          round={round.slug}
          of={seat}
        />
      ))}
      <Buttons>
        <ButtonLink href={page.to('body', { body: body.key })} weight="secondary">
          {say(locale, 'toBody')}
        </ButtonLink>
      </Buttons>
    </Page>
  )
}

const RoundFacts = ({ page, round }: { page: CommunityPage; round: ListedRound }) => {
  const { locale } = page
  const { title, slug, state, answered, asked } = round
  return (
    <Facts
      facts={[
        {
          term: say(locale, 'round'),
          detail: (
            <a href={page.to(state === 'draft' ? 'draftRound' : 'round', { round: slug })}>
              <InNorwegian locale={locale}>{title}</InNorwegian>
            </a>
          ),
        },
        {
          term: say(locale, 'state'),
          detail: roundStanding(locale, round),
        },
        { term: say(locale, 'answers'), detail: say(locale, 'answered', answered, asked) },
      ]}
    />
  )
}
