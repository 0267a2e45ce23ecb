import { type Context, Hono } from 'hono'
import { emptyForm, typedIn } from '../../../kernel/form/form.model.ts'
import { type Tick, tickField, ticks } from '../../../kernel/form/tick.model.ts'
import type { CommunityPage, NewsLine } from '../../../kernel/page.model.ts'
import { anId, aVersion, codeInPath, inPath, inQuery, oneOf } from '../../../platform/address.ts'
import { giveFile, givenFile } from '../../../platform/give-file.ts'
import { done, doneIn } from '../../../platform/receipt.ts'
import { formOver } from '../../../platform/stamped-form.ts'
import {
  allow,
  allowWithFile,
  communityPage,
  type Env,
  keepNowhere,
  refusePage,
} from '../../../platform/web.ts'
import { fieldErrors } from '../../../ui/field-errors.ts'
import type { FieldError } from '../../../ui/form.tsx'
import { renderPage } from '../../../ui/page.tsx'
import { tellVersion } from '../../agreements/index.ts'
import { addresses } from '../approvals.address.ts'
import type { BoardLine } from '../board.model.ts'
import { dayOf, readBoard } from '../board-reading.rule.ts'
import { hasAdopted } from '../judgement.rule.ts'
import { PartySigningPage } from './party-signing.view.tsx'
import { registerSignature } from './register-signature.command.ts'
import { askedName, type SigningProblems, signingForm, versionName } from './signing.model.ts'
import { readSigningBefore, signedFile, signingQuestions, signingRead } from './signing.query.ts'
import {
  isAskedOver,
  judgeSigning,
  readSigning,
  signedBefore,
  signedEarly,
  signingStanding,
} from './signing.rule.ts'
import { saySigning, signingProblemText, signingRefusalText } from './signing.text.ts'
import { SigningPage } from './signing.view.tsx'
import { signingLabels } from './signing-parts.view.tsx'

const form = formOver(readSigningBefore, {
  version: tellVersion,
  steps: ({ locale }): NewsLine => ({ text: saySigning(locale, 'changed') }),
})

/**
 * How far the agreement has come towards being signed: all parties for the secretariat, and each for its own.
 * They stand in one file, as both pages read and write the same.
 */
export const signingRoutes = () => {
  const over = (again: (c: Context<Env>) => Promise<Response> | Response) =>
    form.guard(
      (c) => ({
        communityId: c.var.page.community?.id ?? '',
        slug: codeInPath(c, 'slug'),
        number: numberOf(c),
      }),
      again,
    )
  const own = 'register-own-treatment'
  return new Hono<Env>()
    .get(addresses.signing, allow('put-forward'), (c) => showAll(c))
    .post(
      addresses.signing,
      allow('put-forward'),
      over((c) => showAll(c, { status: 409 })),
      (c) => register(c, c.var.formValues('parties')),
    )
    .get(addresses.signingOf, allow(own, 'partyCode'), (c) => showOne(c))
    .post(
      addresses.signingOf,
      allowWithFile(own, 'partyCode'),
      over((c) => showOne(c, { status: 409 })),
      (c) => register(c, [codeInPath(c, 'partyCode')]),
    )
    .get(addresses.signingFile, allow(own, 'partyCode'), giveSigned)
}

/** The version that is read or written to; null for the one that is shown. */
const numberOf = (c: Context<Env>): number | null => {
  if (c.req.method === 'GET') return inQuery(c, versionName, aVersion)
  const sent = c.var.form[versionName]
  return sent === undefined ? null : aVersion(sent)
}

type Shown = { errors?: readonly FieldError[]; status?: 200 | 409 | 422; tick?: Tick | null }

async function readAll(c: Context<Env>, page: CommunityPage) {
  const slug = codeInPath(c, 'slug')
  const { circulations, rows, signatures, versions, before } = await c.var.read(
    signingQuestions(page.community.id, slug, numberOf(c)),
  )
  const [facts] = circulations
  if (!facts) return null
  const board = readBoard(facts, rows, dayOf(facts, null, page.today), null)
  const { lines, parties, circulation, day } = board
  const version = { ...facts, isOut: facts.state === 'out', versions, day }
  for (const action of [
    page.to('signing', { slug }),
    ...lines.map(({ code }) => page.to('signingOf', { slug, partyCode: code })),
  ]) {
    form.stamp(c, signingRead(slug, facts, rows, signatures), { action })
  }
  const open = parties.filter((party) => judgeSigning(party, circulation, version).ok)
  const signed = parties.flatMap((party) => {
    const found = signedBefore(party, before)
    return found ? [[party.code, found] as const] : []
  })
  return {
    ...{ slug, facts, lines, signatures },
    /** Those that may sign this version. */
    open: open.map(({ code }) => code),
    /** Which earlier version each signed, by its code now. */
    before: new Map(signed),
  }
}

/** What both pages have. */
function common(
  c: Context<Env>,
  page: CommunityPage,
  errors: readonly FieldError[],
  lines: readonly BoardLine[],
) {
  const typed = c.req.method === 'POST' ? typedIn(signingForm, c.var.form) : emptyForm(signingForm)
  const adoptions = lines.map(({ code, name, deciding }) => ({
    code,
    name,
    adoptedOn: deciding?.day ?? null,
  }))
  const early = signedEarly(readSigning(typed, page.today).values, adoptions)
  const isSame = isAskedOver(
    typed,
    askedOf(
      c,
      early.map(({ code }) => code),
    ),
    early,
  )
  return {
    page,
    errors,
    early,
    typed: isSame ? typed : { ...typed, early: '' },
    saved: doneIn(c, 'lagret') !== null,
  }
}

/** The early day that was asked about, for each party. */
const askedOf = (c: Context<Env>, partyCodes: readonly string[]) =>
  Object.fromEntries(partyCodes.map((code) => [code, c.var.form[askedName(code)] ?? '']))

async function showAll(c: Context<Env>, { errors = [], status = 200, tick = null }: Shown = {}) {
  const page = communityPage(c)
  const read = page && (await readAll(c, page))
  if (!page || !read) return refusePage(c, 404)
  const { slug, facts, lines, signatures, open, before } = read
  const parties = lines.filter(({ standing }) => standing === 'party')
  const adopted = parties.filter(hasAdopted)
  const withStanding = (each: readonly BoardLine[]) =>
    each.map((line) => ({
      line,
      standing: signingStanding(signatures.filter(({ partyCode }) => partyCode === line.code)),
      before: before.get(line.code) ?? null,
    }))
  const noLonger = withStanding(lines.filter((line) => !adopted.includes(line))).filter(
    ({ standing }) => standing.step !== 'none',
  )
  const ticked =
    tick &&
    (tick === 'alle' ? adopted.map(({ code }) => code).filter((code) => open.includes(code)) : [])
  const chosen = ticked ?? (c.req.method === 'POST' ? c.var.formValues('parties') : [])
  const told = new Set([...adopted, ...noLonger.map(({ line }) => line)])
  keepNowhere(c)
  return c.html(
    renderPage(
      <SigningPage
        {...common(
          c,
          page,
          errors,
          adopted.filter(({ code }) => chosen.includes(code)),
        )}
        slug={slug}
        facts={facts}
        open={open}
        rows={withStanding(adopted)}
        noLonger={noLonger}
        others={parties.flatMap((line) => (told.has(line) ? [] : [line.name]))}
        chosen={chosen}
      />,
    ),
    status,
  )
}

async function showOne(c: Context<Env>, { errors = [], status = 200 }: Shown = {}) {
  const page = communityPage(c)
  const read = page && (await readAll(c, page))
  const line = read?.lines.find(({ code }) => code === codeInPath(c, 'partyCode'))
  if (!page || !read || !line) return refusePage(c, 404)
  const { slug, facts, signatures, open, before } = read
  keepNowhere(c)
  return c.html(
    renderPage(
      <PartySigningPage
        {...common(c, page, errors, [line])}
        slug={slug}
        facts={facts}
        line={line}
        lines={signatures.filter(({ partyCode }) => partyCode === line.code)}
        before={before.get(line.code) ?? null}
        isOpen={open.includes(line.code)}
      />,
    ),
    status,
  )
}

async function register(c: Context<Env>, partyCodes: readonly string[]) {
  const page = communityPage(c)
  if (!page) return refusePage(c, 404)
  const slug = codeInPath(c, 'slug')
  const number = numberOf(c)
  const isForOne = inPath(c, 'partyCode', (text) => text) !== null
  const show = isForOne ? showOne : showAll
  const tick = isForOne ? null : oneOf(...ticks)(c.var.form[tickField] ?? '')
  if (tick) return showAll(c, { tick })
  const registered = await registerSignature(c.var.db, {
    communityId: page.community.id,
    slug,
    number,
    partyCodes,
    typed: typedIn(signingForm, c.var.form),
    asked: askedOf(c, partyCodes),
    upload: c.var.files.file,
    by: page.viewer?.personId ?? null,
    on: page.today,
    at: page.now,
  })
  if (registered.ok) {
    const [partyCode = ''] = partyCodes
    const saved = { ...done('lagret'), versjon: number }
    return c.redirect(
      isForOne
        ? page.to('signingOf', { slug, partyCode }, saved)
        : page.to('signing', { slug }, saved),
      303,
    )
  }
  if (registered.reason === 'not-found') return refusePage(c, 404)
  if (registered.reason === 'refused') {
    const message = signingRefusalText[registered.code][page.locale]
    return show(c, { errors: [{ field: isForOne ? 'step' : 'parties', message }], status: 409 })
  }
  return show(c, { errors: errorsOf(page, registered.problems), status: 422 })
}

const errorsOf = ({ locale }: CommunityPage, problems: SigningProblems) =>
  fieldErrors(locale, problems, signingProblemText, { labels: signingLabels(locale) })

async function giveSigned(c: Context<Env>) {
  const page = communityPage(c)
  const id = inPath(c, 'signatureId', anId)
  if (!page || id === null) return refusePage(c, 404)
  const of = { partyCode: codeInPath(c, 'partyCode'), id }
  const number = inQuery(c, versionName, aVersion)
  const { files } = await c.var.read({
    files: signedFile(page.community.id, codeInPath(c, 'slug'), number, of),
  })
  const [file] = files
  return file ? giveFile(c, givenFile(page.community.id, file)) : refusePage(c, 404)
}
