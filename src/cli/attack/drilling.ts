import { setTimeout as sleep } from 'node:timers/promises'
import type { AddressBook } from '../../kernel/address.model.ts'
import { pathTo } from '../../kernel/address.model.ts'
import type { Drill, DrillStep } from '../../kernel/drill.model.ts'
import { stampName } from '../../platform/form-token.ts'
import { type AddressReader, readAddresses } from './address-of.ts'
import {
  type Answered,
  type Ask,
  type Asked,
  type FieldValue,
  isDoneBefore,
  isRedirect,
  textOf,
} from './asking.ts'
import type { Known, Marks } from './marks.ts'
import { type Control, formsOf, type ShownForm, withFirst } from './shown-form.ts'
import type { Viewer } from './viewers.ts'

/** Where drills are done: a community of a house, and who does what in it. */
export type Ground = {
  ask: Ask
  addresses: AddressBook
  community: string
  /** Who does what a role does; the same for the same role. */
  doer(role: DrillStep['as'], community: string): Promise<Viewer>
  /** Has the mail server refuse what it gets from now on, or take it. */
  refuseMail(isRefusing: boolean): void
  /** Waits until no mail is on its way. */
  awaitMail(): Promise<void>
  /** The paths that the mails with one of these words lead to, those of the last mail first. */
  pathsInMail(words: readonly string[]): string[]
  /** The number that the journal has come to. */
  lastEntry(community: string): Promise<number>
}

/** A form that has been opened and filled in, and not yet sent. */
export type Filled = Asked & { form: NonNullable<Asked['form']>; step: DrillStep; shown: ShownForm }

export type StepDone = { filled: Filled; answer: Answered }

/** One run of a drill. What it has seen of addresses it finds again. */
export type Run = {
  marks: Marks
  /** Opens the form of a step and fills it in. Throws where it is not to be found. */
  open(step: DrillStep): Promise<Filled>
  /** Looks at where an answer led to, so that later steps find what was made. */
  follow(answer: Answered, as: Viewer): Promise<void>
}

export function newRun(ground: Ground, marks: Marks): Run {
  const reader = readAddresses(ground.addresses)
  /** The path of each address that was seen last, nearest to a mark. */
  const seen = new Map<string, string>()
  let receipt = ''
  const look = (html: string) => {
    for (const [name, path] of pathsNearMarks(html, marks, reader)) seen.set(name, path)
  }
  const namesOf = (step: DrillStep): Record<string, string> => {
    const own = Object.entries(step.names ?? {}).map(([name, text]) => [name, marks.fill(text)])
    return { community: ground.community, ...Object.fromEntries(own) }
  }
  const pathOf = (address: string, names: Record<string, string>): string => {
    const found = reader.openIn(address).every((name) => name in names)
      ? pathTo<string>(ground.addresses[address] ?? '', names)
      : seen.get(address)
    if (found === undefined) throw new Error(`No way to ${address} was seen`)
    return found
  }
  const placeOf = (step: DrillStep, names: Record<string, string>): string => {
    if (step.on === 'receipt') return receipt
    if (step.on !== 'mail')
      return pathOf(step.on ?? step.send, names) + (step.asked ? `?${step.asked}` : '')
    const paths = ground.pathsInMail(marks.all().map(({ word }) => word))
    const found = paths.find((path) => reader.of(path)?.name === step.send)
    if (found === undefined) throw new Error(`No mail led to ${step.send}`)
    return found
  }
  return {
    marks,
    open: async (step) => {
      if (step.needsMail) await ground.awaitMail()
      const names = namesOf(step)
      const as = await ground.doer(step.as, names.community ?? ground.community)
      const at = placeOf(step, names)
      const page = await ground.ask({ path: at, as })
      const html = textOf(page)
      look(html)
      const shown = formFor(html, at, step.send, { names, marks, reader })
      if (!shown)
        throw new Error(`${as.name} saw no form for ${step.send} on ${at}: ${page.status}`)
      const last = String(await ground.lastEntry(names.community ?? ground.community))
      const known = { 'last-entry': last, 'own-key': ground.community }
      const filled = fillIn(shown, step, marks, as, known)
      return step.previewed ? afterPreview(ground, filled) : filled
    },
    follow: async ({ headers }, as) => {
      const to = headers.location
      if (to === undefined) return
      const path = to.replace(/^https?:\/\/[^/]+/, '').replace(/#.*/, '')
      receipt = path
      const page = await ground.ask({ path, as })
      if (page.status === 200) look(textOf(page))
    },
  }
}

/** Sends what is filled in; a business no is an answer as well. Its mail is lost where it should be. */
export async function sendStep(
  ground: Ground,
  run: Run,
  step: DrillStep,
  losesMail = false,
): Promise<StepDone> {
  for (let tries = 1; ; tries += 1) {
    const filled = await run.open(step)
    ground.refuseMail(losesMail)
    const answer = await ground.ask(filled)
    await run.follow(answer, filled.as)
    const sent = { filled, answer }
    const isToTryAgain = answer.status === 409 || (step.previewed && answer.status === 200)
    if (isDone(sent) || !isToTryAgain || tries === mostTriesOf(step)) return sent
    await sleep(300)
  }
}

/** Others may have been there first; and what is tried on paper before it is shown, is not ready at once. */
const mostTriesOf = (step: DrillStep): number => (step.previewed ? 100 : 3)

/** Was it done? What was only shown has not been. */
export const isDone = ({ filled: { step }, answer }: StepDone): boolean =>
  isDoneBefore(answer) || (step.previewed ? isRedirect(answer) : answer.status < 400)

/** Lets in all who are to do a drill before it begins: that they are given roles stands in the journal too. */
export async function letIn(
  { doer, community }: Pick<Ground, 'doer' | 'community'>,
  drill: Drill,
): Promise<void> {
  for (const { as } of drill.steps) await doer(as, community)
}

/** Does a drill from the first step to the last, and tells where one was not done. */
export async function doDrill(
  ground: Ground,
  run: Run,
  drill: Drill,
  isWanted: (step: DrillStep) => boolean,
): Promise<{ done: StepDone[]; undone: string[] }> {
  const done: StepDone[] = []
  const undone: string[] = []
  await letIn(ground, drill)
  const steps = drill.steps.filter(isWanted)
  for (const [at, step] of steps.entries()) {
    const told = `${drill.name}: ${step.send}`
    try {
      const sent = await sendStep(ground, run, step, steps[at + 1]?.needsMail === 'lost')
      if (isDone(sent)) done.push(sent)
      else undone.push(`${told}: ${sent.answer.status} ${problemsIn(textOf(sent.answer))}`)
    } catch (error) {
      undone.push(`${told}: ${(error as Error).message}`)
    }
  }
  return { done, undone }
}

/** What a page says is wrong. */
export const problemsIn = (html: string): string =>
  [...html.matchAll(/<(?:p|h1|a href="#)[^>]*>([^<]+)/g)]
    .map(([, text = '']) => text.trim())
    .filter((text) => text !== '')
    .slice(0, 8)
    .join(' | ')

type Looking = { names: Record<string, string>; marks: Marks; reader: AddressReader }

/** The form of a page for an address; where there are several, the one nearest to a mark. */
function formFor(
  html: string,
  at: string,
  address: string,
  { names, marks, reader }: Looking,
): ShownForm | undefined {
  const near = nearness(html, marks)
  return formsOf(html, at)
    .filter(({ action }) => {
      const to = reader.of(action)
      return (
        to?.name === address &&
        Object.entries(names).every(([name, value]) => (to.names[name] ?? value) === value)
      )
    })
    .toSorted((one, other) => near(one.begins) - near(other.begins))[0]
}

function pathsNearMarks(html: string, marks: Marks, reader: AddressReader): Map<string, string> {
  const near = nearness(html, marks)
  const best = new Map<string, { path: string; distance: number }>()
  for (const { index, 1: text = '' } of html.matchAll(/(?:href|action)="([^"#]+)/g)) {
    const path = text.replaceAll('&amp;', '&')
    const name = path.startsWith('/') ? reader.of(path)?.name : undefined
    if (name === undefined) continue
    const distance = near(index)
    if (distance < (best.get(name)?.distance ?? Number.POSITIVE_INFINITY))
      best.set(name, { path: path.split('?')[0] ?? '', distance })
  }
  return new Map([...best].map(([name, { path }]) => [name, path]))
}

/** How far a place of a page is from the nearest mark; 0 everywhere on a page without any. */
function nearness(html: string, marks: Marks): (place: number) => number {
  const places = marks
    .all()
    .flatMap(({ word }) => [...html.matchAll(new RegExp(word, 'g'))].map(({ index }) => index))
  return (place) =>
    places.length === 0 ? 0 : Math.min(...places.map((each) => Math.abs(each - place)))
}

function fillIn(shown: ShownForm, step: DrillStep, marks: Marks, as: Viewer, known: Known): Filled {
  const typed = marks.fillAll(withFirst(step.typed ?? {}, shown), known)
  const names = new Set(typed.map(([name]) => name))
  // Where nothing is typed, something is pressed.
  const pressed = step.typed ? undefined : shown.controls.find(({ type }) => type === 'submit')
  const fields: FieldValue[] = [
    ...shown.fields.filter(([name]) => !names.has(name)),
    ...typed,
    ...(pressed ? [[pressed.name, pressed.value] as const] : []),
  ]
  const file = step.file && {
    ...step.file,
    text: marks.fill(step.file.text),
  }
  return { path: shown.action, as, form: { fields, file }, step, shown }
}

/** As one who has seen the preview confirms it; as it stands where there is nothing to confirm. */
async function afterPreview(ground: Ground, filled: Filled): Promise<Filled> {
  const preview = await ground.ask(filled)
  const bare = filled.path.split('?')[0]
  const form = formsOf(textOf(preview), filled.path).find(
    ({ action, controls }) => action.split('?')[0] === bare && controls.some(confirms),
  )
  const button = form?.controls.find(confirms)
  if (!form || !button) return filled
  const stamps = form.fields.filter(([name]) => name === stampName)
  const others = filled.form.fields.filter(([name]) => name !== stampName)
  const fields: FieldValue[] = [...others, ...stamps, [button.name, button.value]]
  return { ...filled, form: { ...filled.form, fields } }
}

const confirms = ({ type, value }: Control): boolean => type === 'submit' && value === 'confirm'
