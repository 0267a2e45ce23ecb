import { readFields } from '../../../kernel/form/read-fields.rule.ts'
import { mergedText } from '../../../kernel/redline.rule.ts'
import { mostPoints, type Part } from '../paper.model.ts'
import {
  type Asked,
  fieldOf,
  newPointField,
  newPointsForm,
  type TypedPart,
  type TypedParts,
  type WritingProblems,
  writingForm,
} from './writing.model.ts'

export type WrittenPart = { id: string; was: string; body: string }

/** `own`: what was read of what was typed into each part, before what somebody else wrote is put with it. */
type PartsRead =
  | { ok: true; written: WrittenPart[]; own: Readonly<Record<string, string>> }
  | { ok: false; problems: WritingProblems }

const isBroughtBack = (asked: Asked, id: string): boolean =>
  asked?.deed === 'tilbake' && asked.part === id

/** Was something else typed than what the part was opened with, and than what stands there? */
const isChanged = (of: TypedPart | undefined, stands: string): boolean =>
  of !== undefined && of.typed.trim() !== of.was.trim() && of.typed.trim() !== stands.trim()

/**
 * What of what was typed is to be kept: where the text is another than it was opened with. Where somebody else wrote in other lines of it
 * meanwhile, both are kept; where in the same, or where the point was taken away, it is not kept before whoever typed has seen that.
 */
export function readParts(
  typed: TypedParts,
  parts: readonly Part[],
  asked: Asked = null,
): PartsRead {
  const own: Record<string, string> = {}
  const isOpen = ({ id, isGone, body }: Part) =>
    !isGone || isBroughtBack(asked, id) || isChanged(typed[id], body)
  const open = parts.filter((part) => typed[part.id] && isOpen(part))
  const fields = readFields(writingForm(open), typedIn(open, typed))
  const problems: WritingProblems = fields.ok ? {} : { ...fields.problems }
  const written: WrittenPart[] = []
  for (const { id, body: stands, isGone } of open) {
    const name = fieldOf(id)
    const value = fields.values[name]
    if (value === undefined) continue
    const body = typeof value === 'string' ? value : ''
    const was = typed[id]?.was ?? stands
    own[id] = body
    if (isGone && !isBroughtBack(asked, id)) {
      problems[name] = 'taken-away'
      continue
    }
    if (body === was || body === stands) continue
    const merged = was === stands ? body : mergedText(was, body, stands)
    const together =
      merged === null
        ? null
        : readFields(writingForm(open), { ...typedIn(open, typed), [name]: merged })
    if (merged === null) problems[name] = 'written-meanwhile'
    else if (together && !together.ok && together.problems[name])
      problems[name] = together.problems[name]
    else written.push({ id, was: stands, body: merged })
  }
  return Object.keys(problems).length > 0 ? { ok: false, problems } : { ok: true, written, own }
}

const typedIn = (parts: readonly Part[], typed: TypedParts): Record<string, string> =>
  Object.fromEntries(parts.map(({ id }) => [fieldOf(id), typed[id]?.typed ?? '']))

/** Would there be more points than a paper takes? */
export const isTooManyPoints = (added: readonly string[], parts: readonly Part[]): boolean =>
  parts.filter(({ sort, isGone }) => sort === 'point' && !isGone).length + added.length > mostPoints

/** Reads points that are typed before they are there; one with nothing in it is none. */
export function readNewPoints(
  typed: readonly string[],
  parts: readonly Part[],
): { ok: true; bodies: string[] } | { ok: false; problems: WritingProblems } {
  const read = readFields(
    newPointsForm(typed.length),
    Object.fromEntries(typed.map((each, at) => [newPointField(at + 1), each])),
  )
  if (!read.ok) return { ok: false, problems: read.problems }
  const bodies = typed.flatMap((_, at) => {
    const value = read.values[newPointField(at + 1)]
    return typeof value === 'string' ? [value] : []
  })
  return isTooManyPoints(bodies, parts)
    ? { ok: false, problems: { [newPointField(typed.length)]: 'too-many-points' } }
    : { ok: true, bodies }
}

/** The parts in the order that is asked for: a point one place up or down among those that stand under its heading. */
export function movedParts(parts: readonly Part[], asked: Asked): string[] | null {
  if (asked?.deed !== 'opp' && asked?.deed !== 'ned') return null
  const ids = parts.map(({ id }) => id)
  const own = parts.find(({ id }) => id === asked.part)
  if (!own) return null
  const besides = parts.filter(
    ({ sort, heading, isGone }) => sort === 'point' && heading === own.heading && !isGone,
  )
  const at = besides.findIndex(({ id }) => id === asked.part)
  const other = besides[at + (asked.deed === 'opp' ? -1 : 1)]
  if (!other) return null
  const [a, b] = [ids.indexOf(own.id), ids.indexOf(other.id)]
  return ids.with(a, other.id).with(b, own.id)
}

/** Does what is asked for make one point more than a paper takes? */
export const isTooMany = (parts: readonly Part[], asked: Asked): boolean =>
  (asked?.deed === 'nytt' || asked?.deed === 'tilbake') && !hasRoomForPoint(parts)

/** May one more point stand under its heading? */
const hasRoomForPoint = (parts: readonly Part[]): boolean =>
  parts.filter(({ sort, isGone }) => sort === 'point' && !isGone).length < mostPoints
