import type { Case } from '../case.model.ts'
import { addresses } from '../cases.address.ts'
import { mayBeSameNumber, numberKeys } from '../number-key.rule.ts'
import type { AssessRefusal } from '../refusal.model.ts'

/** What a text can mean as the other case: its code, alone or in its address, or its number as it can be read. */
export type SoughtCase = { code: string | null; numbers: readonly string[]; typed: string }

/** What stands before the code of a case in its address. */
const beforeCode = addresses.caseItem.replace(/:\w+$/, '').replace(/^\/:\w+/, '')
const codeIn = new RegExp(`(?:^|${beforeCode})([a-z0-9]{8})(?:$|[/?#])`)

export function soughtCase(typed: string): SoughtCase {
  const text = typed.trim()
  const code = codeIn.exec(text)?.[1] ?? null
  const isCode = text.includes(beforeCode) || (code !== null && /[a-z]/.test(code))
  return { code, numbers: isCode ? [] : numberKeys(text), typed: text }
}

/** A case that another can be joined to. */
export type OtherCase = Pick<Case, 'id' | 'code' | 'title' | 'intake' | 'audience'> & {
  /** The ids of those that it leads on to, as it is joined to one that is joined. */
  leadsTo: readonly string[]
  /** The numbers that it has had, as they are written and as they are compared. */
  numbers: readonly { number: string; key: string }[]
}

/** The one that is meant among those of a body; null where it is none, or several. */
export function meantAmong<Of extends Pick<OtherCase, 'code' | 'numbers'>>(
  sought: SoughtCase,
  cases: readonly Of[],
): Of | null {
  const byCode = cases.find(({ code }) => code === sought.code)
  if (byCode) return byCode
  for (const key of sought.numbers) {
    const [only, other] = cases.filter(({ numbers }) =>
      numbers.some((each) => each.key === key && mayBeSameNumber(sought.typed, each.number)),
    )
    if (only) return other ? null : only
  }
  return null
}

/** Why a case cannot be joined to another: that is itself, leads back to it, or is not treated by itself. */
export function joinProblem(
  { id }: Pick<Case, 'id'>,
  other: Pick<OtherCase, 'id' | 'intake' | 'leadsTo'> | null,
): AssessRefusal | null {
  if (other === null) return 'case-not-found'
  if (other.id === id) return 'joined-to-itself'
  if (other.leadsTo.includes(id)) return 'joined-in-ring'
  return other.intake === 'joined' || other.intake === 'declined' ? 'joined-to-closed' : null
}

/** The title of a case as those who raise cases may know it; null where that is not so. */
export const openTitle = ({
  title,
  intake,
  audience,
}: Pick<Case, 'title' | 'intake' | 'audience'>): string | null =>
  intake === 'accepted' && (audience === 'public' || audience === 'community') ? title : null
