import type { Context } from 'hono'
import type { RefusalNote, RefusalStatus } from '../kernel/page.model.ts'
import type { Env } from './env.ts'

let refusalPage: (
  c: Context<Env>,
  status: RefusalStatus,
  note?: RefusalNote,
) => Response | Promise<Response> = (c, status) => c.text(String(status), status)

/** Says how a refused request looks; given once, where the house is wired. */
export const showRefusalsAs = (render: typeof refusalPage) => {
  refusalPage = render
}

export const refusePage = (c: Context<Env>, status: RefusalStatus, note?: RefusalNote) =>
  refusalPage(c, status, note)
