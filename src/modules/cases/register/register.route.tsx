import { type Context, Hono } from 'hono'
import { yearOf } from '../../../kernel/day.model.ts'
import { typedIn } from '../../../kernel/form/form.model.ts'
import type { CommunityPage, Viewer } from '../../../kernel/page.model.ts'
import { cleanText } from '../../../kernel/typed-text.rule.ts'
import { allow, communityPage, type Env, keepNowhere, refusePage } from '../../../platform/web.ts'
import { fieldErrors } from '../../../ui/field-errors.ts'
import { renderPage } from '../../../ui/page.tsx'
import { type AuthorityVersion, versionsOf } from '../../bodies/index.ts'
import { noMatter } from '../case.model.ts'
import { addresses } from '../cases.address.ts'
import { mostNewest } from '../raisers/raisers.query.ts'
import { RaisersInShort } from '../raisers/raisers.view.tsx'
import { type Asking, pageOf, registerQuestions } from './asked-cases.query.ts'
import { calledOn, type NameFacts, partiesOn } from './called.view.ts'
import {
  type FilterProblems,
  filterForm,
  type Own,
  type TypedFilter,
  type Wanted,
} from './filter.model.ts'
import { choiceProblems, readFilter } from './filter.rule.ts'
import { isAsked } from './filter.view.tsx'
import { shownCase } from './listed.rule.ts'
import { filterLabels, filterProblemText } from './register.text.ts'
import { RegisterPage } from './register.view.tsx'

/** The register of cases, each found through the keys of whoever reads. */
export const registerRoutes = () =>
  new Hono<Env>().get(addresses.cases, allow('read-public'), (c) => show(c))

/** What is asked for in the address, with why it cannot be read where it cannot. */
function filterIn(c: Context<Env>) {
  const sent = Object.keys(filterForm).map((name) => [name, cleanText(c.req.query(name) ?? '')])
  const typed = typedIn(filterForm, Object.fromEntries(sent))
  const read = readFilter(typed)
  return read.ok
    ? { typed, wanted: read.wanted, problems: {} }
    : { typed, wanted: null, problems: read.problems }
}

/** Whose cases are the reader's, where it is asked for them. */
async function askingFor(
  c: Context<Env>,
  { today }: CommunityPage,
  wanted: Wanted | null,
): Promise<Asking> {
  if (wanted?.selection !== 'mine') return { today, own: null }
  await c.var.read({})
  return { today, own: ownOf(c.var.page.viewer) }
}

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
  const matters = mattersOf(versionsOf(facts))
  const problems: FilterProblems = choiceProblems(typed, {
    ...parties,
    bodies: facts.bodies,
    matters: [...matters, { code: noMatter }],
    isAfterSeen: facts.after[0]?.seen === 1,
  })
  const bodies = facts.bodies.map(({ key, name }) => ({ code: key, name }))
  return { options: { ...parties, bodies, matters }, problems }
}

/** What the versions of the agreement call their matters; the last one's word stands. */
const mattersOf = (versions: readonly AuthorityVersion[]) => [
  ...new Map(
    versions.flatMap(({ rows }) =>
      rows.map(({ matter, label }) => [matter, { code: matter, name: label }] as const),
    ),
  ).values(),
]

async function show(c: Context<Env>) {
  const page = communityPage(c)
  if (!page) return refusePage(c, 404)
  const { locale, community, today } = page
  const { typed, wanted, problems } = filterIn(c)
  const asking = await askingFor(c, page, wanted)
  const read = await c.var.readAll(registerQuestions(community.id, wanted, asking))
  if (page.viewer !== null) keepNowhere(c)
  const choices = choicesIn(read, page, typed)
  const wrong = { ...choices.problems, ...problems }
  const errors = fieldErrors(locale, wrong, filterProblemText, { labels: filterLabels(locale) })
  const isShown = wanted !== null && errors.length === 0
  const found = isShown ? pageOf(read, wanted) : null
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
        below={
          <RaisersInShort
            page={page}
            sides={read.sides}
            since={yearOf(today) - 1}
            most={mostNewest}
          />
        }
      />,
    ),
    errors.length > 0 ? 422 : 200,
  )
}
