import { sql } from 'kysely'
import type { Instant } from '../../../kernel/day.model.ts'
import type { NewFile } from '../../../kernel/kept-file.model.ts'
import type { Tx } from '../../../platform/db.ts'
import { keepFile } from '../../../platform/file/keep-file.ts'
import { newId } from '../../../platform/id.ts'
import type { CaseFile, Readers } from '../case.model.ts'

/** A file that is to follow a case; `readers` where fewer see it than the case. */
export type AttachedFile = Pick<CaseFile, 'sort' | 'title' | 'audience'> & {
  file: NewFile
  readers: Readers | null
  /** The words in it, for finding the case by. */
  words: readonly string[]
}

/** Puts files last among those that follow a case, in their order. Hold their content first. */
export async function attachToCase(
  tx: Tx,
  communityId: string,
  caseId: string,
  files: readonly AttachedFile[],
  { by, at }: { by: string | null; at: Instant },
): Promise<void> {
  if (files.length === 0) return
  const last = await tx
    .selectFrom('case_file')
    .where('community_id', '=', communityId)
    .where('case_id', '=', caseId)
    .select((eb) => eb.fn.max('position').as('position'))
    .executeTakeFirst()
  for (const { file } of files) await keepFile(tx, communityId, file)
  const added = files.map((file) => ({ ...file, id: newId() }))
  await tx
    .insertInto('case_file')
    .values(
      added.map(({ file, id, ...of }, i) => ({
        community_id: communityId,
        id,
        case_id: caseId,
        position: (last?.position ?? 0) + i + 1,
        sort: of.sort,
        title: of.title,
        file_name: file.name,
        sha256: file.sha256,
        audience: of.audience,
        added_at: at,
        added_by: by,
        readers: of.readers && [...of.readers],
      })),
    )
    .execute()
  for (const { id, words, readers } of added) {
    if (words.length === 0) continue
    await sql`insert into case_word (community_id, case_id, file_id, word, readers)
      select ${communityId}::uuid, ${caseId}::uuid, ${id}::uuid, word, ${readers && [...readers]}::text[]
      from unnest(${[...words]}::text[]) word`.execute(tx)
  }
}

/** Takes away some of what follows a case, by their ids; a file that nothing else has goes with them. */
export async function detachFromCase(
  tx: Tx,
  communityId: string,
  caseId: string,
  ids: readonly string[],
): Promise<void> {
  if (ids.length === 0) return
  await tx
    .deleteFrom('case_file')
    .where('community_id', '=', communityId)
    .where('case_id', '=', caseId)
    .where('id', 'in', [...ids])
    .execute()
}
