import { codeInPath } from '../../../platform/address.ts'
import type { Footing } from '../../../platform/footing.ts'
import type { Parts } from '../../../platform/stamp.ts'
import { type FormOver, formOver, type Tellings } from '../../../platform/stamped-form.ts'
import { bodyQuestions } from '../bodies.query.ts'
import type { Body } from '../body.model.ts'
import type { Leadership } from '../leadership.model.ts'
import { type Practice, practiceOf } from '../practice.model.ts'
import type { Seat } from '../seat.model.ts'
import type { SeatHolder } from '../seat-holder.model.ts'
import type { KnownBodies } from '../waiting.rule.ts'

/** What the forms of a body stand over: what is registered of it, of its seats and of those who have them. */
export type BodyRead = {
  body: Body
  seats: readonly Seat[]
  holders: readonly Omit<SeatHolder, 'isShown'>[]
  practice: Practice | null
  leaderships: readonly Leadership[]
} | null

/** That, of all that is known; null where there is no such body that the reader may know of. */
export function bodyRead(
  { bodies, seats, holders, practices, leaderships }: KnownBodies,
  key: string,
): BodyRead {
  const body = bodies.find((each) => each.key === key)
  if (!body) return null
  const own = seats.filter((seat) => seat.body === key)
  const ids = new Set(own.map(({ id }) => id))
  return {
    body,
    seats: own,
    holders: holders
      .filter(({ seat }) => ids.has(seat))
      .map(({ isShown: _isShown, ...holder }) => holder),
    practice: practiceOf(practices, key),
    leaderships: leaderships.filter((each) => each.body === key),
  }
}

type InBody = { communityId: string; body: string }

export const readBodyBefore: Footing<InBody, BodyRead> = async (ask, { communityId, body }) =>
  bodyRead(await ask(bodyQuestions(communityId)), body)

type Guard = FormOver<object, null>['guard']
type Sent = Parameters<Parameters<Guard>[0]>[0]

/** A form over something in the body of its path, found by that and by `more`; `over` shows the page again where it has changed. */
export function formInBody<Read extends Parts, More extends object>(
  read: Footing<InBody & More, Read>,
  tell: Tellings<Read>,
  more: (c: Sent) => More,
) {
  const form = formOver(read, tell)
  return {
    stamp: form.stamp,
    over: (again: Parameters<Guard>[1]) =>
      form.guard(
        (c) => ({
          ...more(c),
          communityId: c.var.page.community?.id ?? '',
          body: codeInPath(c, 'body'),
        }),
        again,
      ),
  }
}

/** A form over the whole of a body. */
export const formOverBody = (tell: Tellings<BodyRead>) =>
  formInBody(readBodyBefore, tell, () => ({}))
