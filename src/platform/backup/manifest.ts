import { z } from 'zod'

export const manifestName = 'manifest.json'

/** Raised when what stands in a backup is told in another way; a newer one cannot be read. */
export const newestFormat = 1

const head = z.object({
  key: z.string(),
  id: z.string(),
  /** The last entry of its journal; 0 where it has none. */
  number: z.number().int(),
  hash: z.string().nullable(),
})

const member = z.object({ name: z.string(), size: z.number().int(), sha256: z.string() })

const shape = z.object({
  format: z.number().int(),
  kind: z.enum(['embedded', 'server']),
  /** The last migration that had run. */
  migration: z.number().int(),
  postgres: z.object({
    /** As PostgreSQL tells it: 180004. */
    version: z.number().int(),
    /** Where its files can be read; null where they hold statements. */
    platform: z.string().nullable(),
    /** The version of the program that wrote them out, where there was one. */
    program: z.number().int().nullable(),
  }),
  begunAt: z.string(),
  /** The moment that it holds: all that was acknowledged before is in it. */
  endedAt: z.string(),
  heads: z.array(head),
  members: z.array(member),
})

/** Where the journal of a community ended. */
export type Head = z.infer<typeof head>
export type Member = z.infer<typeof member>
/** What a backup says of itself, last in its file. */
export type Manifest = z.infer<typeof shape>

export type ReadManifest = { ok: true; manifest: Manifest } | { ok: false; isNewer: boolean }

export function readManifest(bytes: Buffer): ReadManifest {
  try {
    const told: unknown = JSON.parse(bytes.toString('utf8'))
    const format = z.object({ format: z.number() }).safeParse(told)
    if (format.success && format.data.format > newestFormat) return { ok: false, isNewer: true }
    const read = shape.safeParse(told)
    return read.success ? { ok: true, manifest: read.data } : { ok: false, isNewer: false }
  } catch {
    return { ok: false, isNewer: false }
  }
}

export const platformHere = `${process.platform}-${process.arch}`

/** The major version that PostgreSQL's files and programs go by. */
export const majorOf = (version: number): number => Math.floor(version / 10_000)
