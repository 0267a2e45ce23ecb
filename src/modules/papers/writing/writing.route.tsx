import { type Context, Hono } from 'hono'
import { osloTime } from '../../../kernel/oslo.model.ts'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import { isLikePersonStory } from '../../../kernel/person-story.rule.ts'
import { codeInPath } from '../../../platform/address.ts'
import { addSeconds } from '../../../platform/clock.ts'
import { done, doneIn } from '../../../platform/receipt.ts'
import { readTextTree } from '../../../platform/text-tree.ts'
import {
  allow,
  allowAgain,
  communityPage,
  type Env,
  keepNowhere,
  refusePage,
} from '../../../platform/web.ts'
import { fieldErrors } from '../../../ui/field-errors.ts'
import type { FieldError } from '../../../ui/form.tsx'
import { renderPage } from '../../../ui/page.tsx'
import { asRedline } from '../../../ui/text-redline.ts'
import type { Paper, Part } from '../paper.model.ts'
import { addresses } from '../papers.address.ts'
import { paperQuestions } from '../papers.query.ts'
import { underHeadings } from '../parts.rule.ts'
import { keepPart } from './keep-part.command.ts'
import { meanwhile } from './part-field.view.tsx'
import { replacedBy } from './replaced.view.ts'
import { writePaper } from './write-paper.command.ts'
import {
  type Asked,
  baseOf,
  type FetchedFile,
  fetchedField,
  fieldOf,
  mostFetched,
  newPointField,
  notesField,
  pointDeeds,
  restField,
  type TypedPart,
  type TypedParts,
  type WritingProblems,
} from './writing.model.ts'
import { sayWriting as say, writingProblemText } from './writing.text.ts'
import { WritingPage } from './writing.view.tsx'

/** Writing a paper, for those who keep the case and those whom they have let in. */
export const writingRoutes = () =>
  new Hono<Env>()
    .get(addresses.writePaper, allow('write-paper'), (c) => show(c))
    .post(addresses.writePaper, allow('write-paper'), write)
    .post(addresses.keepPart, allowAgain('write-paper'), keep)

type Shown = {
  problems?: WritingProblems
  typed?: TypedParts
  added?: readonly string[]
  rest?: string
  fetched?: FetchedFile | null
  status?: 200 | 409 | 422
}

async function show(c: Context<Env>, shown: Shown = {}) {
  const { problems = {}, typed = {}, added = [], rest = '', fetched = null, status = 200 } = shown
  const page = communityPage(c)
  if (!page) return refusePage(c, 404)
  const { papers, parts } = await c.var.read(writingQuestions(page, codeInPath(c, 'case')))
  const [paper] = papers
  if (!paper?.isWriter) return givenBack(c, page, typed, added)
  keepNowhere(c)
  const between = parts.flatMap((part) => {
    const own = typed[part.id]
    return own && own.was !== part.body && problems[fieldOf(part.id)] === 'written-meanwhile'
      ? [[part.id, asRedline(own.was, part.body)] as const]
      : []
  })
  return c.html(
    renderPage(
      <WritingPage
        {...{ page, paper, typed, added, fetched }}
        replaced={fetched ? replacedBy(typed, parts) : {}}
        rest={{ text: rest, blocks: readTextTree(rest) }}
        headings={underHeadings(parts)}
        between={Object.fromEntries(between)}
        busy={parts.filter((part) => isBusy(page, paper, part)).map(({ id }) => id)}
        stories={parts
          .filter(({ id, body }) => isLikePersonStory(typed[id]?.typed ?? body))
          .map(({ id }) => id)}
        errors={errorsOf(page, parts, problems)}
        saved={doneIn(c, 'lagret') !== null}
      />,
    ),
    status,
  )
}

const writingQuestions = ({ community }: CommunityPage, code: string) => {
  const { papers, parts } = paperQuestions(community.id, code)
  return { papers, parts }
}

/** Whoever wrote in a part less than this ago writes there still, in seconds. */
const stillWrites = 60

const isBusy = ({ viewer, now }: CommunityPage, { begunAt }: Paper, part: Part): boolean =>
  part.changedBy !== null &&
  part.changedBy !== viewer?.personId &&
  part.changedAt > begunAt &&
  part.changedAt > addSeconds(now, -stillWrites)

/** What is wrong with what is written, at its part. */
function errorsOf(
  { locale }: CommunityPage,
  parts: readonly Part[],
  problems: WritingProblems,
): FieldError[] {
  const labels = Object.fromEntries([
    ...parts.map(({ id, title }) => [fieldOf(id), title]),
    ...Object.keys(problems)
      .filter((name) => name.startsWith('ny-'))
      .map((name) => [name, say(locale, 'newPoint')]),
  ])
  return fieldErrors(locale, problems as Record<string, never>, writingProblemText, { labels })
}

async function write(c: Context<Env>) {
  const page = communityPage(c)
  if (!page) return refusePage(c, 404)
  const code = codeInPath(c, 'case')
  const asked = askedIn(c.var.form.gjor ?? '')
  const typed = typedParts(c.var.form, asked)
  const added = addedPoints(c.var.form)
  const carried = { typed, added, rest: c.var.form[restField] ?? '', fetched: fetchedIn(c) }
  if (asked?.deed === 'behold') return show(c, carried)
  const written = await writePaper(c.var.db, {
    ...{ communityId: page.community.id, code, typed, asked, added },
    ...{ by: page.viewer?.personId ?? null, at: page.now },
  })
  if (written.ok) {
    const place = written.at === null ? {} : { '#': `sted-${written.at}` }
    return c.redirect(page.to('writePaper', { case: code }, { ...done('lagret'), ...place }), 303)
  }
  if ('code' in written) return givenBack(c, page, typed, added)
  const { problems } = written
  const isCrossed = Object.values(problems).some(
    (each) => each === 'written-meanwhile' || each === 'taken-away',
  )
  return show(c, { ...carried, problems, status: isCrossed ? 409 : 422 })
}

/** Where one can write there no longer, what one wrote is given back. */
function givenBack(
  c: Context<Env>,
  { locale }: CommunityPage,
  typed: TypedParts,
  added: readonly string[],
) {
  const own = Object.values(typed).flatMap(({ typed: text, was }) => (text === was ? [] : [text]))
  const written = [...own, ...added]
    .filter((text) => text.trim() !== '')
    .map((text, at) => ({ label: say(locale, 'written', at + 1), text }))
  return written.length > 0 ? refusePage(c, 404, { typed: written }) : refusePage(c, 404)
}

function fetchedIn(c: Context<Env>): FetchedFile | null {
  const { [fetchedField]: name, [notesField]: notes = '' } = c.var.form
  return name ? { name, notes } : null
}

const addedPoints = (form: Readonly<Partial<Record<string, string>>>): string[] =>
  Array.from({ length: mostFetched }, (_, at) => form[newPointField(at + 1)] ?? null).filter(
    (typed) => typed !== null,
  )

/** What a button asks for beside saving: `opp:` and the id of a point. */
function askedIn(sent: string): Asked {
  const [word = '', ...part] = sent.split(':')
  const deed = pointDeeds.find((each) => each === word)
  return deed ? { deed, part: part.join(':') } : null
}

/** What was typed into each part. What is given up for the other's text was as good as never typed. */
const typedParts = (
  form: Readonly<Partial<Record<string, string>>>,
  asked: Asked,
): Record<string, TypedPart> =>
  Object.fromEntries(
    Object.entries(form).flatMap(([name, typed]) => {
      const id = name.startsWith('del-') ? name.slice('del-'.length) : null
      const isLeft = asked?.deed === 'deres' || asked?.deed === 'behold'
      if (id === null || (isLeft && asked.part === id)) return []
      return [[id, { typed: typed ?? '', was: form[baseOf(id)] ?? '' }] as const]
    }),
  )

/** Keeps one part while it is written, and answers the page's script. */
async function keep(c: Context<Env>) {
  const page = communityPage(c)
  if (!page) return c.json({}, 404)
  const { del = '', tekst = '', fra = '' } = c.var.form
  const kept = await keepPart(c.var.db, {
    ...{ communityId: page.community.id, code: codeInPath(c, 'case'), part: del },
    typed: { typed: tekst, was: fra },
    ...{ by: page.viewer?.personId ?? null, at: page.now },
  })
  keepNowhere(c)
  if (kept.ok) {
    const said = say(page.locale, 'savedAt', osloTime(page.now))
    const hint = isLikePersonStory(kept.stands) ? `. ${say(page.locale, 'likeOnePerson')}` : ''
    const { stands, yours } = kept
    return c.json({ stands, yours, said: said + hint })
  }
  if ('code' in kept) return c.json({ said: say(page.locale, 'notThere') }, 404)
  const { problem, part } = kept
  if (problem !== 'written-meanwhile') {
    const status = problem === 'taken-away' ? 409 : 422
    return c.json({ said: writingProblemText(page.locale, problem) }, status)
  }
  const between = asRedline(fra, part.body)
  return c.json({ stands: part.body, panel: String(await meanwhile(page, part, between)) }, 409)
}
