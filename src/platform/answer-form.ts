import type { Context, Next } from 'hono'
import { hasFormToken } from './cookies.ts'
import type { Env } from './env.ts'
import { withParked } from './file/park-form.ts'
import {
  bytesToHold,
  type Form,
  type FormLimits,
  formLimits,
  readForm,
  readTyped,
  scanFiles,
} from './form.ts'
import { AlreadyDone, type Press, pressOf, typedIn } from './once.ts'
import { refusePage } from './refuse-page.ts'
import { awaitSpent, isJustNow, type Spent, sendOnce } from './send-once.ts'

/**
 * How many files a form takes, the key in its address, and whether they are let go of where it is refused. `isRepeatable`: it does nothing more when it is
 * sent again, and so is not spent.
 */
export type FileRoom = { files: number; key?: string; isLetGo?: boolean; isRepeatable?: boolean }

/**
 * Reads a form that was sent and answers it once: a stranger's, or one with room for its files of somebody signed in, or of
 * whoever has the key in its address.
 */
export async function takeForm(c: Context<Env>, of: 'stranger' | FileRoom, next: Next) {
  if (of === 'stranger') return answerForm(c, formLimits.stranger, next)
  const limits = { ...formLimits.viewer, files: of.files }
  const { community, viewer } = c.var.page
  const sender = { communityId: community?.id ?? '', personId: viewer?.personId ?? of.key ?? '' }
  const leave = await c.var.platform.bodies.take(sender, bytesToHold(c.req.raw, limits))
  if (leave === null) return refuseCrowded(c, limits)
  try {
    const parksFor = of.isLetGo || of.files === 0 ? null : (of.key ?? sender.personId)
    return await answerForm(c, limits, next, { parksFor, isSpent: !of.isRepeatable })
  } finally {
    leave()
  }
}

async function answerForm(
  c: Context<Env>,
  limits: FormLimits,
  next: Next,
  { parksFor, isSpent }: { parksFor: string | null; isSpent: boolean } = {
    parksFor: null,
    isSpent: true,
  },
) {
  const read = await readForm(c.req.raw, limits)
  if (!read.ok) return refusePage(c, read.code === 'too-large' ? 413 : 400)
  setForm(c, read.form)
  if (!hasFormToken(c)) return refusePage(c, 403, 'foreign-form')
  await scanFiles(read.form, c.var.platform.scanFile)
  const { community } = c.var.page
  if (community === null || !isSpent) return next()
  const { id: communityId } = community
  return answerOnce(c, communityId, read.form, () =>
    parksFor === null ? next() : withParked(c, { communityId, sender: parksFor }, read.form, next),
  )
}

/** What is given back has no room of its own, so it is little. */
const mostGivenBack = 256 * 1024

/** Gives back what was typed into a form that there is no room for, to be sent once more. */
async function refuseCrowded(c: Context<Env>, limits: FormLimits) {
  const read = await readTyped(c.req.raw, { ...limits, text: mostGivenBack })
  c.header('retry-after', '10')
  if (read === null) return refusePage(c, 503, { crowded: { typed: [], files: [] } })
  setForm(c, read.form)
  if (!hasFormToken(c)) return refusePage(c, 403, 'foreign-form')
  return refusePage(c, 503, { crowded: { typed: typedIn(read.form), files: read.files } })
}

/** The answer where another press of the same button did the deed while this one waited; null when that is not so. */
export async function answerSameAgain(c: Context<Env>, error: unknown): Promise<Response | null> {
  const { press } = c.var
  if (!(error instanceof AlreadyDone) || press === undefined) return null
  const spent = await awaitSpent(c, press)
  return leadOn(c, spent ?? { at: c.var.page.now, ledTo: null })
}

/** Leads the second press to what the first one made; one that comes long after is told so. */
function leadOn(c: Context<Env>, spent: Spent): Response | Promise<Response> {
  return spent.ledTo !== null && isJustNow(spent, c.var.page.now)
    ? c.redirect(spent.ledTo, 303)
    : refusePage(c, 409, { done: spent })
}

/** A form of a community is spent once; one that came without its key is shown again with one, and nothing is done. */
async function answerOnce(c: Context<Env>, communityId: string, form: Form, next: Next) {
  const { page } = c.var
  const personId = page.viewer?.personId ?? null
  const press = pressOf({ communityId, personId, path: c.req.path, judge: judgeOf(c) }, form)
  if (press === null) {
    const files = form.sent.map(({ file }) => file.name)
    return refusePage(c, 400, { keyless: { typed: typedIn(form), files } })
  }
  c.set('press', press)
  page.formKey = press.key
  const earlier = await sendOnce(c, press, next)
  if (earlier === null) return
  const led = await leadOn(c, earlier)
  if (!c.finalized) return led
  c.res = undefined
  c.res = led
}

/** May the sender do what the route has stated, with the roles that are held when it is done? */
function judgeOf(c: Context<Env>): Press['judge'] {
  const { page, platform, stated } = c.var
  const { viewer } = page
  if (viewer === null || stated === undefined) return null
  return {
    personId: viewer.personId,
    since: page.now,
    may: (roles) => platform.mayDo({ ...viewer, roles }, stated.deed, stated.partyCode),
  }
}

function setForm(c: Context<Env>, form: Form) {
  c.set('form', form.fields)
  c.set('formValues', form.values)
  c.set('files', form.files)
  c.set('filesOf', (field) => form.sent.flatMap((of) => (of.field === field ? [of.file] : [])))
}
