import type { Role } from '../../../kernel/deed.model.ts'
import type { Holder } from '../holder.model.ts'
import type { Place } from '../place.model.ts'

/** The role by which one speaks for a place; null where none does. */
export function loginRole({ kind, side }: Place): Role | null {
  if (side === 'trust') return 'trust-secretariat'
  return kind === 'municipality' ? 'party-contact' : null
}

/** Those who speak for the place already, of whom an entry can be made. */
export const loginsOf = <Login extends { partyCode: string | null }>(
  contacts: readonly Login[],
  place: Place,
  answersFor: (own: string, other: string) => boolean,
): Login[] =>
  contacts.filter(({ partyCode }) => partyCode !== null && answersFor(partyCode, place.key))

/** Does the holder speak for the place already, or could they be let in? */
export function loginState(
  holder: Pick<Holder, 'kind' | 'email'>,
  place: Place,
  logins: readonly { email: string }[],
): 'has' | 'may-be-given' | null {
  if (holder.kind !== 'person' || holder.email === null || loginRole(place) === null) return null
  const email = holder.email.toLowerCase()
  return logins.some((login) => login.email.toLowerCase() === email) ? 'has' : 'may-be-given'
}
