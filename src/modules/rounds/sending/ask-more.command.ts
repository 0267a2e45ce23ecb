import { yearOf } from '../../../kernel/day.model.ts'
import { readFields } from '../../../kernel/form/read-fields.rule.ts'
import { type Db, inCommunity } from '../../../platform/db.ts'
import { askWithin } from '../../../platform/footing.ts'
import { placeQuestions, placesOn } from '../../directory/index.ts'
import { writeEntry } from '../../journal/index.ts'
import { listCommunityPopulation } from '../../parties/index.ts'
import type { RoundOrder } from '../drafting/draft-round.command.ts'
import { holdWhole, keepWaitingOf } from '../held-round.command.ts'
import type { RoundTelling } from '../mail/round-mail.model.ts'
import type { StateRefusal } from '../refusal.model.ts'
import { insertPlaces } from '../rounds.store.ts'
import { type AskMoreProblems, askMoreForm, type TypedAskMore } from './ask-more.model.ts'
import { notAskedYet } from './ask-more.rule.ts'
import { frozenOn, judgeClosing } from './sending.rule.ts'
import { tellAsked } from './tell-asked.command.ts'

type AskedMore =
  | { ok: true; added: number }
  | { ok: false; problems: AskMoreProblems }
  | { ok: false; code: StateRefusal | 'no-such-round' }

/** Asks some more in a round that is out, such as one who became a party after it was sent, with why. */
export const askMore = (
  db: Db,
  order: RoundOrder & { slug: string; typed: TypedAskMore; telling: RoundTelling },
): Promise<AskedMore> =>
  inCommunity(db, order, async (tx): Promise<AskedMore> => {
    const { communityId, slug, by, at, on, typed } = order
    const held = await holdWhole(tx, communityId, slug)
    if (!held) return { ok: false, code: 'no-such-round' }
    const verdict = judgeClosing(held.round)
    if (!verdict.ok) return { ok: false, code: verdict.code }
    const facts = await askWithin(tx)({
      ...placeQuestions(communityId),
      population: listCommunityPopulation(communityId, yearOf(on)),
    })
    const places = placesOn(facts, on)
    const read = readFields(askMoreForm, typed)
    const chosen = notAskedYet(held.round, held.asked, places).filter(({ key }) =>
      typed.hvem.includes(key),
    )
    if (!read.ok || chosen.length === 0) {
      const problems: AskMoreProblems = read.ok ? {} : { ...read.problems }
      if (chosen.length === 0) problems.hvem = 'nobody-added'
      return { ok: false, problems }
    }
    const added = frozenOn(
      chosen.map(({ key, name }) => ({
        place: key,
        name,
        inhabitants: null,
        region: null,
        addedBecause: read.values.grunn,
      })),
      places,
      facts,
      on,
    )
    await insertPlaces(tx, communityId, held.round.id, added)
    await keepWaitingOf(tx, communityId, slug)
    const mails = await tellAsked(tx, order, held.round, added, order.telling)
    await writeEntry(tx, {
      communityId,
      deed: 'round-asked-more',
      subject: `round:${held.round.id}`,
      by,
      at,
      basis: verdict.basis,
      details: { round: held.round.title, asked: added.map(({ place }) => place), mails },
    })
    return { ok: true, added: added.length }
  })
