import { shortDay } from '../../../kernel/format.model.ts'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import { Addresses } from '../../../ui/addresses.tsx'
import { InNorwegian } from '../../../ui/in-norwegian.tsx'
import { State } from '../../../ui/state.tsx'
import { holderName, periodText, rankName, sayBodies as say } from '../bodies.text.ts'
import type { SeatLine } from '../lived.rule.ts'
import type { SeatHolder } from '../seat-holder.model.ts'

/** Who it is, as what, and for how long. */
const Holder = ({ page, holder }: { page: CommunityPage; holder: SeatHolder }) => {
  const { locale } = page
  const period = periodText(locale, holder)
  const known = holder.name !== null
  const notes = [holder.rank > 0 ? rankName(locale, holder.rank) : null, period, holder.email]
  return (
    <div>
      {known ? (
        <InNorwegian locale={locale}>{holderName(locale, holder)}</InNorwegian>
      ) : (
        holderName(locale, holder)
      )}
      {notes
        .filter((note) => note !== null)
        .map((note) => (
          <div>
            <small>
              <Addresses text={note} />
            </small>
          </div>
        ))}
    </div>
  )
}

type HeldProps = { page: CommunityPage; line: SeatLine }

/** Who has a seat, that it is vacant, or that nobody is known; who stands in there, and who is known to come. */
export const Held = ({ page, line, withComing }: HeldProps & { withComing: boolean }) => (
  <div class="gf-apart">
    <HeldAlone page={page} line={line} />
    {line.substitutes.map((holder) => (
      <Holder page={page} holder={holder} />
    ))}
    {withComing &&
      line.coming.map((holder) => (
        <div>
          <small>{say(page.locale, 'comes')}</small>
          <Holder page={page} holder={holder} />
        </div>
      ))}
  </div>
)

/** Whoever has it alone. */
export const HeldAlone = ({ page, line: { holding } }: HeldProps) => {
  const { locale } = page
  return (
    <>
      {holding.state === 'held' &&
        holding.holders.map((holder) => <Holder page={page} holder={holder} />)}
      {holding.state === 'vacant' && (
        <div>
          <State kind="rejected">{say(locale, 'vacant')}</State>
          <div>
            <small>{say(locale, 'since', shortDay(holding.since))}</small>
          </div>
        </div>
      )}
      {holding.state === 'unknown' && <State kind="unknown">{say(locale, 'nobodyYet')}</State>}
    </>
  )
}
