import { createHash, randomBytes } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { createDocument, type Draft } from '../../modules/agreements/index.ts'
import { now } from '../../platform/clock.ts'
import type { Db } from '../../platform/db.ts'

/** A deed that was acknowledged: what it wrote is known again by its title and the bytes of its file. */
export type Acknowledged = { title: string; sha256: string; at: string }

/** People who write without rest. */
export type AtWork = {
  /** What they have had acknowledged so far. */
  acknowledged: readonly Acknowledged[]
  /** Resolves when so many more have been acknowledged. */
  more(count: number): Promise<void>
  stop(): Promise<void>
}

const draft = (title: string): Draft => ({
  title,
  summary: 'Skrevet mens kopien ble tatt.',
  body: `# ${title}\n\nAlt står her, eller ingenting.`,
  caseBackground: null,
  caseAssessment: null,
  caseProposal: null,
  source: null,
  kind: 'agreement',
  counterparty: null,
  host: null,
  hostSource: null,
  deadline: null,
  reviewDay: null,
  costScheme: null,
  owner: null,
  archiveOwner: null,
  exemptBy: null,
  exemptReview: null,
  audience: 'secretariat',
})

/** So many write at once in each community, each a document with its draft, its file and its entry in the journal. */
const writersEach = 2
/** What one who writes rests: some deeds in a second are many for a copy, and few enough for many copies. */
const pauseMs = 400

export function putToWork(db: Db, communityIds: readonly string[]): AtWork {
  const acknowledged: Acknowledged[] = []
  let isOver = false
  let fault: unknown = null
  const write = async (communityId: string) => {
    while (!isOver) {
      const bytes = randomBytes(2_000)
      const sha256 = createHash('sha256').update(bytes).digest('hex')
      const title = `Prøve ${sha256.slice(0, 20)}`
      const file = { name: 'vedlegg.txt', title: 'Vedlegg', kind: 'txt', bytes, sha256 } as const
      await createDocument(db, {
        communityId,
        by: null,
        at: now(),
        draft: draft(title),
        files: file ? [file] : [],
      })
      acknowledged.push({ title, sha256, at: now() })
      await sleep(pauseMs)
    }
  }
  const working = communityIds
    .flatMap((id) => Array.from({ length: writersEach }, () => write(id)))
    .map((each) =>
      each.catch((error) => {
        fault = error
      }),
    )
  return {
    acknowledged,
    more: async (count) => {
      const wanted = acknowledged.length + count
      while (acknowledged.length < wanted && fault === null) await sleep(5)
      if (fault !== null) throw fault
    },
    stop: async () => {
      isOver = true
      await Promise.all(working)
      if (fault !== null) throw fault
    },
  }
}
