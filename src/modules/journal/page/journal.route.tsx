import { type Context, Hono } from 'hono'
import { emptyForm, typedIn } from '../../../kernel/form/form.model.ts'
import type { JournalWords } from '../../../kernel/journal.model.ts'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import { inQuery, numberFrom1, oneOf } from '../../../platform/address.ts'
import { done, doneIn } from '../../../platform/receipt.ts'
import type { SealedTable } from '../../../platform/sealed-table.ts'
import { formOver } from '../../../platform/stamped-form.ts'
import { allow, communityPage, type Env, keepNowhere, refusePage } from '../../../platform/web.ts'
import { fieldErrors } from '../../../ui/field-errors.ts'
import type { FieldError } from '../../../ui/form.tsx'
import { renderPage } from '../../../ui/page.tsx'
import { signHead } from '../checking/head.rule.ts'
import { tellVerdict } from '../checking/verdict.text.ts'
import { verifyJournal } from '../checking/verify-journal.command.ts'
import { addresses } from '../journal.address.ts'
import {
  type CommunityNames,
  entriesOnPage,
  findSubject,
  listJournal,
  listOpenRemovals,
  openRemovals,
} from '../journal.query.ts'
import { removalProblemText } from '../journal.text.ts'
import {
  type RemovalProblems,
  type RemovalRefusal,
  removalForm,
  type TypedRemoval,
} from '../journal-entry.model.ts'
import { readRemovalBefore, removalRead } from '../removing/read-before.query.ts'
import { tellAbout, tellAsked } from '../removing/read-before.text.ts'
import { approveTextRemoval, askTextRemoval } from '../removing/remove-text.command.ts'
import { readEntryNumber } from './entry-number.rule.ts'
import { JournalPage, removalLabels } from './journal.view.tsx'

const approval = formOver(readRemovalBefore, { asked: tellAsked, about: tellAbout })

/** What the house has for the pages of the journal. */
type Known = {
  words: Required<JournalWords>
  names: CommunityNames
  sealed: readonly SealedTable[]
}

export const journalRoutes = (known: Known) => {
  const over = approval.guard(
    (c) => ({ communityId: c.var.page.community?.id ?? '', row: c.var.form.fjerning ?? '' }),
    async (c) => ((await isOwnRemoval(c)) ? notApproved(c, known, 'same-person') : show(c, known)),
  )
  return new Hono<Env>()
    .get(addresses.journal, allow('read-journal'), (c) => show(c, known))
    .post(addresses.askRemoval, allow('remove-text'), (c) => askRemoval(c, known))
    .post(addresses.approveRemoval, allow('remove-text'), over, (c) => approveRemoval(c, known))
}

async function askRemoval(c: Context<Env>, known: Known) {
  const page = communityPage(c)
  if (!page?.viewer) return refusePage(c, 404)
  const typed = typedIn(removalForm, c.var.form)
  const labels = removalLabels(page.locale)
  const wrong = (problems: RemovalProblems) =>
    show(c, known, typed, fieldErrors(page.locale, problems, removalProblemText, { labels }), 422)
  const named = readEntryNumber(typed.innslag)
  if (!named.ok) return wrong({ innslag: named.code })
  const { subject } = await c.var.read({ subject: findSubject(page.community.id, named.number) })
  const about = subject[0]?.subject
  if (about === undefined) return wrong({ innslag: 'no-such-entry' })
  const asked = await askTextRemoval(c.var.db, {
    communityId: page.community.id,
    subject: about,
    reason: typed.grunn,
    by: page.viewer.personId,
    at: page.now,
  })
  return asked.ok ? c.redirect(page.to('journal', {}, done('bedt')), 303) : wrong(asked.problems)
}

async function approveRemoval(c: Context<Env>, known: Known) {
  const page = communityPage(c)
  if (!page?.viewer) return refusePage(c, 404)
  const approved = await approveTextRemoval(c.var.db, {
    communityId: page.community.id,
    removalId: c.var.form.fjerning ?? '',
    by: page.viewer.personId,
    at: page.now,
  })
  if (!approved.ok) return notApproved(c, known, approved.code)
  return c.redirect(page.to('journal', {}, done('fjernet')), 303)
}

const notApproved = (c: Context<Env>, known: Known, code: RemovalRefusal) => {
  const errors = [{ field: 'innslag', message: removalProblemText(c.var.page.locale, code) }]
  return show(c, known, emptyForm(removalForm), errors, 409)
}

/** Has whoever approves asked for the removal, which takes another? */
async function isOwnRemoval(c: Context<Env>): Promise<boolean> {
  const { community, viewer } = c.var.page
  if (!community || !viewer) return false
  const { removals } = await c.var.read({ removals: openRemovals(community.id) })
  return removals.some(
    ({ id, askedBy }) => id === c.var.form.fjerning && askedBy === viewer.personId,
  )
}

async function show(
  c: Context<Env>,
  { words, names, sealed }: Known,
  typed: TypedRemoval = emptyForm(removalForm),
  errors: readonly FieldError[] = [],
  status: 200 | 409 | 422 = 200,
) {
  const page = communityPage(c)
  if (!page) return refusePage(c, 404)
  keepNowhere(c)
  const before = inQuery(c, 'for', numberFrom1)
  const { rows, removals } = await c.var.read({
    rows: listJournal(names, page.community.id, before),
    removals: listOpenRemovals(names, page.community.id),
  })
  const action = page.to('approveRemoval')
  for (const removal of removals) {
    approval.stamp(c, removalRead(removal), { action, row: removal.id })
  }
  const shown = rows.slice(0, entriesOnPage)
  return c.html(
    renderPage(
      <JournalPage
        page={page}
        rows={shown}
        words={words}
        olderThan={rows.length > entriesOnPage ? (shown.at(-1)?.number ?? null) : null}
        isNewest={before === null}
        verdict={inQuery(c, 'kontroller', oneOf('ja')) ? await check(c, page, sealed) : null}
        removals={removals}
        typed={typed}
        errors={errors}
        done={doneOf(doneIn(c, 'bedt', 'fjernet'))}
      />,
    ),
    status,
  )
}

/** What a check comes to, with the head of a chain that is whole, signed. */
async function check(c: Context<Env>, page: CommunityPage, sealed: readonly SealedTable[]) {
  const { id, key: community } = page.community
  const verdict = await verifyJournal(c.var.db, id, sealed)
  const { chain } = verdict
  const isGiven = chain.ok && chain.entries > 0
  return {
    ...tellVerdict(page.locale, verdict),
    head: isGiven
      ? signHead(c.var.platform.signingKey, { community, number: chain.entries, hash: chain.head })
      : null,
  }
}

const doneOf = (asked: 'bedt' | 'fjernet' | null) =>
  asked === null ? null : asked === 'bedt' ? 'asked' : 'done'
