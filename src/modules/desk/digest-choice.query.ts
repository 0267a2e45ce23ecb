import { sql } from 'kysely'
import { fields, oneOf } from '../../kernel/row.model.ts'
import { asked } from '../../platform/ask.ts'
import type { Question } from '../../platform/db.ts'
import { type DigestHow, digestHows } from './digest-choice.model.ts'

/** How often the one with the session is mailed; no row where she has never said. */
export const ownDigest = (sessionHash: Buffer): Question<{ how: DigestHow }> =>
  asked(fields({ how: oneOf(...digestHows) }), sql`select how from own_digest(${sessionHash})`)
