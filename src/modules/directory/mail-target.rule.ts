import type { Day } from '../../kernel/day.model.ts'
import type { MunicipalityChange } from '../parties/index.ts'
import type { HeldBy, Holder } from './holder.model.ts'
import { holdingOf, holdingsOn } from './holding.rule.ts'
import type { MailTarget, TargetAt, TargetFunction, TargetHolder } from './mail-target.model.ts'
import { answeringPlaces } from './place.rule.ts'

/**
 * Whom a mail to a function goes to at each place on a day: all who hold it there and have an address, one for each
 * address. `facts.holders` are those of the function, as one sees them who sees all.
 */
export function mailTargetsOn(
  of: TargetFunction,
  facts: { holders: readonly Holder[]; changes: readonly MunicipalityChange[] },
  on: Day,
): TargetAt {
  const holdings = holdingsOn(facts.holders, facts.changes, on)
  return ({ code, name }): MailTarget => {
    const found = answeringPlaces(facts.changes, code, on).map((place) =>
      holdingOf(holdings, of.key, place, true),
    )
    const held = found.flatMap((holding) => (holding.state === 'held' ? holding.holders : []))
    const holders = addressed(held, `${of.names.nb}, ${name}`)
    if (holders.length > 0) return { state: 'held', holders }
    if (held.length > 0) return { state: 'no-address' }
    return { state: found.some(({ state }) => state === 'vacant') ? 'vacant' : 'unknown' }
  }
}

function addressed(held: readonly HeldBy[], otherwise: string): TargetHolder[] {
  const byAddress = new Map<string, TargetHolder>()
  for (const { id, name, email } of held) {
    if (email === null || byAddress.has(email.toLowerCase())) continue
    byAddress.set(email.toLowerCase(), { id, name: name ?? otherwise, email })
  }
  return [...byAddress.values()]
}
