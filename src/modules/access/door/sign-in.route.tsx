import type { Context } from 'hono'
import { Hono } from 'hono'
import type { Instant } from '../../../kernel/day.model.ts'
import { shortDay } from '../../../kernel/format.model.ts'
import { osloDay, osloTime } from '../../../kernel/oslo.model.ts'
import type { PageContext } from '../../../kernel/page.model.ts'
import { placeToReturn } from '../../../kernel/return.rule.ts'
import { inQuery, ownPlace, someText } from '../../../platform/address.ts'
import {
  browserHash,
  dropSession,
  keepSession,
  openForm,
  sessionHash,
} from '../../../platform/cookies.ts'
import { isAskedOnLoopback } from '../../../platform/origin.ts'
import type { HouseSettings } from '../../../platform/room.ts'
import { allow, askingNetworks, type Env, hideAddress, refusePage } from '../../../platform/web.ts'
import { renderPage } from '../../../ui/page.tsx'
import { addresses } from '../access.address.ts'
import { accessProblemText } from '../refusal.text.ts'
import { askSignInCode, type SentKeys } from './ask-code.command.ts'
import { demonstrationPeople } from './demonstration.query.ts'
import { sayDoor } from './door.text.ts'
import { signOut } from './session.command.ts'
import { signInAsDemonstration, useSignInCode, useSignInLink } from './sign-in.command.ts'
import { CodePage, LinkPage, SignInPage } from './sign-in.view.tsx'

export const signInRoutes = ({ sendsMail, demonstration, sessionLasts }: HouseSettings) => {
  const mayChoose = (c: Context<Env>) =>
    demonstration === 'by-flag' || (demonstration && isAskedOnLoopback(c))
  const atBrowser = (c: Context<Env>) => ({
    browserHash: browserHash(c),
    formerSession: sessionHash(c),
    userAgent: c.req.header('user-agent') ?? '',
    lasts: sessionLasts,
    at: c.var.page.now,
  })
  const letIn = (c: Context<Env>, token: string) => {
    keepSession(c, token, sessionLasts.hours * 3600)
    return c.redirect(wayBack(c), 303)
  }
  const showSignIn = async (
    c: Context<Env>,
    email: string,
    problem?: string,
    status: 200 | 422 | 429 = 200,
  ) => {
    openForm(c)
    const { people } = await c.var.read({ people: demonstrationPeople() })
    return c.html(
      renderPage(
        <SignInPage
          page={c.var.page}
          email={email}
          back={wayBack(c)}
          problem={problem}
          isRefused={status === 429}
          sendsMail={sendsMail}
          demonstration={mayChoose(c) ? people.map((person) => toStandIn(c, person)) : []}
        />,
      ),
      status,
    )
  }

  return new Hono<Env>()
    .get(addresses.signIn, allow('read-public'), (c) => showSignIn(c, ''))
    .post(addresses.signIn, allow('read-public'), async (c) => {
      if (!sendsMail) return refusePage(c, 404)
      const email = c.var.form.epost ?? ''
      const { page } = c.var
      const { locale, now } = page
      const asked = await askSignInCode(c.var.db, {
        email,
        browserHash: browserHash(c),
        networks: askingNetworks(c),
        secret: c.var.platform.formSecret,
        at: now,
        compose: (sent) => codeMail(page, c.var.platform.publicUrl, sent),
      })
      if (asked.ok) return c.redirect(page.to('enterCode', {}, { tilbake: wayBack(c) }), 303)
      if (!('waitSeconds' in asked))
        return showSignIn(c, email, accessProblemText(locale, asked.code), 422)
      c.header('retry-after', String(asked.waitSeconds))
      const minutes = Math.ceil(asked.waitSeconds / 60)
      return showSignIn(c, email, sayDoor(locale, asked.code, minutes), 429)
    })
    .get(addresses.enterCode, allow('read-public'), (c) => {
      openForm(c)
      return c.html(renderPage(<CodePage page={c.var.page} back={wayBack(c)} />))
    })
    .post(addresses.enterCode, allow('read-public'), async (c) => {
      const { locale } = c.var.page
      const code = c.var.form.kode ?? ''
      const used = await useSignInCode(c.var.db, { code, ...atBrowser(c) })
      if (used.ok) return letIn(c, used.token)
      const problem = accessProblemText(locale, used.code)
      return c.html(
        renderPage(<CodePage page={c.var.page} back={wayBack(c)} problem={problem} />),
        422,
      )
    })
    .get(addresses.enterByLink, allow('read-public'), (c) => {
      openForm(c)
      hideAddress(c)
      const token = inQuery(c, 'nokkel', someText) ?? ''
      return c.html(renderPage(<LinkPage page={c.var.page} token={token} />))
    })
    .post(addresses.enterByLink, allow('read-public'), async (c) => {
      const token = c.var.form.nokkel ?? ''
      const used = await useSignInLink(c.var.db, { token, ...atBrowser(c) })
      if (used.ok) return letIn(c, used.token)
      const problem = accessProblemText(c.var.page.locale, used.code)
      return c.html(renderPage(<LinkPage page={c.var.page} token="" problem={problem} />), 422)
    })
    .post(addresses.tryRole, allow('read-public'), async (c) => {
      const token = mayChoose(c)
        ? await signInAsDemonstration(c.var.db, c.var.form.person ?? '', atBrowser(c))
        : null
      return token === null ? refusePage(c, 404) : letIn(c, token)
    })
    .post(addresses.signOut, allow('read-public'), async (c) => {
      const hash = sessionHash(c)
      if (hash) await signOut(c.var.db, hash)
      dropSession(c)
      return c.redirect(c.var.page.to('communities'), 303)
    })
}

/** Where the reader was going; only ever an address of our own. */
const wayBack = (c: Context<Env>): string =>
  placeToReturn(c.var.page.to, inQuery(c, 'tilbake', ownPlace) ?? c.var.form?.tilbake)

/** A stand-in's address is `role@community.example`; where it was mended, the roles tell the community. */
function toStandIn(
  c: Context<Env>,
  person: { id: string; name: string; email: string; communityKey: string | null },
) {
  const ofAddress = person.email.split('@')[1]?.replace(/\.example$/, '') ?? ''
  const isKnown = c.var.platform.communityByKey(ofAddress) !== null
  const key = isKnown ? ofAddress : (person.communityKey ?? ofAddress)
  const community = c.var.platform.communityByKey(key)?.name ?? key
  const home = c.var.page.to('front', { community: key })
  return { id: person.id, name: person.name, community, home }
}

/** The mail with a code and a link, which says how long each lasts. */
function codeMail({ locale, to }: PageContext, house: string, sent: SentKeys) {
  const moment = (at: Instant) => `${osloTime(at)}, ${shortDay(osloDay(at))}`
  const link = house + to('enterByLink', {}, { nokkel: sent.link })
  return {
    subject: sayDoor(locale, 'codeMailSubject', sent.code),
    body: sayDoor(
      locale,
      'codeMailBody',
      sent.code,
      moment(sent.until),
      link,
      moment(sent.linkUntil),
    ),
  }
}
