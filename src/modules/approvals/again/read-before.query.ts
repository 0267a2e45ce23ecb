import type { Day } from '../../../kernel/day.model.ts'
import type { Footing } from '../../../platform/footing.ts'
import { type ReceiversKnown, receiverQuestions, recipientsRead } from '../../rounds/index.ts'
import type { BoardParty } from '../board.model.ts'
import { boardQuestions } from '../board.query.ts'
import { type CirculationFacts, toBoardParties } from '../circulation-row.model.ts'
import type { AskedLine } from '../mail/party-mail.model.ts'
import { askedLines, receiversKnown } from '../mail/party-mail.rule.ts'
import { mailHolders } from '../mail/receiver.query.ts'
import { outRead } from '../out-read.model.ts'
import type { AgainRead } from './again.model.ts'

/** The questions of the page that asks a party again. */
export const againQuestions = (communityId: string, slug: string) => ({
  ...boardQuestions(communityId, slug, null),
  ...receiverQuestions(communityId, null),
  holders: mailHolders(communityId, slug),
})

export const againRead = (
  slug: string,
  facts: CirculationFacts,
  { name, treatments, askedAgain = [] }: BoardParty,
  lines: readonly AskedLine[],
): AgainRead => ({
  version: outRead(slug, facts),
  told: { party: name, lines: treatments.length, asked: askedAgain.length },
  recipients: recipientsRead(lines),
})

export const readAgainBefore: Footing<
  {
    communityId: string
    slug: string
    partyCode: string
    mayDo: ReceiversKnown['mayDo']
    today: Day
  },
  AgainRead
> = async (ask, { communityId, slug, partyCode, mayDo, today }) => {
  const { circulations, rows, ...asked } = await ask(againQuestions(communityId, slug))
  const [facts] = circulations
  const party = facts && toBoardParties(rows, facts).find(({ code }) => code === partyCode)
  if (!party) return null
  const known = { ...receiversKnown(facts.mailFunction, asked, today), mayDo }
  return againRead(slug, facts, party, askedLines([party], known))
}
