import { emptyForm } from '../../../kernel/form/form.model.ts'
import { printFields } from '../../../kernel/form/print-fields.model.ts'
import type { Db } from '../../../platform/db.ts'
import { askWithin } from '../../../platform/footing.ts'
import { newId } from '../../../platform/id.ts'
import { placeQuestions } from '../../directory/index.ts'
import { createRoundWithin, roundForm, type TypedQuestion } from '../../rounds/index.ts'
import type { Body } from '../body.model.ts'
import { type BodyOrder, inBody, tellBodies } from '../held-bodies.command.ts'
import { lived } from '../lived.rule.ts'
import type { Seat } from '../seat.model.ts'
import { askingSubject } from '../waiting.rule.ts'
import { nameSeats, readAsking } from './asked-names.rule.ts'
import { insertAsking } from './asking.store.ts'
import type { AskingProblems, TypedAsking } from './asking-form.model.ts'

/** What the round says, in the language of whoever begins it. */
export type RoundWords = {
  title(body: Body): string
  why(body: Body, seats: readonly Seat[]): string
  /** Of those places, by their keys. */
  questions(asks: readonly string[]): Readonly<Record<string, TypedQuestion>>
}

export type NamesAsked =
  | { ok: true; round: string }
  | { ok: false; problems: AskingProblems }
  | { ok: false; code: 'unknown' }

/** What has no room in a round is left to whoever looks at the draft. */
const inRoom = (why: string): string | null => (why.length > roundForm.hvorfor.longest ? null : why)

/** Begins a round, as a draft, that asks those whom seats speak for who is to have them. */
export const askNames = (
  db: Db,
  order: BodyOrder & { typed: TypedAsking; words: RoundWords },
): Promise<NamesAsked> =>
  inBody(db, order, async (tx, body, facts): Promise<NamesAsked> => {
    const { communityId, typed, words, on } = order
    const places = await askWithin(tx)(placeQuestions(communityId))
    const read = readAsking(typed, nameSeats({ ...lived(facts), ...places }, body.key, on), on)
    if (!read.ok) return read
    const created = await createRoundWithin(tx, {
      ...{ communityId, by: order.by, on, at: order.at },
      typed: {
        ...emptyForm(roundForm),
        ...printFields(
          { emne: roundForm.emne, hvorfor: roundForm.hvorfor, frist: roundForm.frist },
          {
            emne: words.title(body).slice(0, roundForm.emne.longest),
            hvorfor: inRoom(words.why(body, read.seats)),
            frist: read.deadline,
          },
        ),
        lesere: 'secretariat',
        hvem: read.asks,
      },
      questions: words.questions(read.asks),
    })
    if (!created.ok) throw new Error('A round about names cannot be kept')
    const seats = read.seats.map(({ id }) => id)
    const asking = { id: newId(), body: body.key, round: created.id, seats }
    await insertAsking(tx, communityId, asking, order)
    await tellBodies(
      tx,
      order,
      'names-asked',
      { subject: askingSubject(asking.id), body },
      { seats: read.seats.map(({ label }) => label) },
    )
    return { ok: true, round: created.slug }
  })
