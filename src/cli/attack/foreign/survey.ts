import { pathTo } from '../../../kernel/address.model.ts'
import { type Addressed, type AddressReader, readAddresses } from '../address-of.ts'
import { type Answered, type Ask, isRedirect, textOf } from '../asking.ts'
import { anyMark } from '../marks.ts'
import type { Outlet } from '../outlets.ts'
import { type Fields, formsOf, type SearchField, searchFieldsOf } from '../shown-form.ts'
import type { Viewer } from '../viewers.ts'
import { marksIn } from './alike.ts'

/** A page or file that somebody found, and the marks that stood in it for those who got it. */
export type Target = {
  path: string
  at: Addressed
  marks: Set<string>
  openedBy: Set<Viewer>
  /** Somebody was led to it, and it was not opened. */
  isOnlyShown: boolean
}

/** A form that somebody was shown. */
export type SeenForm = { path: string; at: Addressed; fields: Fields; by: Viewer }

/** What all who looked around have found. */
export type Survey = {
  targets: Map<string, Target>
  forms: Map<string, SeenForm>
  /** The addresses that opened for somebody, by name. */
  opened: Set<string>
  /** What can be searched by, by its address and the field's name. */
  searches: Map<string, SearchField>
  /** The addresses at which something marked stood, by name. */
  marked: Set<string>
  /** The addresses that gave a paper, by name. */
  papers: Set<string>
}

export const newSurvey = (): Survey => ({
  targets: new Map(),
  forms: new Map(),
  opened: new Set(),
  searches: new Map(),
  marked: new Set(),
  papers: new Set(),
})

type Looking = {
  ask: Ask
  outlets: readonly Outlet[]
  reader: AddressReader
  survey: Survey
  /** What was found in the first round: of what was not marked there, nothing is opened, and no paper again. */
  known: Survey | null
  check(viewer: Viewer, path: string, answer: Answered): void
  /** So many pages of each sort are opened, of those of what is marked and of others; the usual where it is not said. */
  most?: { marked: number; others: number }
}

/** A paper is on its way: who asks again gets it. */
const beingMade = 202
const mostTries = 5

/** How near a mark a link stands that leads to what is marked, in letters. */
const near = 400

/** So many pages of each address are opened beside those of what is marked. */
const few = 1

/** A text has a page for each of its parties: so many of each sort are opened, beside those that the drills were at. */
const fewMarked = 4

const usual = { marked: fewMarked, others: few }

export const atOneOfEach = { marked: 1, others: few }

/** For who looks no further than from a list to what it tells of. */
export const atListsAlone = { marked: 1, others: 0 }

/** So many papers of each address each opens; of the others it is enough to have been led there. */
const fewPapers = 2

/** Opens all that a viewer is led to of what is marked, all lists, and one of each of all else. */
export async function lookAround(
  viewer: Viewer,
  also: readonly string[],
  { ask, outlets, reader, survey, known, check, most = usual }: Looking,
): Promise<void> {
  const counts = new Map<string, number>()
  const asked = new Set<string>()
  const tries = new Map<string, number>()
  const opened = new Map<string, number>()
  const isOpened = ({ name }: Addressed) =>
    known
      ? !known.papers.has(name)
      : !survey.papers.has(name) || (opened.get(name) ?? 0) < fewPapers
  const lists = outlets.filter(({ name }) => known === null || known.marked.has(name))
  const waiting = [...listsIn(viewer.community, lists), ...also]
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    const at = reader.of(path)
    if (at === null || asked.has(path)) continue
    asked.add(path)
    if (!isOpened(at)) {
      noteShown(survey, { path, at, viewer })
      continue
    }
    const answer = await ask({ path, as: viewer })
    if (answer.status === 200) opened.set(at.name, (opened.get(at.name) ?? 0) + 1)
    check(viewer, path, answer)
    note(survey, { path, at, answer, viewer })
    if (answer.status === beingMade && tries.get(path) !== mostTries) {
      tries.set(path, (tries.get(path) ?? 0) + 1)
      asked.delete(path)
      waiting.push(path)
    }
    if (answer.status === 200 && marksIn(path).size > 0)
      waiting.push(...besideIt(at, outlets).filter((each) => !asked.has(each)))
    if (isRedirect(answer)) waiting.push(...within(answer.headers.location ?? ''))
    if (!answer.headers['content-type']?.startsWith('text/html')) continue
    const html = textOf(answer)
    noteForms(survey, reader, { html, path, by: viewer })
    for (const link of linksOf(html)) {
      const name = reader.of(link.path)?.name ?? ''
      const alike = link.isMarked ? [name, ...marksIn(link.path)].join() : name
      const count = counts.get(alike) ?? 0
      const others = known === null ? most.others : 0
      if (asked.has(link.path) || count >= (link.isMarked ? most.marked : others)) continue
      counts.set(alike, count + 1)
      waiting.push(link.path)
    }
  }
}

/** All that has no other names in its address than a page that was opened. */
const besideIt = ({ names }: Addressed, outlets: readonly Outlet[]): string[] =>
  outlets
    .filter(({ method, pattern }) => {
      const open = [...pattern.matchAll(/:(\w+)/g)].map(([, name = '']) => name)
      return method === 'GET' && open.length > 1 && open.every((name) => name in names)
    })
    .map(({ pattern }) => pathTo<string>(pattern, names))

/** What the outlets of a house are called by their paths. */
export const readOutlets = (outlets: readonly Outlet[]): AddressReader =>
  readAddresses(Object.fromEntries(outlets.map(({ name, pattern }) => [name, pattern])))

/** All that has an address without anything open in it but the community. */
export const listsIn = (community: string, outlets: readonly Outlet[]): string[] =>
  outlets
    .filter(({ method, pattern }) => method === 'GET' && !/:(?!community\b)/.test(pattern))
    .map(({ pattern }) => pathTo<string>(pattern, { community }))

type Noted = { path: string; at: Addressed; answer: Answered; viewer: Viewer }

function note(survey: Survey, { path, at, answer, viewer }: Noted) {
  if (answer.status >= 400) return
  survey.opened.add(`GET ${at.name}`)
  const target = noteShown(survey, { path, at, viewer })
  target.isOnlyShown = false
  const isPaper = !/^(?:text|application\/json)/.test(answer.headers['content-type'] ?? '')
  if (isPaper && !isRedirect(answer)) survey.papers.add(at.name)
  for (const mark of marksIn(textOf(answer))) target.marks.add(mark)
  if (target.marks.size > 0 || marksIn(path).size > 0) survey.marked.add(at.name)
}

function noteShown(survey: Survey, { path, at, viewer }: Omit<Noted, 'answer'>): Target {
  const isNew = { path, at, marks: new Set<string>(), openedBy: new Set<Viewer>() }
  const target = survey.targets.get(path) ?? { ...isNew, isOnlyShown: true }
  target.openedBy.add(viewer)
  survey.targets.set(path, target)
  return target
}

function noteForms(
  survey: Survey,
  reader: AddressReader,
  { html, path, by }: { html: string; path: string; by: Viewer },
) {
  for (const field of searchFieldsOf(html, path))
    survey.searches.set(`${reader.of(field.action)?.name} ${field.name}`, field)
  for (const { action, fields } of formsOf(html, path)) {
    const at = reader.of(action)
    if (at !== null) survey.forms.set(action, { path: action, at, fields, by })
  }
}

const within = (to: string): string[] => {
  const path = bare(to.replace(/^https?:\/\/[^/]+/, ''))
  return path.startsWith('/') ? [path] : []
}

const bare = (path: string): string => path.split(/[?#]/)[0] ?? ''

/** The links of a page, and whether they lead to what is marked. */
function linksOf(html: string): { path: string; isMarked: boolean }[] {
  const marks = [...html.matchAll(anyMark)].map(({ index }) => index)
  return [...html.matchAll(/href="(\/[^"]*)"/g)].map(({ index, 1: href = '' }) => ({
    path: bare(href.replaceAll('&amp;', '&')),
    isMarked: marks.some((mark) => Math.abs(mark - index) < near),
  }))
}
