import type { Day } from '../../../kernel/day.model.ts'
import type { PlaceFacts } from '../../directory/index.ts'
import type { Body } from '../body.model.ts'
import type { Leadership } from '../leadership.model.ts'
import {
  type BodyFacts,
  decidingSides,
  type Ending,
  endingSoon,
  isMembers,
  type SeatLine,
  vacantOn,
} from '../lived.rule.ts'
import type { Seat } from '../seat.model.ts'
import { type Represented, representing, speakForUnknown, strayRegions } from '../spoken.rule.ts'
import { type Unled, unledFrom } from './leader.rule.ts'

/** What is to be looked into of a body on a day. */
export type Notices = {
  vacant: readonly SeatLine[]
  ending: readonly Ending[]
  /** How many seats of each side decide; null where they are as many, or the body is not both sides'. */
  unequal: { municipal: number; trust: number } | null
  /** The parties that no seat speaks for; none where the body is not theirs. */
  unrepresented: readonly Represented<Seat>[]
  strayRegions: readonly Pick<Seat, 'label'>[]
  /** Is it not known then whom its regions are? */
  regionsUnknown: boolean
  /** How many must meet, where there are fewer seats; else null. */
  quorumOver: number | null
  unled: Unled | null
}

/** Is it asked of a body whom its seats speak for? Not of one that is not the municipalities', nor where its seats are not known. */
const isAsked = ({ side, sort }: Body, lines: readonly SeatLine[]): boolean =>
  lines.length > 0 && side !== 'trust' && side !== 'none' && sort !== 'outside'

/** Each party with the seats of a body that speak for it; null where that is not asked of it. */
export const represented = (
  body: Body,
  lines: readonly SeatLine[],
  by: ReturnType<typeof representing>,
): Represented<Seat>[] | null => (isAsked(body, lines) ? by(lines.map(({ seat }) => seat)) : null)

/** What is to be looked into of a body on a day. Hand it what has `lived`. */
export function noticesOn(
  body: Body,
  lines: readonly SeatLine[],
  facts: BodyFacts & PlaceFacts & { leaderships: readonly Leadership[] },
  on: Day,
): Notices {
  const members = lines.filter(isMembers)
  const sides = decidingSides(members)
  const seats = members.map(({ seat }) => seat)
  const regionsUnknown = speakForUnknown(seats, facts, on)
  return {
    vacant: vacantOn(lines),
    ending: endingSoon(facts, lines, on),
    unequal: body.side === 'both' && sides.municipal !== sides.trust ? sides : null,
    unrepresented: regionsUnknown
      ? []
      : (represented(body, members, representing(facts, on)) ?? []).filter(
          ({ seats: speaking }) => speaking.length === 0,
        ),
    strayRegions: regionsUnknown ? [] : strayRegions(seats, facts, on),
    regionsUnknown,
    quorumOver:
      body.quorum !== null && members.length > 0 && body.quorum > members.length
        ? body.quorum
        : null,
    unled: members.length > 0 ? unledFrom(facts.leaderships, body, on) : null,
  }
}
