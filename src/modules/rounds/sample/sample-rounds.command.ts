import { addDays, type Day, type Instant, instant } from '../../../kernel/day.model.ts'
import { emptyForm } from '../../../kernel/form/form.model.ts'
import { shortDay } from '../../../kernel/format.model.ts'
import { osloDay } from '../../../kernel/oslo.model.ts'
import type { Tx } from '../../../platform/db.ts'
import { askWithin } from '../../../platform/footing.ts'
import { placeQuestions, placesOn } from '../../directory/index.ts'
import { onBehalfForm } from '../answering/answer-form.model.ts'
import { submitAnswerWithin } from '../answering/submit-answer.command.ts'
import { createRoundWithin } from '../drafting/draft-round.command.ts'
import { usuallyAsked } from '../drafting/round-draft.rule.ts'
import { roundForm } from '../drafting/round-form.model.ts'
import { roundBySlug } from '../rounds.query.ts'
import { keepForm } from '../rounds.store.ts'
import { closeRoundWithin, sendRoundWithin } from '../sending/send-round.command.ts'
import type { SampleAnswer, SampleRound } from './sample-round.model.ts'
import { sampleRoundsOf } from './sample-rounds.rule.ts'

/**
 * Gives the sample's exercise its made-up rounds, by the same deeds as real ones. Any other community gets none. The
 * transaction must be scoped to the community, whose parties and contacts are in place already.
 */
export async function addSampleRounds(
  tx: Tx,
  community: { id: string; key: string },
  at: Instant,
): Promise<void> {
  for (const sample of sampleRoundsOf(community.key))
    await addRound(tx, community.id, sample, osloDay(at))
}

async function addRound(tx: Tx, communityId: string, sample: SampleRound, today: Day) {
  const sentOn = addDays(today, -sample.sentBefore)
  const orderOn = (days: number) => {
    const on = addDays(sentOn, days)
    return { communityId, by: null, on, at: instant(`${on}T09:00:00.000Z`) }
  }
  const places = placesOn(await askWithin(tx)(placeQuestions(communityId)), sentOn)
  const created = await createRoundWithin(tx, {
    ...orderOn(0),
    typed: {
      ...emptyForm(roundForm),
      emne: sample.title,
      hvorfor: sample.reason,
      frist: shortDay(addDays(sentOn, sample.deadlineAfter)),
      lesere: 'asked-when-closed',
      region: 'yes',
      hvem: usuallyAsked(places),
    },
  })
  if (!created.ok) throw new Error(`The sample round cannot be written: ${JSON.stringify(created)}`)
  const { slug } = created
  const { rounds } = await askWithin(tx)({ rounds: roundBySlug(communityId, slug) })
  await keepForm(tx, communityId, rounds[0]?.id ?? '', 1, sample.questions)
  const sent = await sendRoundWithin(tx, { ...orderOn(0), slug, shownOn: today })
  if (!sent.ok) throw new Error(`The sample round cannot be sent: ${sent.code}`)
  const closedAfter = sample.closedAfter ?? Number.POSITIVE_INFINITY
  for (const answer of sample.answers.filter(({ onDay }) => onDay <= closedAfter)) {
    await addAnswer(tx, { ...orderOn(answer.onDay), slug }, places, answer)
  }
  if (sample.closedAfter === null) return
  const closed = await closeRoundWithin(tx, { ...orderOn(sample.closedAfter), slug })
  if (!closed.ok) throw new Error(`The sample round cannot be closed: ${closed.code}`)
  for (const answer of sample.answers.filter(({ onDay }) => onDay > closedAfter)) {
    await addAnswer(tx, { ...orderOn(answer.onDay), slug }, places, answer)
  }
}

type Order = { communityId: string; by: null; on: Day; at: Instant; slug: string }

/** Somebody who was not there on the day, or in no region that is known, has not answered. */
async function addAnswer(
  tx: Tx,
  order: Order,
  places: readonly { key: string; name: string }[],
  { name, typed, onBehalf }: SampleAnswer,
) {
  const place = places.find((of) => of.name === name)?.key
  if (place === undefined) return
  const answered = await submitAnswerWithin(tx, {
    ...order,
    place,
    typed,
    onBehalf: onBehalf ? { ...emptyForm(onBehalfForm), ...onBehalf } : null,
    name: null,
    functionName: 'Helseleder',
    door: 'signed-in',
  })
  const hasNoRegion = 'code' in answered && answered.code === 'region-not-asked'
  if (!answered.ok && !hasNoRegion) throw new Error(`${name}: ${JSON.stringify(answered)}`)
}
