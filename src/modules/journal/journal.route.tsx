import { type Context, Hono } from 'hono'
import { isIdentityProblem } from '../../kernel/identity-number.text.ts'
import type { JournalWords } from '../../kernel/journal.model.ts'
import { inQuery, numberFrom1, oneOf } from '../../platform/address.ts'
import { done, doneIn } from '../../platform/receipt.ts'
import { formOver } from '../../platform/stamped-form.ts'
import { allow, communityPage, type Env, keepNowhere, refusePage } from '../../platform/web.ts'
import type { FieldError } from '../../ui/form.tsx'
import { renderPage } from '../../ui/page.tsx'
import { readEntryNumber } from './entry-number.rule.ts'
import { addresses } from './journal.address.ts'
import {
  type CommunityNames,
  entriesOnPage,
  findSubject,
  listJournal,
  listOpenRemovals,
  openRemovals,
} from './journal.query.ts'
import { sayJournal } from './journal.text.ts'
import { JournalPage, type TypedRemoval } from './journal.view.tsx'
import type { EntryProblem } from './journal-entry.model.ts'
import { readRemovalBefore, removalRead } from './read-before.query.ts'
import { tellAbout, tellAsked } from './read-before.text.ts'
import { approveTextRemoval, askTextRemoval } from './remove-text.command.ts'
import { verifyJournal } from './write-entry.command.ts'

const approval = formOver(readRemovalBefore, { asked: tellAsked, about: tellAbout })

const nothingTyped: TypedRemoval = { innslag: '', grunn: '' }

/** What the house has for the pages of the journal. */
type Known = { words: Required<JournalWords>; names: CommunityNames }

export const journalRoutes = (known: Known) => {
  const over = approval.guard(
    (c) => ({
      communityId: c.var.page.community?.id ?? '',
      row: c.var.form.fjerning ?? '',
    }),
    async (c) => {
      const problem = (await isOwnRemoval(c)) ? ('same-person' as const) : null
      if (problem === null) return show(c, known, nothingTyped, [])
      const error = { field: 'innslag', message: sayJournal(c.var.page.locale, problem) }
      return show(c, known, nothingTyped, [error], 409)
    },
  )
  return new Hono<Env>()
    .get(addresses.journal, allow('read-journal'), (c) => show(c, known, nothingTyped, []))
    .post(addresses.askRemoval, allow('remove-text'), async (c) => {
      const page = communityPage(c)
      if (!page?.viewer) return refusePage(c, 404)
      const { innslag = '', grunn = '' } = c.var.form
      const typed = { innslag, grunn }
      const wrong = (problem: EntryProblem) => {
        const message = sayJournal(page.locale, problem)
        return show(c, known, typed, [{ field: 'innslag', message }], 422)
      }
      const named = readEntryNumber(innslag)
      if (!named.ok) return wrong(named.code)
      const { subject } = await c.var.read({
        subject: findSubject(page.community.id, named.number),
      })
      const about = subject[0]?.subject
      if (about === undefined) return wrong('no-such-entry')
      const asked = await askTextRemoval(c.var.db, {
        communityId: page.community.id,
        subject: about,
        reason: grunn,
        by: page.viewer.personId,
        at: page.now,
      })
      if (asked.ok) return c.redirect(page.to('journal', {}, done('bedt')), 303)
      const field =
        asked.code === 'reason-missing' || isIdentityProblem(asked.code) ? 'grunn' : 'innslag'
      return show(c, known, typed, [{ field, message: sayJournal(page.locale, asked.code) }], 422)
    })
    .post(addresses.approveRemoval, allow('remove-text'), over, async (c) => {
      const page = communityPage(c)
      if (!page?.viewer) return refusePage(c, 404)
      const approved = await approveTextRemoval(c.var.db, {
        communityId: page.community.id,
        removalId: c.var.form.fjerning ?? '',
        by: page.viewer.personId,
        at: page.now,
      })
      if (approved.ok) return c.redirect(page.to('journal', {}, done('fjernet')), 303)
      return show(
        c,
        known,
        nothingTyped,
        [{ field: 'innslag', message: sayJournal(page.locale, approved.code) }],
        409,
      )
    })
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
  { words, names }: Known,
  typed: TypedRemoval,
  errors: FieldError[],
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
        verdict={
          inQuery(c, 'kontroller', oneOf('ja'))
            ? await verifyJournal(c.var.db, page.community.id)
            : null
        }
        removals={removals}
        typed={typed}
        errors={errors}
        done={doneOf(doneIn(c, 'bedt', 'fjernet'))}
      />,
    ),
    status,
  )
}

const doneOf = (asked: 'bedt' | 'fjernet' | null) =>
  asked === null ? null : asked === 'bedt' ? 'asked' : 'done'
