import type { Case, CaseAudience } from '../case.model.ts'
import { addresses } from '../cases.address.ts'
import { mayBeSameNumber, numberKeys } from '../number-key.rule.ts'
import { sideOf } from '../readers.rule.ts'
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
  /** The numbers that it has had, as they are written and as they are compared; `isOwn` where its own body gave it. */
  numbers: readonly { number: string; key: string; isOwn: boolean }[]
}

/** The one that is meant among those of a body; null where it is none, or several. A number of the body's own goes before another's. */
export function meantAmong<Of extends Pick<OtherCase, 'code' | 'numbers'>>(
  sought: SoughtCase,
  cases: readonly Of[],
): Of | null {
  const byCode = cases.find(({ code }) => code === sought.code)
  if (byCode) return byCode
  for (const key of sought.numbers) {
    const having = (isMeant: (number: OtherCase['numbers'][number]) => boolean) =>
      cases.filter(({ numbers }) =>
        numbers.some(
          (each) => each.key === key && mayBeSameNumber(sought.typed, each.number) && isMeant(each),
        ),
      )
    const own = having(({ isOwn }) => isOwn)
    const [only, other] = own.length > 0 ? own : having(() => true)
    if (only) return other ? null : only
  }
  return null
}

/** Who raised a case, as far as another may be hidden from them. */
export type RaisedCase = Pick<Case, 'audience'> & { raised: Pick<Case['raised'], 'side'> }

/** Why a case cannot be joined to another: that is itself, leads back to it, is not treated by itself, or is hidden from whoever raised this or one joined to it. */
export function joinProblem(
  item: Pick<Case, 'id'> & RaisedCase,
  joined: readonly RaisedCase[],
  other: Pick<OtherCase, 'id' | 'intake' | 'audience' | 'leadsTo'> | null,
): AssessRefusal | null {
  if (other === null) return 'case-not-found'
  if (other.id === item.id) return 'joined-to-itself'
  if (other.leadsTo.includes(item.id)) return 'joined-in-ring'
  if (other.intake === 'joined' || other.intake === 'declined') return 'joined-to-closed'
  return isHiddenFromAny([item, ...joined], other) ? 'joined-out-of-sight' : null
}

/** Is the other one side's alone, which one of these is not for already, nor whoever raised it of? */
export function isHiddenFromAny(
  raisers: readonly RaisedCase[],
  other: Pick<Case, 'audience'>,
): boolean {
  const side = sideOf(other.audience)
  return (
    side !== null &&
    raisers.some(
      ({ audience, raised }) => side !== sideOf(audience) && side !== `side:${raised.side}`,
    )
  )
}

/** Whom a case would be taken from if it were for these: whoever raised it, or one that is joined to it. What is for that side alone already is taken from nobody. */
export function takenFrom(
  audience: CaseAudience,
  item: RaisedCase,
  joined: readonly RaisedCase[],
): 'narrower-than-raiser' | 'narrower-than-joined' | null {
  const side = sideOf(audience)
  if (side === null || side === sideOf(item.audience)) return null
  const others = side === 'side:trust' ? 'municipal' : 'trust'
  if (item.raised.side === others || item.raised.side === 'none') return 'narrower-than-raiser'
  return isHiddenFromAny(joined, { audience }) ? 'narrower-than-joined' : null
}

/** The title of a case as those who raise cases may know it; null where that is not so. */
export const openTitle = ({
  title,
  intake,
  audience,
}: Pick<Case, 'title' | 'intake' | 'audience'>): string | null =>
  intake === 'accepted' && (audience === 'public' || audience === 'community') ? title : null
