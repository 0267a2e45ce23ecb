import type { Day } from '../../../kernel/day.model.ts'
import { listed, opening } from '../../../kernel/format.model.ts'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import { InNorwegian } from '../../../ui/in-norwegian.tsx'
import { StackTable } from '../../../ui/layout.tsx'
import { rightsNames, sayBodies, sideNames, targetName } from '../bodies.text.ts'
import type { Body } from '../body.model.ts'
import type { SeatLine } from '../lived.rule.ts'
import { Held } from '../look/holder.view.tsx'
import { saySeat } from '../seat/seat.text.ts'
import { deedOver, type Seat } from '../seat.model.ts'

/** The seats of a body in their order, with who has them. */
export const SeatTable = ({
  page,
  body,
  on,
  lines,
  placeName,
}: {
  page: CommunityPage
  body: Body
  on: Day
  lines: readonly SeatLine[]
  placeName(code: string): string
}) => {
  const { locale } = page
  const spoken = ({ speaksFor }: Seat) =>
    opening(
      listed(
        locale,
        speaksFor.map((code) => targetName(locale, code, placeName)),
      ),
    )
  return (
    <StackTable<SeatLine>
      rows={lines}
      rowId={({ seat }) => `plass-${seat.id}`}
      columns={[
        {
          label: sayBodies(locale, 'seat'),
          cell: ({ seat }) => (
            <a href={page.to('seat', { body: body.key, seat: seat.id })}>
              <InNorwegian locale={locale}>{seat.label}</InNorwegian>
            </a>
          ),
        },
        {
          label: sayBodies(locale, 'who'),
          cell: (line) => (
            <div>
              <Held page={page} line={line} withComing={on === page.today} />
              {page.may(deedOver(line.seat), body.key) &&
                line.holding.state !== 'held' &&
                line.seat.follows === null && (
                  <a href={page.to('addSeatHolder', { body: body.key, seat: line.seat.id })}>
                    {saySeat(locale, 'putIn')}
                    <span class="ds-sr-only">: {line.seat.label}</span>
                  </a>
                )}
            </div>
          ),
        },
        { label: sayBodies(locale, 'side'), cell: ({ seat }) => sideNames[seat.side][locale] },
        { label: sayBodies(locale, 'speaksFor'), cell: ({ seat }) => spoken(seat) },
        {
          label: sayBodies(locale, 'rights'),
          cell: ({ seat }) => rightsNames[seat.rights][locale],
        },
      ]}
    />
  )
}
