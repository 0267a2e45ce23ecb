import { safeFileName } from '../../../kernel/file-name.rule.ts'
import type { TypedText } from '../../../kernel/paper.model.ts'
import type { TextBlock } from '../../../kernel/text-tree.model.ts'
import { inlinesIn, wordsOf } from '../../../kernel/text-tree.rule.ts'
import { type DocumentFacts, filledText, textFields, typedText } from '../../agreements/index.ts'
import type { Board } from '../board-reading.rule.ts'
import { type CirculationFacts, isShown } from '../circulation-row.model.ts'
import type {
  CaseTexts,
  LaterShare,
  MissingName,
  PackageFacts,
  ShareFact,
  TextStanding,
} from './package.model.ts'

/** All that one party's package tells; null when the code names no party of the document. */
export function packageFacts(
  document: DocumentFacts,
  board: Board,
  partyCode: string,
  rest: {
    attachments: readonly string[]
    share: ShareFact | null
    later: LaterShare | null
    exercise: boolean
    standing: TextStanding
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
    forCase: {
      background: document.caseBackground,
      assessment: document.caseAssessment,
      proposal: document.caseProposal,
    },
    counterparty: document.counterparty,
    host: document.host,
    asksHost: textFields(document).used.some(({ name }) => name === 'vertskommune'),
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

/** Whether a version is the one to sign, by how its document has gone on. */
export const textStanding = (
  circulation: Pick<CirculationFacts, 'state' | 'number' | 'shownNumber'>,
): TextStanding => {
  if (circulation.state === 'withdrawn') return 'withdrawn'
  return isShown(circulation) ? 'out' : 'replaced'
}

/** What the folder of each party is called: its name, and its code too where another has the same. */
export function folderNames(
  parties: readonly Pick<PackageFacts, 'partyCode' | 'partyName'>[],
): ReadonlyMap<string, string> {
  const nameOf = ({ partyName }: { partyName: string }) => safeFileName(partyName)
  const isAlone = (name: string) =>
    parties.filter((each) => nameOf(each).toLowerCase() === name.toLowerCase()).length === 1
  return new Map(
    parties.map((party) => {
      const name = nameOf(party)
      return [party.partyCode, isAlone(name) ? name : `${name} ${party.partyCode}`]
    }),
  )
}

/** The text of an agreement as it is for each party, with its name in it. */
export function agreementTexts({
  body,
  counterparty,
  host,
}: Pick<PackageFacts, 'body' | 'counterparty' | 'host'>): (partyName: string) => TypedText {
  const onPaper = typedText(body)
  return (party) => onPaper({ counterparty, party, host })
}

/** What the secretariat wrote once for the case of every party, with this party's name in it. */
export function caseTexts(
  { forCase, counterparty, host }: Pick<PackageFacts, 'forCase' | 'counterparty' | 'host'>,
  party: string,
): CaseTexts {
  const filled = (text: string | null): TextBlock[] =>
    text === null ? [] : filledText(text, { counterparty, party, host })
  return {
    background: filled(forCase.background),
    assessment: filled(forCase.assessment),
    proposal: filled(forCase.proposal),
  }
}

/** The names that an agreement cannot be signed without and does not have. */
export function missingNames(document: DocumentFacts): MissingName[] {
  const { body, counterparty, host } = document
  const { used } = textFields(document)
  const lacksHost = used.some(({ name, fill }) => name === 'vertskommune' && fill === null)
  const known = filledText(body, {
    counterparty: counterparty ?? '–',
    party: '–',
    host: host ?? '–',
  })
  return [
    ...(counterparty === null ? (['counterparty'] as const) : []),
    ...(lacksHost ? (['host'] as const) : []),
    ...(unfilled.test(wordsOf(inlinesIn(known))) ? (['text'] as const) : []),
  ]
}

const unfilled = /(?<![\p{L}\p{N}])x[\s-]kommune(?!\p{L})|…{2,}/iu
