import { longDay } from '../../../kernel/format.model.ts'
import type { Paper } from '../../../kernel/paper.model.ts'
import { heading, numberedList, paragraph } from '../../../kernel/text-tree.model.ts'
import type { Locale } from '../../../kernel/words.model.ts'
import { costBlocks } from './case-costs.view.ts'
import { sayCase as say } from './case-paper.text.ts'
import type { PackageFacts } from './package.model.ts'
import { partyInFull, sayPaper } from './paper.text.ts'

/**
 * The draft of the party's own case paper, in the manner of the papers of Verdal and Bjugn. A trust's tells of no
 * costs where it has no share.
 * `words` says which body decides, and when the agreement takes effect.
 */
export function casePaper(
  locale: Locale,
  facts: PackageFacts,
  words: { body: string; rule: string },
): Paper {
  const party = partyInFull(locale, facts)
  const isTrust = facts.partyKind === 'health-trust'
  return {
    locale,
    title: `${sayPaper(locale, 'casePaper')}: ${facts.title}`,
    mark: facts.exercise ? sayPaper(locale, 'exercise') : null,
    blocks: [
      {
        kind: 'facts',
        facts: [
          {
            term: say(locale, 'caseNumber'),
            detail: say(locale, isTrust ? 'trustCase' : 'ownCase'),
          },
          { term: say(locale, 'body'), detail: words.body },
          { term: say(locale, 'meeting'), detail: say(locale, isTrust ? 'trustCase' : 'ownCase') },
          {
            term: say(locale, 'deadline'),
            detail: facts.deadline ? longDay(locale, facts.deadline) : say(locale, 'noDeadline'),
          },
        ],
      },
      {
        kind: 'text',
        blocks: [
          heading(say(locale, 'background')),
          paragraph(facts.summary),
          paragraph(
            say(
              locale,
              facts.withTrust ? 'askedWithTrust' : 'askedParties',
              facts.parties.length,
              facts.parties.join(', '),
            ),
          ),
          heading(say(locale, 'proposal')),
          paragraph(say(locale, 'joins', party, facts.counterparty ?? say(locale, 'otherParties'))),
          paragraph(facts.host ? say(locale, 'hostIs', facts.host) : say(locale, 'hostOpen')),
          paragraph(words.rule),
          ...(facts.reviewDay
            ? [paragraph(say(locale, 'reviewed', longDay(locale, facts.reviewDay)))]
            : []),
        ],
      },
      ...(isTrust && !facts.share
        ? []
        : [
            { kind: 'text' as const, blocks: [heading(sayPaper(locale, 'costs'))] },
            ...costBlocks(locale, facts, party),
          ]),
      { kind: 'text', blocks: [heading(say(locale, 'decision'))] },
      { kind: 'fill', text: say(locale, isTrust ? 'trustDecision' : 'ownDecision') },
      {
        kind: 'text',
        blocks: [
          paragraph(say(locale, isTrust ? 'trustMustSay' : 'mustSay')),
          paragraph(say(locale, 'answerAt', facts.answerAt)),
          heading(sayPaper(locale, 'attachments')),
          numberedList([facts.title, ...facts.attachments]),
        ],
      },
    ],
  }
}
