import type { Day, Instant } from '../../../kernel/day.model.ts'
import type { VersionState } from '../document.model.ts'

/** A version as a form that was opened over it knows it. */
export type VersionRead = {
  slug: string
  versionId: string
  number: number
  title: string
  state: VersionState
  changedAt: Instant
}

/** What a draft is written over: the draft as it was saved last. */
export type DraftRead = { draft: VersionRead } | null

/** What the next version begins from, with the host that its form is filled in with and a draft that is begun already. */
export type NextRead = {
  version: VersionRead
  host: HostRead
  begun: { slug: string; number: number } | null
} | null

export type HostRead = { name: string; settledOn: Day | null } | null

/** What a version is settled a host for. */
export type HostFormRead = { version: VersionRead; host: HostRead } | null
