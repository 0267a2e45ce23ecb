import type { Context } from 'hono'
import { Hono } from 'hono'
import type { Instant } from '../../kernel/day.model.ts'
import { shortDay } from '../../kernel/format.model.ts'
import { osloDay, osloTime } from '../../kernel/oslo.model.ts'
import type { Locale } from '../../kernel/words.model.ts'
import { inQuery, ownPlace } from '../../platform/address.ts'
import {
  allow,
  browserHash,
  dropSession,
  type Env,
  isAskedOnLoopback,
  keepSession,
  openForm,
  refusePage,
  sessionHash,
} from '../../platform/web.ts'
import { renderPage } from '../../ui/page.tsx'
import { sayAccess } from './access.text.ts'
import { demonstrationPeople } from './people.query.ts'
import { askSignInCode, signInAsDemonstration, signOut, useSignInCode } from './sign-in.command.ts'
import { CodePage, SignInPage } from './sign-in.view.tsx'

const twelveHours = 12 * 3600

export type SignInSettings = {
  sendsMail: boolean
  /** Only on a trial on one's own machine: may one choose whom to be? */
  demonstration: boolean
}

export const signInRoutes = ({ sendsMail, demonstration }: SignInSettings) => {
  const mayChoose = (c: Context<Env>) => demonstration && isAskedOnLoopback(c)
  const showSignIn = async (
    c: Context<Env>,
    email: string,
    problem?: string,
    status: 200 | 422 | 429 = 200,
  ) => {
    openForm(c)
    const { people } = await c.var.read({ people: demonstrationPeople(c.var.db) })
    return c.html(
      renderPage(
        <SignInPage
          page={c.var.page}
          email={email}
          back={placeToReturn(c)}
          problem={problem}
          sendsMail={sendsMail}
          demonstration={mayChoose(c) ? people.map((person) => toStandIn(c, person)) : []}
        />,
      ),
      status,
    )
  }

  return new Hono<Env>()
    .get('/logg-inn', allow('read-public'), (c) => showSignIn(c, ''))
    .post('/logg-inn', allow('read-public'), async (c) => {
      if (!sendsMail) return refusePage(c, 404)
      const email = c.var.form.epost ?? ''
      const { locale, now } = c.var.page
      const asked = await askSignInCode(c.var.db, {
        email,
        browserHash: browserHash(c),
        at: now,
        compose: (code, until) => codeMail(locale, code, until),
      })
      if (asked.ok)
        return c.redirect(`/logg-inn/kode?tilbake=${encodeURIComponent(placeToReturn(c))}`, 303)
      const status = asked.code === 'too-many-asked' ? 429 : 422
      return showSignIn(c, email, sayAccess(locale, asked.code), status)
    })
    .get('/logg-inn/kode', allow('read-public'), (c) => {
      openForm(c)
      return c.html(renderPage(<CodePage page={c.var.page} back={placeToReturn(c)} />))
    })
    .post('/logg-inn/kode', allow('read-public'), async (c) => {
      const { locale, now } = c.var.page
      const used = await useSignInCode(c.var.db, {
        code: c.var.form.kode ?? '',
        browserHash: browserHash(c),
        formerSession: sessionHash(c),
        at: now,
      })
      if (used.ok) {
        keepSession(c, used.token, twelveHours)
        return c.redirect(placeToReturn(c), 303)
      }
      const problem = sayAccess(locale, used.code)
      return c.html(
        renderPage(<CodePage page={c.var.page} back={placeToReturn(c)} problem={problem} />),
        422,
      )
    })
    .post('/logg-inn/prove', allow('read-public'), async (c) => {
      const token = mayChoose(c)
        ? await signInAsDemonstration(c.var.db, c.var.form.person ?? '', {
            formerSession: sessionHash(c),
            at: c.var.page.now,
          })
        : null
      if (token === null) return refusePage(c, 404)
      keepSession(c, token, twelveHours)
      return c.redirect(placeToReturn(c), 303)
    })
    .post('/logg-ut', allow('read-public'), async (c) => {
      const hash = sessionHash(c)
      if (hash) await signOut(c.var.db, hash)
      dropSession(c)
      return c.redirect('/', 303)
    })
}

/** Where the reader was going; only ever an address of our own. */
function placeToReturn(c: Context<Env>): string {
  const kept = c.var.form?.tilbake
  return inQuery(c, 'tilbake', ownPlace) ?? (kept === undefined ? null : ownPlace(kept)) ?? '/'
}

/** A stand-in's address is `role@community.example`: the community is read from it. */
function toStandIn(c: Context<Env>, person: { id: string; name: string; email: string }) {
  const key = person.email.split('@')[1]?.replace(/\.example$/, '') ?? ''
  const community = c.var.platform.communityByKey(key)?.name ?? key
  return { id: person.id, name: person.name, community, home: `/${key}` }
}

/** The mail with a code, which says how long it lasts. */
function codeMail(locale: Locale, code: string, expiresAt: Instant) {
  const until = `${osloTime(expiresAt)}, ${shortDay(osloDay(expiresAt))}`
  return {
    subject: sayAccess(locale, 'codeMailSubject', code),
    body: sayAccess(locale, 'codeMailBody', code, until),
  }
}
