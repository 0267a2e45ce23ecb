import type { Redline } from '../../../kernel/redline.model.ts'
import type { Reader, Remark, Review, ShownPart, Version } from '../paper.model.ts'
import { askedParts } from './wanted-remarks.rule.ts'

/** A remark as it is told beside its part: of which version, and what its other words would change there. */
export type ToldRemark = Remark & { readerName: string; version: number; redline: Redline | null }

/** How many were asked of some words, and what they say of them: each agrees, has a remark or has said nothing. */
export type Counted = { asked: number; agreed: number; withRemark: number; open: number }

/** What is said of a part: by those asked of the very words that stand there, and every remark that was made of it. */
export type ToldPart = Counted & {
  remarks: readonly ToldRemark[]
  /** What was said of other words that stood there in a version before, the latest of those; null where nobody was asked of any. */
  before: (Counted & { version: number }) | null
}

export type Facts = {
  versions: readonly Version[]
  /** The latest first. */
  reviews: readonly Review[]
  readers: readonly Reader[]
  remarks: readonly Remark[]
}

/** How a text that became another is told: see `asRedline`. */
type Compare = (before: string, after: string) => Redline

/** What is read: its parts, and the number of the version; null where it is what is being written. */
export type Read = { parts: readonly Pick<ShownPart, 'id' | 'body'>[]; number: number | null }

/** Every remark that says something, as it is told. */
export const everyRemark = (facts: Facts, compare: Compare): ToldRemark[] =>
  facts.remarks.flatMap((remark) => {
    if (remark.verdict === 'agree' && remark.words === null) return []
    const reader = facts.readers.find(({ id }) => id === remark.reader)
    const version = versionOf(
      facts,
      facts.reviews.find(({ id }) => id === reader?.review),
    )
    const stood = version?.parts.find(({ id }) => id === remark.part)?.body ?? ''
    return [
      {
        ...remark,
        readerName: reader?.name ?? '',
        version: version?.number ?? 0,
        redline: remark.proposed === null ? null : compare(stood, remark.proposed),
      },
    ]
  })

/**
 * What is said of each part that is read, and of those that are gone since, by its id. A remark follows its part, wherever that stands now; who agrees is
 * counted of the words that they read. Of an older version nothing is told that was said of a later one.
 */
export function toldRemarks(facts: Facts, read: Read, compare: Compare): Map<string, ToldPart> {
  const { number } = read
  const isTold = (version: number) => number === null || version <= number
  const remarks = everyRemark(facts, compare).filter(({ version }) => isTold(version))
  const reviews = facts.reviews.filter((review) => isTold(versionOf(facts, review)?.number ?? 0))
  const bodies = new Map(read.parts.map(({ id, body }) => [id, body]))
  const asked = reviews.flatMap((review) =>
    askedParts(versionOf(facts, review)?.parts ?? []).map(({ id, body }) => ({ id, body, review })),
  )
  const parts = new Set([...bodies.keys(), ...remarks.map(({ part }) => part)])
  return new Map(
    [...parts].map((part) => {
      const own = asked.filter(({ id }) => id === part)
      const same = own.filter(({ body }) => body === bodies.get(part))
      const last = bodies.has(part) ? own.find(({ body }) => body !== bodies.get(part)) : undefined
      const lastly = last ? counted(facts, part, [last.review]) : null
      return [
        part,
        {
          ...counted(
            facts,
            part,
            same.map(({ review }) => review),
          ),
          remarks: remarks.filter((remark) => remark.part === part),
          before: lastly && {
            ...lastly,
            version: versionOf(facts, last?.review)?.number ?? 0,
          },
        },
      ]
    }),
  )
}

/** Whoever was asked in several reviews of the same words is one, with what was said last. */
function counted({ readers, remarks }: Facts, part: string, reviews: readonly Review[]): Counted {
  const verdicts = new Map<string, Remark['verdict'] | null>()
  for (const { id } of reviews) {
    for (const reader of readers.filter(({ review }) => review === id)) {
      const said = remarks.find((remark) => remark.reader === reader.id && remark.part === part)
      const before = verdicts.get(reader.name) ?? null
      verdicts.set(reader.name, before ?? said?.verdict ?? null)
    }
  }
  const all = [...verdicts.values()]
  const agreed = all.filter((verdict) => verdict === 'agree').length
  const open = all.filter((verdict) => verdict === null).length
  return { asked: all.length, agreed, open, withRemark: all.length - agreed - open }
}

const versionOf = ({ versions }: Facts, review: Review | undefined): Version | undefined =>
  versions.find(({ id }) => id === review?.version)

/** The reviews that are open, or else the latest; each with its version and how far its readers have come. */
export function reviewsToldOf(facts: Facts): ToldReview[] {
  const open = facts.reviews.filter(({ endedAt }) => endedAt === null)
  return (open.length > 0 ? open : facts.reviews.slice(0, 1)).map((review) => {
    const version = versionOf(facts, review)
    return {
      review,
      version: version?.number ?? 0,
      readers: readersOf(facts, review, askedParts(version?.parts ?? []).length),
    }
  })
}
export type ToldReview = { review: Review; version: number; readers: ToldReader[] }
export type ToldReader = Reader & { parts: number; said: number; hasRemark: boolean }

const readersOf = ({ readers, remarks }: Facts, { id }: Review, parts: number): ToldReader[] =>
  readers
    .filter(({ review }) => review === id)
    .map((reader) => {
      const own = remarks.filter((remark) => remark.reader === reader.id)
      return {
        ...reader,
        parts,
        said: own.length,
        hasRemark: own.some(({ verdict }) => verdict !== 'agree'),
      }
    })

/** The parts that something was said of and that are not read any longer, as they stood last. */
export function goneParts(
  { versions }: Facts,
  told: ReadonlyMap<string, ToldPart>,
  read: Read,
): ShownPart[] {
  const shown = new Set(read.parts.map(({ id }) => id))
  return [...told].flatMap(([id, { remarks }]) => {
    if (shown.has(id) || remarks.length === 0) return []
    const stood = versions.flatMap(({ parts }) => parts).find((part) => part.id === id)
    return stood ? [stood] : []
  })
}
