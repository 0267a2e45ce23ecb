import type { TextBlock } from '../../kernel/text-tree.model.ts'
import { type DocumentFacts, filledText } from '../agreements/index.ts'
import type { Board } from './board-reading.query.ts'
import type { PackageFacts, ShareFact } from './package.model.ts'

/** All that one party's package tells; null when the code names no party of the document. */
export function packageFacts(
  document: DocumentFacts,
  board: Board,
  partyCode: string,
  rest: {
    attachments: readonly string[]
    share: ShareFact | null
    exercise: boolean
    answerAt: string
  },
): PackageFacts | null {
  const parties = board.lines.filter(({ standing }) => standing !== 'not-party')
  const party = parties.find(({ code }) => code === partyCode)
  if (!party) return null
  const names = board.parties.filter(({ code }) => parties.some((line) => line.code === code))
  return {
    title: document.title,
    summary: document.summary,
    body: document.body,
    counterparty: document.counterparty,
    host: document.host,
    partyCode,
    partyName: party.name,
    partyKind: party.kind,
    parties: names.map(({ name }) => name),
    withTrust: parties.some(({ kind }) => kind === 'health-trust'),
    decidingBody: party.decidingBody,
    rule: board.circulation.rule,
    deadline: document.deadline,
    reviewDay: document.reviewDay,
    costs: document.costScheme !== null,
    ...rest,
  }
}

/** The text of the agreement with the party's name in it. */
export const agreementText = (
  facts: Pick<PackageFacts, 'body' | 'counterparty' | 'host'>,
  partyName: string,
): TextBlock[] =>
  filledText(facts.body, { counterparty: facts.counterparty, party: partyName, host: facts.host })
