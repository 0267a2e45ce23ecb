import type { Day } from '../../../kernel/day.model.ts'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import { DayForm } from '../../../ui/day-form.tsx'
import { ButtonLink, Buttons, ErrorSummary, type FieldError } from '../../../ui/form.tsx'
import { InNorwegian } from '../../../ui/in-norwegian.tsx'
import { Empty, LinkList, Section, StackTable } from '../../../ui/layout.tsx'
import { Page } from '../../../ui/page.tsx'
import { State } from '../../../ui/state.tsx'
import { sayAuthority } from '../authority/authority.text.ts'
import { levelNames, periodText, sayBodies, sortNames } from '../bodies.text.ts'
import { type Body, hasPage } from '../body.model.ts'
import { dayLead } from './day-lead.view.ts'
import { sayOverview as say } from './overview.text.ts'

/** A body on a day, with how many seats it has and how many of them nobody has; of one outside, how it writes its first case of the year. */
export type BodyLine = { body: Body; seats: number; vacant: number; number: string | null }

type Props = {
  page: CommunityPage
  on: Day
  typedDay: string
  errors: readonly FieldError[]
  lines: readonly BodyLine[]
  ended: readonly Body[]
}

/** The bodies of the community on a day, by level. */
export const BodiesPage = ({ page, on, typedDay, errors, lines, ended }: Props) => {
  const { locale } = page
  const isPast = on !== page.today
  return (
    <Page
      page={page}
      nav="bodies"
      title={sayBodies(locale, 'title')}
      lead={dayLead(page, on) ?? say(locale, 'lead')}
    >
      <ErrorSummary page={page} errors={errors} title={say(locale, 'dayProblem')} />
      {lines.length === 0 ? (
        <Empty>{say(locale, isPast ? 'emptyThen' : 'empty')}</Empty>
      ) : (
        <Levels page={page} lines={lines} day={isPast ? typedDay : null} />
      )}
      {lines.some(({ seats }) => seats > 0) && (
        <p>
          <a href={page.to('represented', {}, { dag: isPast ? typedDay : null })}>
            {say(locale, 'represented')}
          </a>
        </p>
      )}
      <p>
        <a href={page.to('authority', {}, { dag: isPast ? typedDay : null })}>
          {sayAuthority(locale, 'title')}
        </a>
      </p>
      {page.may('keep-bodies') && (
        <Buttons>
          <ButtonLink href={page.to('addBody')}>{say(locale, 'add')}</ButtonLink>
          <ButtonLink href={page.to('importSeats')}>{say(locale, 'importSeats')}</ButtonLink>
        </Buttons>
      )}
      <DayForm page={page} action={page.to('bodies')} kept={{}} typed={typedDay} errors={errors} />
      {ended.length > 0 && (
        <Section title={say(locale, 'ended')} lead={say(locale, 'endedLead')}>
          <LinkList
            items={ended.map((body) => ({
              title: <BodyName page={page} body={body} />,
              href: page.to('body', { body: body.key }),
              note: periodText(locale, body),
            }))}
          />
        </Section>
      )}
    </Page>
  )
}

const BodyName = ({ page, body }: { page: CommunityPage; body: Body }) => (
  <InNorwegian locale={page.locale}>
    {body.name}
    {body.abbreviation === null ? '' : ` (${body.abbreviation})`}
  </InNorwegian>
)

const Levels = (props: { page: CommunityPage; lines: readonly BodyLine[]; day: string | null }) => {
  const { page, lines, day } = props
  const { locale } = page
  const groups = [1, 2, 3, null].flatMap((level) => {
    const rows = lines.filter(({ body }) => body.level === level)
    const title = level === null ? say(locale, 'noLevel') : levelNames[level]?.[locale]
    return rows.length === 0 ? [] : [{ title: title ?? '', rows }]
  })
  return (
    <StackTable<BodyLine>
      caption={<span class="ds-sr-only">{sayBodies(locale, 'title')}</span>}
      groups={groups}
      columns={[
        {
          label: sayBodies(locale, 'body'),
          cell: ({ body, number }) => (
            <>
              {hasPage(page, body) ? (
                <a href={page.to('body', { body: body.key }, { dag: day })}>
                  <BodyName page={page} body={body} />
                </a>
              ) : (
                <BodyName page={page} body={body} />
              )}
              {number !== null && (
                <div>
                  <small>{say(locale, 'writtenAs', number)}</small>
                </div>
              )}
            </>
          ),
        },
        { label: say(locale, 'sort'), cell: ({ body }) => sortNames[body.sort][locale] },
        {
          label: say(locale, 'seats'),
          cell: ({ body, seats, vacant }) =>
            seats === 0 && body.sort === 'outside' ? null : seats === 0 ? (
              <State kind="unknown">{sayBodies(locale, 'unknown')}</State>
            ) : (
              <>
                {seats}{' '}
                {vacant > 0 && <State kind="rejected">{say(locale, 'vacantCount', vacant)}</State>}
              </>
            ),
        },
      ]}
    />
  )
}
