import type { Context } from 'hono'
import type { RefusalNote, RefusalStatus } from '../kernel/page.model.ts'
import type { Env } from './env.ts'
import { meetReader } from './meet-reader.ts'

let refusalPage: (
  c: Context<Env>,
  status: RefusalStatus,
  note?: RefusalNote,
) => Response | Promise<Response> = (c, status) => c.text(String(status), status)

/** Says how a refused request looks; given once, where the house is wired. */
export const showRefusalsAs = (render: typeof refusalPage) => {
  refusalPage = render
}

/** Refuses a request; whoever may not know as much is refused for that. */
export async function refusePage(c: Context<Env>, status: RefusalStatus, note?: RefusalNote) {
  await meetReader(c)
  return refusalPage(c, status, note)
}
