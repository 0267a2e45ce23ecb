import { sql } from 'kysely'
import type { FileRow } from '../../../kernel/kept-file.model.ts'
import { ask } from '../../../platform/ask.ts'
import type { Question } from '../../../platform/db.ts'

/** Which file one treatment has, where the reader may see the document. */
export const treatmentFile = (
  communityId: string,
  slug: string,
  partyCode: string,
  treatmentId: string,
): Question<FileRow> =>
  ask
    .selectFrom('document')
    .innerJoin('document_version as version', (join) =>
      join
        .onRef('version.community_id', '=', 'document.community_id')
        .onRef('version.document_id', '=', 'document.id'),
    )
    .innerJoin('treatment', (join) =>
      join
        .onRef('treatment.community_id', '=', 'version.community_id')
        .onRef('treatment.version_id', '=', 'version.id')
        .on('treatment.party_code', '=', partyCode)
        .on('treatment.id', '=', treatmentId),
    )
    .innerJoin('stored_file as file', (join) =>
      join
        .onRef('file.community_id', '=', 'treatment.community_id')
        .onRef('file.sha256', '=', 'treatment.file_sha256'),
    )
    .where('document.community_id', '=', communityId)
    .where('document.slug', '=', slug)
    .where(sql<boolean>`viewer_sees(document.audience)`)
    .select(['treatment.file_name as fileName', 'file.kind', 'file.sha256'])
    .select(({ fn, eb }) => [
      fn<number>('octet_length', ['file.bytes']).as('size'),
      eb('document.audience', '=', 'public').$castTo<boolean>().as('isPublic'),
    ])
    .$narrowType<{ fileName: string; kind: FileRow['kind'] }>()
