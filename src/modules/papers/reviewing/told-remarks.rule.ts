import type { Redline } from '../../../kernel/redline.model.ts'
import { redline } from '../../../kernel/redline.rule.ts'
import type { Reader, Remark, Review, Version } from '../paper.model.ts'
import { askedParts } from './wanted-remarks.rule.ts'

/** A remark as it is told beside its part: of which version, and what its other words would change there. */
export type ToldRemark = Remark & { readerName: string; version: number; redline: Redline | null }

/** What is said of a part: by those asked of it in the latest review, and every remark that was made of it. */
export type ToldPart = {
  asked: number
  agreed: number
  open: number
  remarks: readonly ToldRemark[]
}

type Facts = {
  versions: readonly Version[]
  /** The latest first. */
  reviews: readonly Review[]
  readers: readonly Reader[]
  remarks: readonly Remark[]
}

/** What is said of each part, by its id. A remark follows its part, wherever that stands now. */
export function toldRemarks(facts: Facts): Map<string, ToldPart> {
  const { versions, reviews, readers, remarks } = facts
  const versionOf = (review: Review | undefined) =>
    versions.find(({ id }) => id === review?.version)
  const [latest] = reviews
  const asked = readers.filter(({ review }) => review === latest?.id)
  const inLatest = new Set(askedParts(versionOf(latest)?.parts ?? []).map(({ id }) => id))
  const parts = new Set([...inLatest, ...remarks.map(({ part }) => part)])
  return new Map(
    [...parts].map((part) => {
      const own = remarks.filter((remark) => remark.part === part)
      const now = own.filter(({ reader }) => asked.some(({ id }) => id === reader))
      const count = inLatest.has(part) ? asked.length : 0
      const told = own.flatMap((remark) => {
        if (remark.verdict === 'agree') return []
        const reader = readers.find(({ id }) => id === remark.reader)
        const version = versionOf(reviews.find(({ id }) => id === reader?.review))
        const stood = version?.parts.find(({ id }) => id === part)?.body ?? ''
        return [
          {
            ...remark,
            readerName: reader?.name ?? '',
            version: version?.number ?? 0,
            redline: remark.proposed === null ? null : redline(stood, remark.proposed),
          },
        ]
      })
      return [
        part,
        {
          asked: count,
          agreed: now.filter(({ verdict }) => verdict === 'agree').length,
          open: count - now.length,
          remarks: told,
        },
      ]
    }),
  )
}

/** How far each reader of the latest review has come. */
export function readersToldOf({ versions, reviews, readers, remarks }: Facts) {
  const [latest] = reviews
  const version = versions.find(({ id }) => id === latest?.version)
  const parts = askedParts(version?.parts ?? []).length
  return readers
    .filter(({ review }) => review === latest?.id)
    .map((reader) => {
      const own = remarks.filter((remark) => remark.reader === reader.id)
      return {
        ...reader,
        parts,
        said: own.length,
        hasRemark: own.some(({ verdict }) => verdict !== 'agree'),
      }
    })
}
export type ToldReader = ReturnType<typeof readersToldOf>[number]
