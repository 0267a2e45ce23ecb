import type { Db } from '../../../platform/db.ts'
import { writeEntry } from '../../journal/index.ts'
import { insertLanguage } from '../language/language.store.ts'
import type { LanguageWanted } from '../place.model.ts'
import { inList, type ListOrder } from './keep-holder.command.ts'

/** Chooses the form of Norwegian that a place is written to in. */
export const chooseLanguage = (db: Db, order: ListOrder & { language: LanguageWanted }) =>
  inList(db, order, async (tx, list): Promise<{ ok: true }> => {
    const { communityId, by, at, language: mailLanguage } = order
    const { key: place, name } = list.place
    const language = mailLanguage === 'neutral' ? null : mailLanguage
    await insertLanguage(tx, communityId, { place, language }, order)
    await writeEntry(tx, {
      communityId,
      deed: 'mail-language-chosen',
      subject: `contact-place:${place}`,
      by,
      at,
      basis: 'role-table',
      details: { place: name, mailLanguage },
    })
    return { ok: true }
  })
