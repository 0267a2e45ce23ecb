import type { Child } from 'hono/jsx'
import type { Day } from '../../../kernel/day.model.ts'
import { shortDay } from '../../../kernel/format.model.ts'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import { ButtonLink, Buttons } from '../../../ui/form.tsx'
import { InNorwegian } from '../../../ui/in-norwegian.tsx'
import { Empty, Facts, More, Section, StackTable } from '../../../ui/layout.tsx'
import { State } from '../../../ui/state.tsx'
import { periodText, sayBodies, sideNames } from '../bodies.text.ts'
import type { Body } from '../body.model.ts'
import type { Leadership } from '../leadership.model.ts'
import { alternationNames, sayLeaders as say, wayNames } from '../leading/leaders.text.ts'
import { HeldAlone } from '../look/holder.view.tsx'
import type { ShownLeaders } from './leader.rule.ts'

type Props = {
  page: CommunityPage
  body: Body
  on: Day
  leaders: ShownLeaders
}

/** Who leads a body; nothing where that is not known and the reader cannot tell it. */
export const Leaders = (props: Props) => {
  const { page, body, on, leaders } = props
  const { locale } = page
  const mayKeep = page.may('keep-body', body.key)
  const { now, others, seats } = leaders
  if (now === null && others.length === 0 && (!mayKeep || seats.length === 0)) return null
  const at = { body: body.key }
  return (
    <Section title={say(locale, 'title')} id="ledelse">
      {now === null ? (
        <Empty>{say(locale, on === page.today ? 'nothing' : 'nothingThen')}</Empty>
      ) : (
        <Facts facts={factsOf(props, now)} />
      )}
      {mayKeep && (
        <Buttons>
          <ButtonLink href={page.to('bodyLeaders', at)} weight="secondary">
            {say(locale, now === null ? 'putIn' : 'next')}
          </ButtonLink>
          {now && (
            <ButtonLink
              href={page.to('changeLeaders', { ...at, leadership: now.id })}
              weight="secondary"
            >
              {say(locale, 'change')}
            </ButtonLink>
          )}
        </Buttons>
      )}
      {others.length > 0 && <Others {...props} />}
    </Section>
  )
}

function factsOf(props: Props, now: Leadership): { term: string; detail: Child }[] {
  const { page, leaders, on } = props
  const { locale } = page
  const who = (id: string | null): Child => {
    const line = id === null ? undefined : leaders.lines.get(id)
    return line ? (
      <>
        <HeldAlone page={page} line={line} />
        <div>
          <small>
            <InNorwegian locale={locale}>{line.seat.label}</InNorwegian>
            {`, ${sideNames[line.seat.side][locale].toLocaleLowerCase('nb')}`}
          </small>
        </div>
      </>
    ) : (
      say(locale, 'nobody')
    )
  }
  const facts: [Parameters<typeof say>[1] & string, Child | null][] = [
    ['chair', who(now.chair)],
    ['deputy', who(now.deputy)],
    ['period', periodText(locale, now)],
    ['way', now.way && wayNames[now.way][locale]],
    ['alternation', alternationText(props, now, on)],
  ]
  return facts.flatMap(([term, detail]) =>
    detail === null ? [] : [{ term: say(locale, term as 'chair'), detail }],
  )
}

function alternationText({ page }: Props, now: Leadership, on: Day): Child | null {
  const { locale } = page
  const { alternation, alternatesOn } = now
  if (alternation === null) return null
  const how = alternationNames[alternation][locale]
  if (alternation === 'none') return how
  if (alternatesOn === null) return say(locale, 'nextUnknown', how)
  const isOverdue = alternatesOn <= on && (now.until === null || alternatesOn < now.until)
  return isOverdue ? (
    <>
      {how} <State kind="late">{say(locale, 'overdue', shortDay(alternatesOn))}</State>
    </>
  ) : (
    say(locale, 'nextOn', how, shortDay(alternatesOn))
  )
}

/** Those who led before and those who are to lead; folded away. */
const Others = ({ page, body, leaders: { others, seats } }: Props) => {
  const { locale } = page
  const label = (id: string | null) => seats.find((seat) => seat.id === id)?.label ?? null
  const seat = (id: string | null) => (
    <InNorwegian locale={locale}>{label(id) ?? say(locale, 'nobody')}</InNorwegian>
  )
  const period = (of: Leadership) => periodText(locale, of) ?? sayBodies(locale, 'unknown')
  return (
    <More summary={say(locale, 'earlier')}>
      <StackTable<Leadership>
        rows={others}
        columns={[
          { label: say(locale, 'period'), cell: period },
          { label: say(locale, 'chair'), cell: ({ chair }) => seat(chair) },
          { label: say(locale, 'deputy'), cell: ({ deputy }) => seat(deputy) },
          ...(page.may('keep-body', body.key)
            ? [
                {
                  label: <span class="ds-sr-only">{say(locale, 'change')}</span>,
                  cell: (of: Leadership) => (
                    <a href={page.to('changeLeaders', { body: body.key, leadership: of.id })}>
                      {say(locale, 'changeOf', period(of))}
                    </a>
                  ),
                },
              ]
            : []),
        ]}
      />
    </More>
  )
}
