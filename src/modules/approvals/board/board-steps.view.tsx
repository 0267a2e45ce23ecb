import { shortDay } from '../../../kernel/format.model.ts'
import { StackTable } from '../../../ui/layout.tsx'
import { State } from '../../../ui/state.tsx'
import { type BoardLine, boardGroups } from '../board.model.ts'
import { bodyText, needText } from '../board-codes.text.ts'
import { versionAsked } from '../circulation-row.model.ts'
import { sayBoard as say } from '../look/board.text.ts'
import { bodyColumns, lookOf, stepLook } from '../look/board-look.view.tsx'
import { groupText } from '../look/group.text.ts'
import { ReachFlag } from '../mail/mail-reach.view.tsx'
import { sayNudge } from '../mail/nudge.text.ts'
import { type TreatingBody, treatingBodies } from '../treatment.model.ts'
import type { BoardProps } from './board-parts.view.tsx'

/** All parties, those that need most first, with what each body has done. */
export const Steps = (props: BoardProps) => {
  const { page, slug, facts, lines } = props
  const { locale } = page
  const isContact = !page.may('register-any-treatment')
  return (
    <StackTable
      caption={<span class="ds-sr-only">{say(locale, 'tableTitle')}</span>}
      groups={boardGroups
        .map((group) => ({
          title: groupText[group][locale],
          rows: lines.filter((line) => line.group === group),
        }))
        .filter(({ rows }) => rows.length > 0)}
      rowId={({ code }) => `k-${code}`}
      isOwn={({ code }) => isContact && page.may('register-own-treatment', code)}
      columns={[
        {
          label: say(locale, 'party'),
          cell: ({ code, name }) => (
            <a href={page.to('answer', { slug, partyCode: code }, versionAsked(facts))}>{name}</a>
          ),
        },
        {
          label: say(locale, 'answer'),
          answer: true,
          cell: (line) => {
            const look = lookOf(locale, line)
            return (
              <>
                <State kind={look.kind}>{look.text}</State>
                {look.before && (
                  <div>
                    <small>{look.before}</small>
                  </div>
                )}
                {props.reported.includes(line.code) && (
                  <>
                    {' '}
                    <small>
                      <a href={page.to('answer', { slug, partyCode: line.code }, { '#': 'meldt' })}>
                        {say(locale, 'reported')}
                        <span class="ds-sr-only">: {line.name}</span>
                      </a>
                    </small>
                  </>
                )}
              </>
            )
          },
        },
        ...bodyColumns(lines).map((body) => bodyColumn(props, body)),
        ...(props.isWithdrawn ? [] : [lacksColumn(props)]),
      ]}
    />
  )
}

/** What sixty cells say alike is said aloud in each, and seen as a dot. */
const Quiet = ({ word }: { word: string }) => (
  <>
    <span aria-hidden="true" title={word}>
      ·
    </span>
    <span class="ds-sr-only">{word}</span>
  </>
)

/** What a body has done in each party, or why it has done nothing. */
const bodyColumn = ({ page: { locale }, circulation }: BoardProps, body: TreatingBody) => ({
  label: bodyText[body][locale],
  step: true,
  isEmpty: ({ steps }: BoardLine) => !steps.some((step) => step.body === body),
  cell: (line: BoardLine) => {
    const step = line.steps.find((each) => each.body === body)
    if (!step) {
      const nothing = circulation.record === 'running' ? 'notReported' : 'notKnown'
      return (
        <span class="gf-muted">
          {line.bodies.includes(body) ? (
            <Quiet word={say(locale, isPastDeciding(line, body) ? 'notNeeded' : nothing)} />
          ) : (
            '–'
          )}
        </span>
      )
    }
    const look = stepLook(locale, line, step)
    return (
      <>
        <State kind={look.kind} bare>
          {look.text}
        </State>
        {step.day && <small> {shortDay(step.day)}</small>}
        {step.caseNumber && <small> {step.caseNumber}</small>}
      </>
    )
  },
})

/** What is missing from each party, with how late it is and when it was reminded. */
const lacksColumn = (props: BoardProps) => {
  const { locale } = props.page
  return {
    label: say(locale, 'lacks'),
    isEmpty: ({ needs }: BoardLine) => needs.length === 0,
    cell: (line: BoardLine) => (
      <>
        {line.needs.length === 0 ? (
          <span class="gf-muted">{say(locale, 'nothing')}</span>
        ) : (
          [
            ...line.needs.map((need) => needText[need][locale]),
            ...(line.daysLate === null ? [] : [say(locale, 'daysLate', line.daysLate)]),
          ].join(', ')
        )}
        <Nudged {...props} line={line} />
      </>
    ),
  }
}

/** When the party was last reminded, for those who take part, and the way to remind it. */
const Nudged = ({
  page,
  slug,
  nudges,
  reaches,
  asked,
  day,
  nudgeable,
  line,
}: BoardProps & { line: BoardLine }) => {
  const { locale } = page
  const own = nudges.filter(({ partyCode, on }) => partyCode === line.code && (!asked || on <= day))
  const days = own
    .filter(({ hasArrived }) => hasArrived)
    .map(({ on }) => on)
    .sort()
  const last = days.at(-1)
  const reach = reaches.find(({ code }) => code === line.code)
  return (
    <>
      {reach && reach.reach !== 'reached' && reach.reach !== 'on-its-way' && (
        <div>
          <ReachFlag page={page} reach={reach} />
        </div>
      )}
      {last && page.may('read-community') && (
        <small>
          <br />
          {days.length === 1
            ? sayNudge(locale, 'nudgedOn', shortDay(last))
            : sayNudge(locale, 'nudgedTimes', shortDay(last), days.length)}
        </small>
      )}
      {own.length > days.length && page.may('read-community') && (
        <small>
          <br />
          {sayNudge(locale, 'nudgeUnderWay')}
        </small>
      )}
      {page.may('put-forward') && nudgeable.includes(line.code) && (
        <>
          {' '}
          <span class="gf-screen">
            <a href={page.to('nudge', { slug }, { til: line.code })}>
              {sayNudge(locale, 'nudge')}
              <span class="ds-sr-only"> {line.name}</span>
            </a>
          </span>
        </>
      )}
    </>
  )
}

/** Has a lower body decided, so that this one need not? */
const isPastDeciding = (line: BoardLine, body: TreatingBody): boolean =>
  line.deciding !== null && treatingBodies.indexOf(body) > treatingBodies.indexOf(line.decidingBody)
