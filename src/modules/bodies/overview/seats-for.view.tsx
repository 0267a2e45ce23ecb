import type { CommunityPage } from '../../../kernel/page.model.ts'
import { texts } from '../../../kernel/words.model.ts'
import { InNorwegian } from '../../../ui/in-norwegian.tsx'
import { Empty, Section, StackTable } from '../../../ui/layout.tsx'
import { sayBodies } from '../bodies.text.ts'
import { type Body, hasPage } from '../body.model.ts'
import type { SeatLine } from '../lived.rule.ts'
import { Held } from '../look/holder.view.tsx'

const say = texts({
  title: {
    nb: 'Plasser som taler for kommunen',
    nn: 'Plassar som talar for kommunen',
    en: 'Seats that speak for the municipality',
  },
  none: {
    nb: 'Ingen plasser som taler for kommunen, er ført inn.',
    nn: 'Ingen plassar som talar for kommunen, er førte inn.',
    en: 'No seats that speak for the municipality are registered.',
  },
  body: { nb: 'Organ', nn: 'Organ', en: 'Body' },
})

type Row = { body: Body; line: SeatLine }

/** The seats that speak for a municipality, on its page. */
export const SeatsFor = ({ page, rows }: { page: CommunityPage; rows: readonly Row[] }) => {
  const { locale } = page
  return (
    <Section title={say(locale, 'title')} id="plasser">
      {rows.length === 0 ? (
        <Empty>{say(locale, 'none')}</Empty>
      ) : (
        <SeatRows page={page} rows={rows} />
      )}
    </Section>
  )
}

const SeatRows = ({ page, rows }: { page: CommunityPage; rows: readonly Row[] }) => {
  const { locale } = page
  return (
    <StackTable<Row>
      rows={rows}
      columns={[
        {
          label: sayBodies(locale, 'seat'),
          cell: ({ body, line: { seat } }) => {
            const shown = <InNorwegian locale={locale}>{seat.label}</InNorwegian>
            return hasPage(page, body) ? (
              <a href={page.to('seat', { body: body.key, seat: seat.id })}>{shown}</a>
            ) : (
              shown
            )
          },
        },
        {
          label: say(locale, 'body'),
          cell: ({ body }) => {
            const shown = <InNorwegian locale={locale}>{body.name}</InNorwegian>
            return hasPage(page, body) ? (
              <a href={page.to('body', { body: body.key })}>{shown}</a>
            ) : (
              shown
            )
          },
        },
        {
          label: sayBodies(locale, 'who'),
          cell: ({ line }) => <Held page={page} line={line} withComing />,
        },
      ]}
    />
  )
}
