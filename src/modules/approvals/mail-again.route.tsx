import { Hono } from 'hono'
import { codeInPath } from '../../platform/address.ts'
import { allow, communityPage, type Env, refusePage } from '../../platform/web.ts'
import { type ToldAgain, tellAgain } from './tell-again.command.ts'

/** Sending a mail that did not arrive once more. The reader is led back to where it was asked for. */
export const mailAgainRoutes = ({ sendsMail }: { sendsMail: boolean }) =>
  new Hono<Env>().post(
    '/:community/avtaler/:slug/e-post/:mail',
    allow('put-forward'),
    async (c) => {
      const page = communityPage(c)
      if (!page || !sendsMail) return refusePage(c, 404)
      const slug = codeInPath(c, 'slug')
      const mail = codeInPath(c, 'mail')
      const told = await tellAgain(c.var.db, {
        ...{ communityId: page.community.id, slug, mailId: mail },
        ...{ by: page.viewer?.personId ?? null, on: page.today, at: page.now },
        mayDo: c.var.platform.mayDo,
      })
      if (!told.ok && told.code === 'no-such-mail') return refusePage(c, 404)
      const own = `/${page.community.key}/avtaler/${slug}`
      const party = told.ok && c.var.form.fra === 'svar' ? told.partyCode : null
      const place = party === null ? `${own}/tavle` : `${own}/svar/${party}`
      return c.redirect(`${place}?igjen=${outcomeOf(told)}`, 303)
    },
  )

type Shown = Extract<ToldAgain, { ok: false }>['code'] | 'ja'

/** What the place that the reader is led back to is told; a second press has done what the first did. */
const outcomeOf = (told: ToldAgain): Shown =>
  told.ok || told.code === 'sent-again-already' ? 'ja' : told.code
