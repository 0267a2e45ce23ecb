import { sql } from 'kysely'
import { fields, someBytes } from '../../kernel/row.model.ts'
import { asked } from '../ask.ts'
import type { Read } from '../reading.ts'

/** What is fetched of a kept file at a time, and so what one that is on its way costs in memory. */
export const pieceBytes = 256 * 1024

/** Bytes of a kept file: the first and the last, counted from 0. */
export type ByteSpan = { start: number; end: number }

/** A file of a community, by its content. */
export type KeptFile = { communityId: string; sha256: string }

/** The bytes of a kept file, a piece at a time. Between the pieces nothing of the database is held. */
export async function* piecesOf(
  read: Read,
  { communityId, sha256 }: KeptFile,
  { start, end }: ByteSpan,
): AsyncGenerator<Uint8Array> {
  for (let at = start; at <= end; at += pieceBytes) {
    const length = Math.min(pieceBytes, end - at + 1)
    const { answers } = await read(
      { communityId, sessionHash: null },
      { pieces: pieceOf(communityId, sha256, at, length) },
    )
    const [piece] = answers.pieces
    // Removed while it was on its way: what is sent is cut short, and the reader's browser says so.
    if (piece?.bytes.length !== length) throw new Error('A file was removed while it was sent')
    yield piece.bytes
  }
}

const pieceOf = (communityId: string, sha256: string, at: number, length: number) =>
  asked(
    fields({ bytes: someBytes }),
    sql`
    select substring(bytes from ${at + 1}::int for ${length}::int) as bytes from stored_file
    where community_id = ${communityId} and sha256 = ${sha256}`,
  )
