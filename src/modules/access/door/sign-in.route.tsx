import type { Context } from 'hono'
import { Hono } from 'hono'
import type { Instant } from '../../../kernel/day.model.ts'
import { emptyForm, typedIn } from '../../../kernel/form/form.model.ts'
import { shortDay } from '../../../kernel/format.model.ts'
import { osloDay, osloTime } from '../../../kernel/oslo.model.ts'
import type { PageContext } from '../../../kernel/page.model.ts'
import { placeToReturn } from '../../../kernel/return.rule.ts'
import { inQuery, ownPlace, someText } from '../../../platform/address.ts'
import {
  browserHash,
  dropSession,
  hashToken,
  keepSession,
  openForm,
  sessionHash,
} from '../../../platform/cookies.ts'
import { isAskedOnLoopback } from '../../../platform/origin.ts'
import type { HouseSettings } from '../../../platform/room.ts'
import { allow, askingNetworks, type Env, refusePage } from '../../../platform/web.ts'
import { fieldErrors } from '../../../ui/field-errors.ts'
import type { FieldError } from '../../../ui/form.tsx'
import { renderPage } from '../../../ui/page.tsx'
import { addresses } from '../access.address.ts'
import { accessProblemText } from '../refusal.text.ts'
import { askSignInCode, type SentKeys } from './ask-code.command.ts'
import { demonstrationPeople } from './demonstration.query.ts'
import { sayDoor } from './door.text.ts'
import { signOut } from './session.command.ts'
import { signInAsDemonstration, useSignInCode, useSignInLink } from './sign-in.command.ts'
import { codeForm, signInForm } from './sign-in.model.ts'
import { CodePage, LinkPage, SignInPage } from './sign-in.view.tsx'

/** What the house decides of signing in. */
type House = Pick<HouseSettings, 'sendsMail' | 'demonstration' | 'sessionLasts'>

export const signInRoutes = (house: House) =>
  new Hono<Env>()
    .get(addresses.signIn, allow('read-public'), (c) => showSignIn(c, house))
    .post(addresses.signIn, allow('read-public'), (c) => sendCode(c, house))
    .get(addresses.enterCode, allow('read-public'), (c) => {
      openForm(c)
      return c.html(renderPage(<CodePage page={c.var.page} back={wayBack(c)} />))
    })
    .post(addresses.enterCode, allow('read-public'), (c) => enterByCode(c, house))
    .get(addresses.enterByLink, allow('read-public'), (c) => {
      openForm(c)
      const token = inQuery(c, 'nokkel', someText) ?? ''
      return c.html(renderPage(<LinkPage page={c.var.page} token={token} />))
    })
    .post(addresses.enterByLink, allow('read-public'), (c) => enterByLink(c, house))
    .post(addresses.tryRole, allow('read-public'), async (c) => {
      const token = mayChoose(c, house)
        ? await signInAsDemonstration(c.var.db, c.var.form.person ?? '', atBrowser(c, house))
        : null
      return token === null ? refusePage(c, 404) : letIn(c, house, token)
    })
    .post(addresses.signOut, allow('read-public'), async (c) => {
      const hash = sessionHash(c)
      if (hash) await signOut(c.var.db, hash)
      dropSession(c)
      return c.redirect(c.var.page.to('communities'), 303)
    })

const mayChoose = (c: Context<Env>, { demonstration }: House) =>
  demonstration === 'by-flag' || (demonstration && isAskedOnLoopback(c))

const atBrowser = (c: Context<Env>, { sessionLasts }: House) => ({
  browserHash: browserHash(c),
  formerSession: sessionHash(c),
  userAgent: c.req.header('user-agent') ?? '',
  lasts: sessionLasts,
  at: c.var.page.now,
})

/** Whoever was on the way to no page in particular, and has something to do here, comes to what waits. */
async function letIn(c: Context<Env>, { sessionLasts }: House, token: string) {
  keepSession(c, token, sessionLasts.hours * 3600)
  const back = wayBack(c)
  const hasRole = back === '/' && (await hasRoleAnywhere(c, token))
  return c.redirect(hasRole ? c.var.page.to('desks') : back, 303)
}

async function hasRoleAnywhere(c: Context<Env>, token: string): Promise<boolean> {
  const scope = { communityId: null, sessionHash: hashToken(token) }
  const { session } = await c.var.platform.read(scope, {})
  return session?.isElsewhere ?? false
}

async function showSignIn(
  c: Context<Env>,
  house: House,
  { epost } = emptyForm(signInForm),
  errors: readonly FieldError[] = [],
  status: 200 | 422 | 429 = 200,
) {
  openForm(c)
  const { people } = await c.var.read({ people: demonstrationPeople() })
  return c.html(
    renderPage(
      <SignInPage
        page={c.var.page}
        email={epost}
        back={wayBack(c)}
        errors={errors}
        isRefused={status === 429}
        sendsMail={house.sendsMail}
        demonstration={mayChoose(c, house) ? people.map((person) => toStandIn(c, person)) : []}
      />,
    ),
    status,
  )
}

async function sendCode(c: Context<Env>, house: House) {
  if (!house.sendsMail) return refusePage(c, 404)
  const typed = typedIn(signInForm, c.var.form)
  const { page } = c.var
  const { locale, now } = page
  const asked = await askSignInCode(c.var.db, {
    typed,
    browserHash: browserHash(c),
    networks: askingNetworks(c),
    secret: c.var.platform.formSecret,
    at: now,
    compose: (sent) => codeMail(page, c.var.platform.publicUrl, sent),
  })
  if (asked.ok) return c.redirect(page.to('enterCode', {}, { tilbake: wayBack(c) }), 303)
  if ('problems' in asked) {
    const labels = { epost: sayDoor(locale, 'address') }
    const errors = fieldErrors(locale, asked.problems, accessProblemText, { labels })
    return showSignIn(c, house, typed, errors, 422)
  }
  c.header('retry-after', String(asked.waitSeconds))
  const message = sayDoor(locale, asked.code, Math.ceil(asked.waitSeconds / 60))
  return showSignIn(c, house, typed, [{ field: 'epost', message }], 429)
}

async function enterByCode(c: Context<Env>, house: House) {
  const { page } = c.var
  const { kode } = typedIn(codeForm, c.var.form)
  const used = await useSignInCode(c.var.db, { code: kode, ...atBrowser(c, house) })
  if (used.ok) return letIn(c, house, used.token)
  const errors = [{ field: 'kode', message: accessProblemText(page.locale, used.code) }]
  return c.html(renderPage(<CodePage page={page} back={wayBack(c)} errors={errors} />), 422)
}

async function enterByLink(c: Context<Env>, house: House) {
  const token = c.var.form.nokkel ?? ''
  const used = await useSignInLink(c.var.db, { token, ...atBrowser(c, house) })
  if (used.ok) return letIn(c, house, used.token)
  const problem = accessProblemText(c.var.page.locale, used.code)
  return c.html(renderPage(<LinkPage page={c.var.page} token="" problem={problem} />), 422)
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
  return { id: person.id, name: person.name, community }
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
