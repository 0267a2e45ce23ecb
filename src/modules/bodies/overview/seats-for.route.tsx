import type { Context } from 'hono'
import type { Child } from 'hono/jsx'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import type { Env } from '../../../platform/web.ts'
import { seatedQuestions } from '../bodies.query.ts'
import { lived, membersOn } from '../lived.rule.ts'
import { seatsFor } from '../spoken.rule.ts'
import { SeatsFor } from './seats-for.view.tsx'

/** The seats that speak for a municipality today, for its page; nothing where there are none. */
export async function seatsSpeakingFor(
  c: Context<Env>,
  page: CommunityPage,
  code: string,
): Promise<Child> {
  const read = await c.var.read(seatedQuestions(page.community.id))
  const facts = { ...read, ...lived(read) }
  const on = page.today
  const rows = facts.bodies
    .filter(({ from, until }) => (from === null || from <= on) && (until === null || on < until))
    .flatMap((body) =>
      seatsFor(
        membersOn(facts, body.key, on).map((line) => ({
          body,
          line,
          speaksFor: line.seat.speaksFor,
        })),
        code,
        facts,
        on,
      ),
    )
  return <SeatsFor page={page} rows={rows} />
}
