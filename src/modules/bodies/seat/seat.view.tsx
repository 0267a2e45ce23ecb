import type { Child } from 'hono/jsx'
import { addDays } from '../../../kernel/day.model.ts'
import { listed, opening, shortDay } from '../../../kernel/format.model.ts'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import { ButtonLink, Buttons } from '../../../ui/form.tsx'
import { InNorwegian } from '../../../ui/in-norwegian.tsx'
import { Empty, Facts, Section, StackTable } from '../../../ui/layout.tsx'
import { Page } from '../../../ui/page.tsx'
import { Receipt } from '../../../ui/receipt.tsx'
import { State } from '../../../ui/state.tsx'
import {
  holderName,
  periodText,
  rankName,
  reasonNames,
  rightsNames,
  sayBodies,
  sideNames,
  targetName,
} from '../bodies.text.ts'
import { type Body, hasPage, shortName } from '../body.model.ts'
import type { SeatLine } from '../lived.rule.ts'
import { Held } from '../look/holder.view.tsx'
import { deedOver, type Seat } from '../seat.model.ts'
import type { SeatHolder } from '../seat-holder.model.ts'
import { saySeat as say } from './seat.text.ts'
import { seatCrumbs } from './seat-form.view.tsx'

type Props = {
  page: CommunityPage
  body: Body
  line: SeatLine
  /** The seat that it follows, with its body. */
  followed: { seat: Seat; body: Body } | null
  /** All who have or have had the seat or stood in there, the last first. */
  history: readonly SeatHolder[]
  placeName(code: string): string
  done: string | null
}

/** One seat: what it is, who has it, and who has had it. */
export const SeatPage = (props: Props) => {
  const { page, body, line, done } = props
  const { locale } = page
  const { seat } = line
  return (
    <Page
      page={page}
      nav="bodies"
      title={say(locale, 'title', seat.label, shortName(body))}
      crumbs={seatCrumbs(page, body)}
    >
      <Receipt>{done}</Receipt>
      <SeatFacts {...props} />
      <Section title={say(locale, 'history')}>
        {props.history.length === 0 ? (
          <Empty>{say(locale, 'noHistory')}</Empty>
        ) : (
          <History {...props} />
        )}
      </Section>
    </Page>
  )
}

/** Who has it today; of one that is not there today, that it is not. */
function whoNow(page: CommunityPage, line: SeatLine): Child {
  const { locale, today } = page
  const { from, until } = line.seat
  if (until !== null && until <= today)
    return <State kind="unknown">{say(locale, 'hasEnded', shortDay(addDays(until, -1)))}</State>
  return from !== null && today < from ? (
    <State kind="unknown">{say(locale, 'beginsOn', shortDay(from))}</State>
  ) : (
    <Held page={page} line={line} withComing />
  )
}

const SeatFacts = ({ page, body, line, placeName, followed }: Props) => {
  const { locale } = page
  const { seat } = line
  const names = seat.speaksFor.map((code) => targetName(locale, code, placeName))
  const facts: { term: Child; detail: Child }[] = [
    { term: sayBodies(locale, 'who'), detail: whoNow(page, line) },
    ...(followed ? [{ term: say(locale, 'followed'), detail: followedText(page, followed) }] : []),
    { term: sayBodies(locale, 'speaksFor'), detail: opening(listed(locale, names)) },
    { term: sayBodies(locale, 'side'), detail: sideNames[seat.side][locale] },
    { term: sayBodies(locale, 'rights'), detail: rightsNames[seat.rights][locale] },
    {
      term: say(locale, 'appointedBy'),
      detail:
        seat.appointedBy === null ? (
          sayBodies(locale, 'unknown')
        ) : (
          <InNorwegian locale={locale}>{seat.appointedBy}</InNorwegian>
        ),
    },
    { term: say(locale, 'preMeeting'), detail: sideNames[seat.preMeeting][locale] },
    {
      term: say(locale, 'period'),
      detail: periodText(locale, seat) ?? sayBodies(locale, 'unknown'),
    },
  ]
  const at = { body: body.key, seat: seat.id }
  return (
    <>
      <Facts facts={facts} />
      {page.may(deedOver(seat), body.key) && (
        <Buttons>
          {seat.follows === null && (
            <ButtonLink href={page.to('addSeatHolder', at)}>{say(locale, 'putIn')}</ButtonLink>
          )}
          <ButtonLink href={page.to('changeSeat', at)} weight="secondary">
            {say(locale, 'change')}
          </ButtonLink>
          <ButtonLink href={page.to('endSeat', at)} weight="secondary">
            {say(locale, 'end')}
          </ButtonLink>
        </Buttons>
      )}
    </>
  )
}

const followedText = (
  page: CommunityPage,
  { seat, body }: NonNullable<Props['followed']>,
): Child => {
  const { locale } = page
  const shown = <InNorwegian locale={locale}>{`${shortName(body)}: ${seat.label}`}</InNorwegian>
  return (
    <>
      {hasPage(page, body) ? (
        <a href={page.to('seat', { body: body.key, seat: seat.id })}>{shown}</a>
      ) : (
        shown
      )}
      <div>
        <small>{say(locale, 'followedWhy')}</small>
      </div>
    </>
  )
}

const History = ({ page, body, line: { seat }, history }: Props) => {
  const { locale } = page
  const keeps = page.may(deedOver(seat), body.key) && seat.follows === null
  const why = ({ endedBecause }: SeatHolder) =>
    endedBecause === null ? null : reasonNames[endedBecause][locale]
  return (
    <StackTable<SeatHolder>
      rows={history}
      columns={[
        {
          label: sayBodies(locale, 'who'),
          cell: (holder) => <InNorwegian locale={locale}>{holderName(locale, holder)}</InNorwegian>,
        },
        { label: say(locale, 'as'), cell: ({ rank }) => rankName(locale, rank) },
        {
          label: say(locale, 'period'),
          cell: (holder) => periodText(locale, holder) ?? sayBodies(locale, 'unknown'),
        },
        {
          label: say(locale, 'why'),
          isEmpty: ({ endedBecause }) => endedBecause === null,
          cell: why,
        },
        {
          label: say(locale, 'decision'),
          isEmpty: ({ decision }) => decision === null,
          cell: ({ decision }) => <InNorwegian locale={locale}>{decision}</InNorwegian>,
        },
        ...(keeps
          ? [
              {
                label: <span class="ds-sr-only">{say(locale, 'changeHolder')}</span>,
                cell: (holder: SeatHolder) =>
                  holder.isRemoved || !holder.isShown ? null : (
                    <a
                      href={page.to('changeSeatHolder', {
                        body: body.key,
                        seat: seat.id,
                        holder: holder.id,
                      })}
                    >
                      {say(locale, 'changeWho', holderName(locale, holder))}
                    </a>
                  ),
              },
            ]
          : []),
      ]}
    />
  )
}
