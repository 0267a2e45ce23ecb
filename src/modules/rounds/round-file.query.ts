import { sql } from 'kysely'
import {
  type AttachmentRow,
  attachmentRow,
  type FileRow,
  fileRow,
} from '../../kernel/kept-file.model.ts'
import { asked, madeOnce } from '../../platform/ask.ts'
import type { Question } from '../../platform/db.ts'
import { ofCommunity } from '../../platform/kept-answers.ts'
import { isRead } from './rounds.query.ts'

/** A file among those that follow a round, as `attachmentRow` reads it. */
export const attachmentColumns = sql`attached.position, attached.title, attached.file_name as "fileName",
  attached.sha256, file.kind, octet_length(file.bytes) as size`

/** The kept file of each of those that follow a round. */
export const withFile = sql`join stored_file file
  on file.community_id = attached.community_id and file.sha256 = attached.sha256`

/** What follows a round, in the order that it was put there. */
export const filesOfRound: (communityId: string, slug: string) => Question<AttachmentRow> =
  madeOnce((communityId: string, slug: string) =>
    ofCommunity(
      asked(
        attachmentRow,
        sql`
    select ${attachmentColumns}
    from round_file attached
    join round on round.community_id = attached.community_id and round.id = attached.round_id
    ${withFile}
    where round.community_id = ${communityId} and round.slug = ${slug} and ${isRead}
    order by attached.position`,
      ),
    ),
  )

/** A kept file as whoever may have it calls it. */
export const keptFile = (
  communityId: string,
  { name, sha256 }: { name: string; sha256: string },
): Question<FileRow> =>
  asked(
    fileRow,
    sql`
    select ${name}::text as "fileName", kind, sha256, octet_length(bytes) as size, false as "isPublic"
    from stored_file where community_id = ${communityId} and sha256 = ${sha256}`,
  )
