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
  await tx
    .insertInto('case_file')
    .values(
      files.map(({ file, ...of }, i) => ({
        community_id: communityId,
        id: newId(),
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
}

/** Takes away some of what follows a case, by their places; a file that nothing else has goes with them. */
export async function detachFromCase(
  tx: Tx,
  communityId: string,
  caseId: string,
  positions: readonly number[],
): Promise<void> {
  if (positions.length === 0) return
  await tx
    .deleteFrom('case_file')
    .where('community_id', '=', communityId)
    .where('case_id', '=', caseId)
    .where('position', 'in', [...positions])
    .execute()
}
