import { type Context, Hono } from 'hono'
import { yearOf } from '../../../kernel/day.model.ts'
import { exemptionOf } from '../../../kernel/exemption.rule.ts'
import { fieldNames, typedIn } from '../../../kernel/form/form.model.ts'
import type { CommunityPage, Viewer } from '../../../kernel/page.model.ts'
import { cleanText } from '../../../kernel/typed-text.rule.ts'
import { asTyped, inQuery } from '../../../platform/address.ts'
import { sessionHash } from '../../../platform/cookies.ts'
import { savedAs } from '../../../platform/download.ts'
import { inTurns } from '../../../platform/in-turns.ts'
import { doneIn } from '../../../platform/receipt.ts'
import { allow, communityPage, type Env, keepNowhere, refusePage } from '../../../platform/web.ts'
import { fieldErrors } from '../../../ui/field-errors.ts'
import { handOut, paperTicket } from '../../../ui/hand-out.tsx'
import { listCsv, listExcel, listTypes } from '../../../ui/list-out.ts'
import { renderPage } from '../../../ui/page.tsx'
import { versionsOf } from '../../bodies/index.ts'
import { noMatter } from '../case.model.ts'
import { addresses } from '../cases.address.ts'
import { formOfHeld } from '../held.rule.ts'
import { mattersIn } from '../look/matters.rule.ts'
import type { KnownPartyStops } from '../page/linked.query.ts'
import { mostNewest } from '../raisers/raisers.query.ts'
import { RaisersInShort } from '../raisers/raisers.view.tsx'
import { AllCasesPage, casesOfEach, type FoundIn } from './all-cases.view.tsx'
import {
  type Asking,
  documentsNumbered,
  fileOf,
  fileQuestions,
  firstQuestions,
  listCommunities,
  pageOf,
  registerQuestions,
  seeksNumber,
} from './asked-cases.query.ts'
import { calledOn, type NameFacts, partiesOn } from './called.view.ts'
import { cellsOf } from './case-cells.view.ts'
import { caseColumns } from './case-column.model.ts'
import {
  type FilterField,
  type FilterProblem,
  type FilterProblems,
  filterForm,
  mostInFile,
  type Own,
  type TypedFilter,
  type Wanted,
} from './filter.model.ts'
import { choiceProblems, readFilter } from './filter.rule.ts'
import { isAsked } from './filter.view.tsx'
import { shownCase } from './listed.rule.ts'
import { filterLabels, filterProblemText } from './register.text.ts'
import { RegisterPage } from './register.view.tsx'
import type { Withheld } from './withheld.query.ts'
import { type ShownWithheld, WithheldCases } from './withheld.view.tsx'

/** The register of cases, each found through the keys of whoever reads. */
export const registerRoutes = (known: KnownNumbers) =>
  new Hono<Env>()
    .get(addresses.allCases, allow('read-public'), (c) => showEverywhere(c, known))
    .get(addresses.cases, allow('read-public'), (c) => show(c, known))
    .get(addresses.csvCases, allow('read-public'), (c) => giveCsv(c, known))
    .get(addresses.excelCases, allow('read-public'), (c) => giveExcel(c, known))

/** The numbers that parties have told of their own treatments. */
type KnownNumbers = Pick<KnownPartyStops, 'numbers'>

/** What is asked for in the address, with why it cannot be read where it cannot. */
function filterIn(c: Context<Env>, names: readonly FilterField[] = fieldNames(filterForm)) {
  const sent = names.map((name) => [name, cleanText(inQuery(c, name, asTyped) ?? '')])
  const typed = typedIn(filterForm, Object.fromEntries(sent))
  const read = readFilter(typed)
  return read.ok
    ? { typed, wanted: read.wanted, problems: {} as FilterProblems }
    : { typed, wanted: null, problems: read.problems }
}

/** Whose cases are the reader's, where it is asked for them, and the documents with the number that is sought. */
async function askingFor(
  c: Context<Env>,
  { today, community }: CommunityPage,
  wanted: Wanted | null,
  known: KnownNumbers,
): Promise<Asking> {
  const isOwn = wanted?.selection === 'mine'
  const number = numberIn(wanted)
  if (!isOwn && number === null) return { today, own: null, documents: [] }
  const read = await c.var.read(
    number === null ? {} : { numbers: known.numbers(community.id, number) },
  )
  return {
    today,
    own: isOwn ? ownOf(c.var.page.viewer) : null,
    documents: wanted ? documentsNumbered(read.numbers ?? [], wanted) : [],
  }
}

/** What is typed where it can be a number; null where it cannot. */
const numberIn = (wanted: Wanted | null): string | null =>
  wanted !== null && seeksNumber(wanted) ? (wanted.sought?.text ?? null) : null

const ownOf = (viewer: Viewer | null): Own => ({
  name: viewer?.name ?? '',
  parties: viewer?.roles.flatMap(({ partyCode }) => partyCode ?? []) ?? [],
  bodies: viewer?.roles.flatMap(({ bodyKey }) => bodyKey ?? []) ?? [],
})

type ChoiceFacts = NameFacts &
  Parameters<typeof versionsOf>[0] & { after: readonly { seen: number }[] }

/** What can be chosen, and what was chosen that cannot. */
function choicesIn(facts: ChoiceFacts, { today }: CommunityPage, typed: TypedFilter) {
  const parties = partiesOn(facts, today)
  const matters = mattersIn(versionsOf(facts))
  const problems: FilterProblems = choiceProblems(typed, {
    ...parties,
    bodies: facts.bodies,
    matters: [...matters, { code: noMatter }],
    isAfterSeen: facts.after[0]?.seen === 1,
  })
  const bodies = facts.bodies.map(({ key, name }) => ({ code: key, name }))
  return { options: { ...parties, bodies, matters }, problems }
}

async function show(c: Context<Env>, known: KnownNumbers, isTooMany = false) {
  const page = communityPage(c)
  if (!page) return refusePage(c, 404)
  const { locale, community, today } = page
  const { typed, wanted, problems } = filterIn(c)
  const asking = await askingFor(c, page, wanted, known)
  const read = await c.var.readAll(registerQuestions(community.id, wanted, asking))
  if (page.viewer !== null) keepNowhere(c)
  const choices = choicesIn(read, page, typed)
  const wrong: FilterProblems = {
    ...choices.problems,
    ...problems,
    ...(isTooMany ? { ar: 'too-many' } : {}),
  }
  const errors = fieldErrors(locale, wrong, filterProblemText, { labels: filterLabels(locale) })
  const isShown = wanted !== null && errors.length === 0
  const found = isShown ? pageOf(read, wanted, asking.documents) : null
  const { etter: _etter, sorter: _sorter, ...filters } = typed
  return c.html(
    renderPage(
      <RegisterPage
        page={page}
        typed={typed}
        errors={errors}
        options={choices.options}
        cases={found?.cases.map((item) => shownCase(item, today)) ?? []}
        names={calledOn(locale, read, today)}
        sorting={wanted?.sorting ?? 'waiting'}
        found={found?.found ?? null}
        next={found?.next ?? null}
        tallies={read.tallies[0] ?? { waiting: 0, late: 0, declined: 0 }}
        isFiltered={isAsked({ ...filters, etter: '', sorter: '' })}
        isMoved={doneIn(c, 'flyttet') !== null}
        below={
          <>
            <WithheldCases page={page} rows={isShown ? shownWithheld(read.withheld) : []} />
            <RaisersInShort
              page={page}
              sides={read.sides}
              since={yearOf(today) - 1}
              most={mostNewest}
            />
          </>
        }
      />,
    ),
    errors.length > 0 ? 422 : 200,
  )
}

const shownWithheld = (rows: readonly Withheld[] = []): ShownWithheld[] =>
  rows.map((row) => ({
    ...row,
    form: row.held && formOfHeld(row.held),
    paragraph: exemptionOf(row.exemptBy)?.paragraph ?? '',
  }))

// The page and the files are in one file, as they ask the same.

/** The cases that are asked for as lines of a file; or the page that says why there is none. */
async function linesIn(c: Context<Env>, known: KnownNumbers) {
  const page = communityPage(c)
  if (!page) return refusePage(c, 404)
  const { locale, community, today } = page
  const { typed, wanted } = filterIn(c)
  if (wanted === null) return show(c, known)
  const asking = await askingFor(c, page, wanted, known)
  const read = await c.var.read(fileQuestions(community.id, wanted, asking))
  const { problems } = choicesIn({ ...read, after: [{ seen: 1 }] }, page, typed)
  if (Object.keys(problems).length > 0) return show(c, known)
  const cases = fileOf(read, wanted, asking.documents)
  if (cases.length > mostInFile) return show(c, known, true)
  keepNowhere(c)
  const names = calledOn(locale, read, today)
  const addressOf = (code: string) => c.var.platform.publicUrl + page.to('caseItem', { case: code })
  const cells = await inTurns(
    linesInTurns(cases, (item) => cellsOf(locale, shownCase(item, today), names, addressOf)),
  )
  const name = `${community.exercise ? 'ovelse-' : ''}saker-${community.key}-${today}`
  return { cells, name }
}

/** Rests now and then, so that others are answered meanwhile. */
function* linesInTurns<Item, Line>(
  items: readonly Item[],
  line: (item: Item) => Line,
): Generator<void, Line[]> {
  const lines: Line[] = []
  for (const [at, item] of items.entries()) {
    lines.push(line(item))
    if (at % linesInTurn === linesInTurn - 1) yield
  }
  return lines
}

const linesInTurn = 200

async function giveCsv(c: Context<Env>, known: KnownNumbers) {
  const made = await linesIn(c, known)
  if (made instanceof Response) return made
  return c.body(listCsv(caseColumns, made.cells), 200, {
    'content-type': listTypes.csv,
    'content-disposition': savedAs(`${made.name}.csv`),
  })
}

async function giveExcel(c: Context<Env>, known: KnownNumbers) {
  const ticket = await paperTicket(c)
  const made = await linesIn(c, known)
  if (made instanceof Response) return made
  if (!ticket) return refusePage(c, 404)
  const order = { kind: 'excel' as const, ...listExcel(caseColumns, 'Saker', made.cells) }
  return handOut(c, ticket, order, { name: `${made.name}.xlsx`, type: listTypes.xlsx })
}

/** Cases of all communities, each read by itself: for somebody who is signed in those she is let into, and otherwise what is public. */
async function showEverywhere(c: Context<Env>, known: KnownNumbers) {
  const { communities } = await c.var.read({ communities: listCommunities() })
  const { page } = c.var
  const { locale } = page
  keepNowhere(c)
  const { typed, wanted, problems } = filterIn(c, ['ord', 'tilstand'])
  const labels = filterLabels(locale)
  const errors = fieldErrors<FilterField, FilterProblem>(locale, problems, filterProblemText, {
    labels,
  })
  const found = wanted === null ? [] : await foundIn(c, communities, wanted, known)
  return c.html(
    renderPage(<AllCasesPage page={page} typed={typed} errors={errors} found={found} />),
    errors.length > 0 ? 422 : 200,
  )
}

/** What is found in each community where something is, one read after the other. */
async function foundIn(
  c: Context<Env>,
  communities: readonly { id: string; key: string; name: string }[],
  wanted: Wanted,
  known: KnownNumbers,
): Promise<FoundIn[]> {
  const { locale, today, viewer } = c.var.page
  const found: FoundIn[] = []
  for (const community of communities) {
    const scope = { communityId: community.id, sessionHash: sessionHash(c) }
    const documents = await documentsIn(c, scope, wanted, known)
    const { session, answers } = await c.var.platform.read(
      scope,
      firstQuestions(community.id, wanted, { today, own: null, documents }),
    )
    if (viewer !== null && !session?.roles.length) continue
    const { cases } = pageOf(answers, wanted, documents)
    if (cases.length === 0) continue
    found.push({
      key: community.key,
      name: community.name,
      cases: cases.slice(0, casesOfEach).map((item) => shownCase(item, today)),
      hasMore: cases.length > casesOfEach,
      names: calledOn(locale, answers, today),
    })
  }
  return found
}

/** The documents of a community that a party has treated under the number that is sought. */
async function documentsIn(
  c: Context<Env>,
  scope: { communityId: string; sessionHash: Buffer | null },
  wanted: Wanted,
  known: KnownNumbers,
): Promise<string[]> {
  const number = numberIn(wanted)
  if (number === null) return []
  const questions = { numbers: known.numbers(scope.communityId, number) }
  const { answers } = await c.var.platform.read(scope, questions)
  return documentsNumbered(answers.numbers, wanted)
}
