import type { Day, Instant } from '../../../kernel/day.model.ts'
import { type Db, inCommunity } from '../../../platform/db.ts'
import { askWithin } from '../../../platform/footing.ts'
import { stillAsRead } from '../../../platform/stamp.ts'
import { type SentAgain, sendAgainWithin, tellPeople } from '../../access/index.ts'
import { writeEntry } from '../../journal/index.ts'
import { holdDirectory } from '../directory.store.ts'
import type { ContactFunction } from '../function.model.ts'
import { unconfirmedKey } from '../mail-target.model.ts'
import {
  type Letter,
  type LetterProblems,
  type LetterReceiver,
  letterSubject,
  type TypedLetter,
} from './letter.model.ts'
import { lastLetters, letterQuestions } from './letter.query.ts'
import { letterChoices, letterMode, letterReach, readLetter, receiverAgain } from './letter.rule.ts'

type Order = { communityId: string; by: string; on: Day; at: Instant }

export type LetterWritten =
  | { ok: true; letters: number }
  | { ok: false; problems: LetterProblems }
  | { ok: false; code: 'mail-not-set-up' | 'nobody-to-write-to' }

/** Writes to each who holds a function or is to confirm, a mail of their own; in an exercise only the journal tells of it. */
export const writeLetter = (
  db: Db,
  order: Order & {
    typed: TypedLetter
    isExercise: boolean
    sendsMail: boolean
    compose(letter: Letter, of: ContactFunction | null, receiver: LetterReceiver): Letter
  },
): Promise<LetterWritten> =>
  inCommunity(db, order, async (tx): Promise<LetterWritten> => {
    const { communityId, typed, on, at, by } = order
    await holdDirectory(tx, communityId)
    const facts = await askWithin(tx)(letterQuestions(communityId, typed.funksjon))
    await stillAsRead(tx)
    const read = readLetter(typed, letterChoices(facts, on))
    if (!read.ok) return read
    const mode = letterMode(order)
    if (mode === 'none') return { ok: false, code: 'mail-not-set-up' }
    const { function: of, letter } = read
    const { receivers } = letterReach(of, read.region, facts, on)
    if (receivers.length === 0) return { ok: false, code: 'nobody-to-write-to' }

    const subject = letterSubject(typed.funksjon)
    if (mode === 'send') {
      const people = receivers.map((receiver) => {
        const { subject: title, text } = order.compose(letter, of, receiver)
        return { ...receiver, partyCode: receiver.places[0].key, subject: title, body: text }
      })
      const about = { communityId, about: 'to-function' as const, subject, deedAt: at }
      await tellPeople(tx, about, people, at)
    }
    await writeEntry(tx, {
      communityId,
      deed: of === null ? 'contacts-asked-to-confirm' : 'contacts-written-to',
      subject,
      by,
      at,
      basis: 'role-table',
      details: { ...named(of), contacts: receivers.length },
    })
    return { ok: true, letters: receivers.length }
  })

/** Sends a letter that did not arrive again, to the address that its receiver has now. */
export const writeAgain = (
  db: Db,
  order: Order & { functionKey: string; mailId: string },
): Promise<SentAgain> =>
  inCommunity(db, order, async (tx) => {
    const { communityId, functionKey, mailId, on, at, by } = order
    await holdDirectory(tx, communityId)
    const { mails, functions, ...facts } = await askWithin(tx)({
      ...letterQuestions(communityId, functionKey),
      mails: lastLetters(communityId, functionKey),
    })
    const mail = mails.find(({ id }) => id === mailId)
    const of = functions.find(({ key }) => key === functionKey) ?? null
    const now = mail ? receiverAgain(mail, facts, functionKey === unconfirmedKey, on) : null
    return sendAgainWithin(tx, {
      communityId,
      mailId,
      subject: letterSubject(functionKey),
      by,
      at,
      isStillDue: () => now !== null,
      receiver: now ?? undefined,
      details: { ...named(of), mails: 1 },
    })
  })

const named = (of: ContactFunction | null) => (of === null ? {} : { function: of.names.nb })
