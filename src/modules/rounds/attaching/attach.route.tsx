import { type Context, Hono } from 'hono'
import { emptyForm, typedIn } from '../../../kernel/form/form.model.ts'
import { mostAttachedAtOnce } from '../../../kernel/kept-file.model.ts'
import { codeInPath, inPath, numberFrom1 } from '../../../platform/address.ts'
import { giveFile, givenFile } from '../../../platform/give-file.ts'
import { done } from '../../../platform/receipt.ts'
import { formOver } from '../../../platform/stamped-form.ts'
import {
  allow,
  allowWithFiles,
  communityPage,
  type Env,
  keepNowhere,
  refusePage,
} from '../../../platform/web.ts'
import { fieldErrors } from '../../../ui/field-errors.ts'
import { letGoOf, namingFiles } from '../../../ui/file-field.tsx'
import type { FieldError } from '../../../ui/form.tsx'
import { renderPage } from '../../../ui/page.tsx'
import { filesRead, readFilesBefore } from '../read-before.query.ts'
import { tellFiles, tellState } from '../read-before.view.ts'
import { filesOfRound } from '../round-file.query.ts'
import { addresses } from '../rounds.address.ts'
import { roundBySlug } from '../rounds.query.ts'
import { attachProblemText, sayAttach } from './attach.text.ts'
import { AttachPage, attachLabels } from './attach.view.tsx'
import { attachToRound } from './attach-file.command.ts'
import { attachForm, fileField, removeField, type TypedAttach } from './attach-form.model.ts'

const form = formOver(readFilesBefore, { state: tellState, files: tellFiles })

/** What follows a round: put there while it is a draft, and read by all who see it. */
export const attachRoutes = () => {
  const over = form.guard(
    (c) => ({ communityId: c.var.page.community?.id ?? '', slug: codeInPath(c, 'round') }),
    (c) => show(c),
  )
  return new Hono<Env>()
    .get(addresses.roundFiles, allow('ask-round'), (c) => show(c))
    .post(addresses.roundFiles, allowWithFiles('ask-round', mostAttachedAtOnce), over, change)
    .get(addresses.roundFile, allow('read-community'), give)
}

const typedAttach = (c: Context<Env>): TypedAttach => ({
  ...typedIn(attachForm, c.var.form),
  fjern: c.var.formValues(removeField),
})

type Shown = { errors?: readonly FieldError[]; refusal?: string | null; status?: 200 | 409 | 422 }

async function show(c: Context<Env>, { errors = [], refusal = null, status = 200 }: Shown = {}) {
  const page = communityPage(c)
  if (!page) return refusePage(c, 404)
  const slug = codeInPath(c, 'round')
  const { rounds, files } = await c.var.read({
    rounds: roundBySlug(page.community.id, slug),
    files: filesOfRound(page.community.id, slug),
  })
  const [round] = rounds
  if (!round || (round.state !== 'draft' && refusal === null)) return refusePage(c, 404)
  form.stamp(c, filesRead(round, files))
  keepNowhere(c)
  const typed = c.req.method === 'POST' ? typedAttach(c) : { ...emptyForm(attachForm), fjern: [] }
  return c.html(
    renderPage(<AttachPage {...{ page, round, files, typed, errors, refusal }} />),
    status,
  )
}

async function change(c: Context<Env>) {
  const page = communityPage(c)
  if (!page) return refusePage(c, 404)
  const { locale } = page
  const slug = codeInPath(c, 'round')
  const typed = typedAttach(c)
  const attached = await attachToRound(c.var.db, {
    communityId: page.community.id,
    slug,
    typed,
    uploads: c.var.filesOf(fileField),
    remove: typed.fjern.flatMap((position) => numberFrom1(position) ?? []),
    by: page.viewer?.personId ?? null,
    on: page.today,
    at: page.now,
  })
  if (attached.ok) {
    return c.redirect(page.to('draftRound', { round: slug }, done('vedlegg')), 303)
  }
  if ('problems' in attached) {
    const labels = attachLabels(locale)
    const told = { labels, typed: { tittel: typed.tittel } }
    letGoOf(page, fileField, attached.attached)
    const { wrong } = attached
    const sent = c.var.filesOf(fileField).length
    const errors = namingFiles(
      locale,
      fieldErrors(locale, attached.problems, attachProblemText, told),
      { field: fileField, wrong, sent },
    )
    return show(c, { errors, status: 422 })
  }
  return attached.code === 'no-such-round'
    ? refusePage(c, 404)
    : show(c, { refusal: sayAttach(locale, 'sentAlready'), status: 409 })
}

/** One of the files that follow a round; of a draft for whoever writes it alone. */
async function give(c: Context<Env>) {
  const page = communityPage(c)
  const position = inPath(c, 'position', numberFrom1)
  if (!page || position === null) return refusePage(c, 404)
  const at = [page.community.id, codeInPath(c, 'round')] as const
  const { rounds, files } = await c.var.read({
    rounds: roundBySlug(...at),
    files: filesOfRound(...at),
  })
  const isShown = rounds.some(({ state }) => state !== 'draft' || page.may('ask-round'))
  const file = files.find((of) => of.position === position)
  if (!isShown || !file) return refusePage(c, 404)
  return giveFile(c, givenFile(page.community.id, { ...file, isPublic: false }))
}
