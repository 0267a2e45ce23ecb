import { setImmediate } from 'node:timers/promises'
import { type Context, Hono } from 'hono'
import { csvText } from '../../../kernel/csv-text.rule.ts'
import { emptyForm, typedIn } from '../../../kernel/form/form.model.ts'
import type { JournalWords } from '../../../kernel/journal.model.ts'
import { mediaTypes } from '../../../kernel/kept-file.model.ts'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import { inQuery, numberFrom1, oneOf, someText } from '../../../platform/address.ts'
import { savedAs } from '../../../platform/download.ts'
import { done, doneIn } from '../../../platform/receipt.ts'
import type { SealedTable } from '../../../platform/sealed-table.ts'
import { formOver } from '../../../platform/stamped-form.ts'
import { allow, communityPage, type Env, keepNowhere, refusePage } from '../../../platform/web.ts'
import { fieldErrors } from '../../../ui/field-errors.ts'
import type { FieldError } from '../../../ui/form.tsx'
import { handOut, paperTicket } from '../../../ui/hand-out.tsx'
import { renderPage } from '../../../ui/page.tsx'
import { signHead } from '../checking/head.rule.ts'
import { tellVerdict } from '../checking/verdict.text.ts'
import { verifyJournal } from '../checking/verify-journal.command.ts'
import { addresses } from '../journal.address.ts'
import { areTwoRemovers, findSubject, listOpenRemovals, openRemovals } from '../journal.query.ts'
import { filterProblemText, removalProblemText } from '../journal.text.ts'
import {
  type JournalRow,
  mostInFile,
  type RemovalProblems,
  type RemovalRefusal,
  removalForm,
  type TypedRemoval,
} from '../journal-entry.model.ts'
import { readRemovalBefore, removalRead } from '../removing/read-before.query.ts'
import { tellAbout, tellAsked } from '../removing/read-before.text.ts'
import { approveTextRemoval, askTextRemoval } from '../removing/remove-text.command.ts'
import { countEntries, type Given, listEntries, listNames, listThings } from './entries.query.ts'
import { readEntryNumber } from './entry-number.rule.ts'
import {
  entriesOnPage,
  type FilterProblems,
  filterForm,
  noEntry,
  type Wanted,
} from './filter.model.ts'
import { choiceProblems, partiesToChoose, readFilter } from './filter.rule.ts'
import { filterLabels } from './filter.text.ts'
import { deedsToChoose } from './filter.view.tsx'
import { JournalPage, removalLabels } from './journal.view.tsx'
import { csvHead, csvLine, excelLine, journalExcel } from './journal-csv.view.ts'
import { tellingIn } from './told.text.ts'

const approval = formOver(readRemovalBefore, { asked: tellAsked, about: tellAbout })

/** What the house has for the pages of the journal. */
type Known = { words: Required<JournalWords>; given: Given; sealed: readonly SealedTable[] }

export const journalRoutes = (known: Known) => {
  const over = approval.guard(
    (c) => ({ communityId: c.var.page.community?.id ?? '', row: c.var.form.fjerning ?? '' }),
    async (c) => ((await isOwnRemoval(c)) ? notApproved(c, known, 'same-person') : show(c, known)),
  )
  return new Hono<Env>()
    .get(addresses.journal, allow('read-journal'), (c) => show(c, known))
    .get(addresses.journalFile, allow('read-journal'), (c) => giveCsv(c, known))
    .get(addresses.journalExcel, allow('read-journal'), (c) => giveExcel(c, known))
    .post(addresses.askRemoval, allow('remove-text'), (c) => askRemoval(c, known))
    .post(addresses.approveRemoval, allow('remove-text'), over, (c) => approveRemoval(c, known))
}

async function askRemoval(c: Context<Env>, known: Known) {
  const page = communityPage(c)
  if (!page?.viewer) return refusePage(c, 404)
  const typed = typedIn(removalForm, c.var.form)
  const labels = removalLabels(page.locale)
  const wrong = (problems: RemovalProblems) => {
    const errors = fieldErrors(page.locale, problems, removalProblemText, { labels })
    return show(c, known, { typed, errors, status: 422 })
  }
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
  return show(c, known, { errors, status: 409 })
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

/** What else a page of the journal says than what is asked for. */
type Said = {
  typed?: TypedRemoval
  errors?: readonly FieldError[]
  status?: 200 | 409 | 422
  /** What hinders that a file is made of what is asked for. */
  unmade?: FilterProblems
}

async function show(c: Context<Env>, known: Known, said: Said = {}) {
  const page = communityPage(c)
  if (!page) return refusePage(c, 404)
  keepNowhere(c)
  const { locale, community } = page
  const { words, given, sealed } = known
  const before = inQuery(c, 'for', numberFrom1)
  const filter = filterIn(c, words)
  const { removals, ...found } = await c.var.read({
    ...entryQuestions(known, community.id, filter.wanted, { before, most: entriesOnPage + 1 }),
    removals: listOpenRemovals(given.names, community.id),
    two: areTwoRemovers(community.id),
  })
  const action = page.to('approveRemoval')
  for (const removal of removals) {
    approval.stamp(c, removalRead(removal), { action, row: removal.id })
  }
  const rows = found.rows.slice(0, entriesOnPage).map(asRead(page, words))
  const problems = { ...filter.problems, ...choiceProblems(filter.wanted, found), ...said.unmade }
  const labels = filterLabels(locale)
  const errors = fieldErrors(locale, problems, filterProblemText, { labels })
  return c.html(
    renderPage(
      <JournalPage
        page={page}
        rows={rows}
        found={errors.length > 0 ? null : (found.count[0]?.found ?? 0)}
        filter={{
          typed: filter.typed,
          errors,
          things: found.things,
          parties: partiesToChoose(found.names),
          deeds: deedsToChoose(locale, words.deeds),
        }}
        telling={tellingIn(locale, words, found.names)}
        olderThan={found.rows.length > entriesOnPage ? (rows.at(-1)?.number ?? null) : null}
        isNewest={before === null}
        verdict={inQuery(c, 'kontroller', oneOf('ja')) ? await check(c, page, sealed) : null}
        removals={removals}
        isAlone={found.two[0]?.are === false}
        typed={said.typed ?? emptyForm(removalForm)}
        errors={said.errors ?? []}
        done={doneOf(doneIn(c, 'bedt', 'fjernet'))}
      />,
    ),
    errors.length > 0 ? 422 : (said.status ?? 200),
  )
}

/** What is asked for in the address. Of what cannot be read, there is nothing. */
function filterIn(c: Context<Env>, { deeds }: Required<JournalWords>) {
  const sent = Object.keys(filterForm).map((name) => [name, inQuery(c, name, someText) ?? ''])
  const typed = typedIn(filterForm, Object.fromEntries(sent))
  const read = readFilter(typed, deeds)
  return read.ok
    ? { typed, wanted: read.wanted, problems: {} }
    : { typed, wanted: noEntry, problems: read.problems }
}

const entryQuestions = (
  { given }: Known,
  communityId: string,
  wanted: Wanted,
  part: { before: number | null; most: number },
) => ({
  rows: listEntries(given, communityId, { wanted, ...part }),
  count: countEntries(given, communityId, wanted),
  things: listThings(given, communityId),
  names: listNames(given, communityId),
})

/** An entry as the reader may read it: what is kept for whoever may do a deed, nobody else reads here either. */
const asRead =
  (page: CommunityPage, { keptFor }: Required<JournalWords>) =>
  (row: JournalRow): JournalRow => {
    const deed = keptFor[row.subject?.replace(/:.*/s, '') ?? '']
    if (deed === undefined || page.may(deed)) return row
    return { ...row, isSeen: false, subject: null, basis: null, by: null, told: [] }
  }

// The pages and the files are in one file, as they ask the same.

/** The entries that are asked for and how they are told, for a file; or the page that says why there is none. */
async function readForFile(c: Context<Env>, known: Known) {
  const page = communityPage(c)
  if (!page) return refusePage(c, 404)
  const { locale, community, today } = page
  const { wanted, problems } = filterIn(c, known.words)
  const part = { before: null, most: mostInFile + 1 }
  const found = await c.var.read(entryQuestions(known, community.id, wanted, part))
  const wrong = { ...problems, ...choiceProblems(wanted, found) }
  if (Object.keys(wrong).length > 0) return show(c, known)
  if (found.rows.length > mostInFile) return show(c, known, { unmade: { fra: 'too-many' } })

  keepNowhere(c)
  const telling = tellingIn(locale, known.words, found.names)
  const mark = community.exercise ? 'ovelse-' : ''
  const name = `${mark}journal-${community.key}-${today}`
  return { locale, community, rows: found.rows.map(asRead(page, known.words)), telling, name }
}

/** Each entry as a line; made in turns, so that others are answered meanwhile. */
async function linesOf<Line>(rows: readonly JournalRow[], line: (row: JournalRow) => Line) {
  const lines: Line[] = []
  for (const [at, row] of rows.entries()) {
    lines.push(line(row))
    if (at % linesInTurn === 0) await setImmediate()
  }
  return lines
}

async function giveCsv(c: Context<Env>, known: Known) {
  const read = await readForFile(c, known)
  if (read instanceof Response) return read
  const { locale, community, rows, telling, name } = read
  const lines = await linesOf(rows, (row) => csvLine(locale, row, telling))
  return c.body(csvText([...csvHead(locale, community), ...lines]), 200, {
    'content-type': 'text/csv; charset=utf-8',
    'content-disposition': savedAs(`${name}.csv`),
  })
}

async function giveExcel(c: Context<Env>, known: Known) {
  const ticket = await paperTicket(c)
  const read = await readForFile(c, known)
  if (read instanceof Response) return read
  if (!ticket) return refusePage(c, 404)
  const { locale, community, rows, telling, name } = read
  const lines = await linesOf(rows, (row) => excelLine(locale, row, telling))
  const order = { kind: 'excel' as const, ...journalExcel(locale, community, lines) }
  return handOut(c, ticket, order, { name: `${name}.xlsx`, type: mediaTypes.xlsx })
}

const linesInTurn = 200

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
