import { longDay } from '../../kernel/format.model.ts'
import type { Paper } from '../../kernel/paper.model.ts'
import type { Locale } from '../../kernel/words.model.ts'
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
      { kind: 'heading', text: say(locale, 'background') },
      { kind: 'text', text: facts.summary },
      {
        kind: 'text',
        text: say(
          locale,
          facts.withTrust ? 'askedWithTrust' : 'askedParties',
          facts.parties.length,
          facts.parties.join(', '),
        ),
      },
      { kind: 'heading', text: say(locale, 'proposal') },
      {
        kind: 'text',
        text: say(locale, 'joins', party, facts.counterparty ?? say(locale, 'otherParties')),
      },
      {
        kind: 'text',
        text: facts.host ? say(locale, 'hostIs', facts.host) : say(locale, 'hostOpen'),
      },
      { kind: 'text', text: words.rule },
      ...(facts.reviewDay
        ? [
            {
              kind: 'text' as const,
              text: say(locale, 'reviewed', longDay(locale, facts.reviewDay)),
            },
          ]
        : []),
      ...(isTrust && !facts.share
        ? []
        : [
            { kind: 'heading' as const, text: sayPaper(locale, 'costs') },
            ...costBlocks(locale, facts, party),
          ]),
      { kind: 'heading', text: say(locale, 'decision') },
      { kind: 'fill', text: say(locale, isTrust ? 'trustDecision' : 'ownDecision') },
      { kind: 'text', text: say(locale, isTrust ? 'trustMustSay' : 'mustSay') },
      { kind: 'text', text: say(locale, 'answerAt', facts.answerAt) },
      { kind: 'heading', text: sayPaper(locale, 'attachments') },
      { kind: 'list', ordered: true, items: [facts.title, ...facts.attachments] },
    ],
  }
}
