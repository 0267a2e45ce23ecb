import type { Manifest } from '../../platform/backup/manifest.ts'
import { administratorAt } from '../../platform/embedded-owner.ts'
import { reachEmbedded } from '../../platform/open-database.ts'
import { withClient } from '../../platform/with-client.ts'
import type { Acknowledged } from './at-work.ts'

/** A deed as it stands in a house: how many of its parts are there. */
type Found = { title: string; parts: number }
/** The document, its draft, its file with all bytes, its entry in the journal and what that tells. */
const allParts = 5

const question = `
  select version.title, 2
    + (select count(*) from attachment join stored_file using (community_id, sha256)
        where attachment.community_id = version.community_id and version_id = version.id
          and encode(sha256(bytes), 'hex') = sha256)
    + (select count(*) from journal_entry where community_id = document.community_id
        and deed = 'document-created' and subject = 'document:' || document.id)
    + (select count(*) from journal_entry join journal_details using (community_id, number)
        where journal_entry.community_id = document.community_id
        and deed = 'document-created' and subject = 'document:' || document.id
        and details ->> 'title' = version.title) as parts
  from document_version version join document
    on document.community_id = version.community_id and document.id = version.document_id
  where version.title like 'Prøve %'`

export type Compared = {
  /** Deeds that the restored house has. */
  there: number
  /** Acknowledged before the copy's end, and not there. */
  lost: string[]
  /** There without all of their parts. */
  half: string[]
  /** Journals that end elsewhere than in the house that was copied, at the copy's end. */
  otherHeads: string[]
}

/** Holds a restored house against what people had acknowledged, and against the house that was copied. */
export async function compare(order: {
  restoredDir: string
  livingDir: string
  manifest: Manifest
  acknowledged: readonly Acknowledged[]
}): Promise<Compared> {
  const { manifest, acknowledged } = order
  const { rows, heads } = await ask(order.restoredDir, async (client) => ({
    rows: (await client.query<Found>(question)).rows,
    heads: (await client.query<{ head: string }>(headsOf)).rows.map(({ head }) => head),
  }))
  const titles = new Set(rows.map(({ title }) => title))
  const living = await ask(order.livingDir, async (client) => {
    const { rows } = await client.query<{ entry: string }>(
      "select community_id || ' ' || number || ' ' || encode(hash, 'hex') as entry from journal_entry",
    )
    return new Set(rows.map(({ entry }) => entry))
  })
  const told = manifest.heads.map(({ id, number, hash }) => `${id} ${number} ${hash}`)
  return {
    there: rows.length,
    lost: acknowledged
      .filter(({ at, title }) => at < manifest.endedAt && !titles.has(title))
      .map(({ title }) => title),
    half: rows.filter(({ parts }) => Number(parts) !== allParts).map(({ title }) => title),
    otherHeads: [
      ...told.filter((head) => !heads.includes(head) || !living.has(head)),
      ...heads.filter((head) => !told.includes(head)),
    ],
  }
}

const headsOf = `select distinct on (community_id)
  community_id || ' ' || number || ' ' || encode(hash, 'hex') as head
  from journal_entry order by community_id, number desc`

async function ask<T>(dataDir: string, work: Parameters<typeof withClient<T>>[1]): Promise<T> {
  const { folder, stop } = await reachEmbedded(dataDir)
  try {
    return await withClient({ ...administratorAt(folder.socketFolder), database: 'godfot' }, work)
  } finally {
    await stop()
  }
}
