import { longDay } from '../../../kernel/format.model.ts'
import type { Paper, ReadBlock } from '../../../kernel/paper.model.ts'
import {
  heading,
  numberedList,
  paragraph,
  type TextBlock,
} from '../../../kernel/text-tree.model.ts'
import type { Locale } from '../../../kernel/words.model.ts'
import { costBlocks } from './case-costs.view.ts'
import { sayCase as say } from './case-paper.text.ts'
import type { CaseTexts, PackageFacts } from './package.model.ts'
import { eachMunicipality, isCounterparty, markText, partyInFull, sayPaper } from './paper.text.ts'

/**
 * The draft of the party's own case paper, in the manner of the papers of Verdal and Bjugn. A trust's tells of no
 * costs where it has no share.
 * `words` says which body decides, when the agreement takes effect, and what the secretariat wrote once for all.
 */
export function casePaper(
  locale: Locale,
  facts: PackageFacts,
  words: { body: string; rule: string } & CaseTexts,
): Paper {
  return {
    locale,
    title: `${sayPaper(locale, 'casePaper')}: ${facts.title}`,
    mark: markText(locale, facts),
    blocks: [
      caseHead(locale, facts, words.body),
      {
        kind: 'text',
        blocks: [
          ...background(locale, facts, words.background),
          ...assessment(locale, words.assessment),
          ...proposal(locale, facts, words.rule),
        ],
      },
      ...costs(locale, facts),
      ...decision(locale, facts, words.proposal),
    ],
  }
}

const isTrust = ({ partyKind }: PackageFacts) => partyKind === 'health-trust'

/** Which case it is, for whom, and when it must be decided. */
function caseHead(locale: Locale, facts: PackageFacts, body: string): ReadBlock {
  const ownCase = say(locale, isTrust(facts) ? 'trustCase' : 'ownCase')
  return {
    kind: 'facts',
    facts: [
      { term: say(locale, 'caseNumber'), detail: ownCase },
      { term: say(locale, 'body'), detail: body },
      { term: say(locale, 'meeting'), detail: ownCase },
      {
        term: say(locale, 'deadline'),
        detail: facts.deadline ? longDay(locale, facts.deadline) : say(locale, 'noDeadline'),
      },
    ],
  }
}

/** What it is about, and who is asked. */
const background = (
  locale: Locale,
  { summary, withTrust, parties }: PackageFacts,
  own: readonly TextBlock[],
): TextBlock[] => [
  heading(say(locale, 'background')),
  ...(summary.trim() === '' ? [] : [paragraph(summary)]),
  ...own,
  paragraph(
    say(locale, withTrust ? 'askedWithTrust' : 'askedParties', parties.length, parties.join(', ')),
  ),
]

/** What speaks for and against, where the secretariat wrote that. */
const assessment = (locale: Locale, own: readonly TextBlock[]): TextBlock[] =>
  own.length === 0 ? [] : [heading(say(locale, 'assessment')), ...own]

/** What the party joins, and on what terms. */
function proposal(locale: Locale, facts: PackageFacts, rule: string): TextBlock[] {
  const { counterparty, host, reviewDay } = facts
  const others = isCounterparty(facts)
    ? eachMunicipality(locale, facts)
    : (counterparty ?? say(locale, 'otherParties'))
  return [
    heading(say(locale, 'proposal')),
    paragraph(say(locale, 'joins', partyInFull(locale, facts), others)),
    ...(host ? [paragraph(say(locale, 'hostIs', host))] : []),
    ...(!host && facts.asksHost ? [paragraph(say(locale, 'hostOpen'))] : []),
    paragraph(rule),
    ...(reviewDay ? [paragraph(say(locale, 'reviewed', longDay(locale, reviewDay)))] : []),
  ]
}

const costs = (locale: Locale, facts: PackageFacts): ReadBlock[] =>
  isTrust(facts) && !facts.share
    ? []
    : [
        { kind: 'text', blocks: [heading(sayPaper(locale, 'costs'))] },
        ...costBlocks(locale, facts, partyInFull(locale, facts)),
      ]

/** The proposal that all were given, the place for the party's own words, what they must say, and what goes with the case. */
const decision = (
  locale: Locale,
  facts: PackageFacts,
  common: readonly TextBlock[],
): ReadBlock[] => [
  { kind: 'text', blocks: [heading(say(locale, 'decision')), ...common] },
  { kind: 'fill', text: say(locale, fillWord(facts, common.length > 0)) },
  {
    kind: 'text',
    blocks: [
      paragraph(say(locale, isTrust(facts) ? 'trustMustSay' : 'mustSay')),
      paragraph(say(locale, 'answerAt', facts.answerAt)),
      heading(sayPaper(locale, 'attachments')),
      numberedList([facts.title, ...facts.attachments]),
    ],
  },
]

/** Whose words they are to be, and that a proposal that all were given is theirs to change. */
const fillWord = (facts: PackageFacts, isCommon: boolean) =>
  isCommon
    ? isTrust(facts)
      ? 'trustMayChange'
      : 'mayChange'
    : isTrust(facts)
      ? 'trustDecision'
      : 'ownDecision'
