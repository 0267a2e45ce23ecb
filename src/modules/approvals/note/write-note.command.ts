import { readFields } from '../../../kernel/form/read-fields.rule.ts'
import { type Db, inCommunity } from '../../../platform/db.ts'
import { writeEntry } from '../../journal/index.ts'
import { holdParty, type PartyOrder } from '../question/held-party.command.ts'
import { type NoteProblems, noteForm, type TypedNote } from './note.model.ts'
import { insertNote } from './note.store.ts'

type Written =
  | { ok: true }
  | { ok: false; reason: 'not-found' }
  | { ok: false; reason: 'fields'; problems: NoteProblems }

/** Writes down what the secretariat notes for itself about a party. Neither the board nor anybody's answer changes by it. */
export const writeNote = (
  db: Db,
  order: PartyOrder & { partyCode: string; typed: TypedNote },
): Promise<Written> =>
  inCommunity(db, order, async (tx): Promise<Written> => {
    const { communityId, partyCode, by, at } = order
    const found = await holdParty(tx, order, partyCode)
    if (!found.ok) return { ok: false, reason: 'not-found' }
    const read = readFields(noteForm, order.typed)
    if (!read.ok) return { ok: false, reason: 'fields', problems: read.problems }
    const { versionId } = found.held.circulation
    const note = { partyCode, note: read.values.note }
    const id = await insertNote(tx, communityId, versionId, note, order)
    await writeEntry(tx, {
      communityId,
      deed: 'party-noted',
      subject: `party-note:${id}`,
      by,
      at,
      basis: 'municipal-cases',
      details: { title: found.held.documentTitle, ...note },
    })
    return { ok: true }
  })
