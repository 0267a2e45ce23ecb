import type { Exemption } from '../../../kernel/exemption.model.ts'
import { sayExemption } from '../../../kernel/exemption.text.ts'
import { longDay } from '../../../kernel/format.model.ts'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import type { Locale } from '../../../kernel/words.model.ts'
import { ExemptionNote } from '../../../ui/exemption.tsx'
import { InNorwegian } from '../../../ui/in-norwegian.tsx'
import { Facts, SourceNote } from '../../../ui/layout.tsx'
import { sayDocument as say } from '../document.text.ts'
import { audienceText, kindText } from '../document-codes.text.ts'
import type { DocumentFacts, ToldDocument } from '../document-row.model.ts'
import type { TextFields } from '../field/agreement-field.model.ts'
import { sayHost } from '../host.text.ts'

/** What there is to know of a document beside its text. */
export const DocumentFactList = ({
  page,
  document,
  fields,
  exempt,
}: {
  page: CommunityPage
  document: ToldDocument
  fields: TextFields
  exempt: Exemption | undefined
}) => {
  const { locale } = page
  const { deadline, reviewDay, putForwardOn } = document
  return (
    <Facts
      facts={[
        { term: say(locale, 'kind'), detail: kindText[document.kind][locale] },
        {
          term: say(locale, 'counterparty'),
          detail: document.counterparty
            ? say(locale, 'counterpartyDetail', document.counterparty)
            : say(locale, 'notKnown'),
        },
        { term: say(locale, 'host'), detail: hostDetail(locale, document, fields) },
        {
          term: say(locale, 'putForwardOn'),
          detail: putForwardOn
            ? longDay(locale, putForwardOn)
            : say(locale, document.parties === null ? 'notYet' : 'notStated'),
        },
        {
          term: say(locale, 'deadline'),
          detail: deadline ? longDay(locale, deadline) : say(locale, 'noDeadline'),
        },
        {
          term: say(locale, 'reviewDay'),
          detail: reviewDay
            ? say(locale, 'reviewBy', longDay(locale, reviewDay))
            : say(locale, 'notKnown'),
        },
        { term: say(locale, 'owner'), detail: document.owner ?? say(locale, 'notKnown') },
        {
          term: say(locale, 'archiveOwner'),
          detail: document.archiveOwner ?? say(locale, 'notKnown'),
        },
        { term: say(locale, 'audience'), detail: audienceText[document.audience][locale] },
        ...exemptionFact(locale, document, exempt),
      ]}
    />
  )
}

/** By what it is exempt from the public; nothing where everyone may read it. */
const exemptionFact = (
  locale: Locale,
  { audience, exemptReview }: DocumentFacts,
  exempt: Exemption | undefined,
) =>
  audience === 'public'
    ? []
    : [
        {
          term: sayExemption(locale, 'exempt'),
          detail: exempt ? (
            <>
              {exempt.paragraph}
              <ExemptionNote locale={locale} words={exempt.words} review={exemptReview} />
            </>
          ) : (
            say(locale, 'notKnown')
          ),
        },
      ]

/** The host, and what says that it is. */
function hostDetail(
  locale: Locale,
  { host, hostSource, hostSettledOn }: DocumentFacts,
  { used }: TextFields,
) {
  if (host === null) {
    const isInText = used.some(({ name }) => name === 'vertskommune')
    return say(locale, isInText ? 'hostUnknown' : 'hostUnsettled')
  }
  const removed = hostSettledOn ? sayHost(locale, 'sourceRemoved') : null
  return (
    <>
      {host}
      {hostSettledOn && (
        <SourceNote>{sayHost(locale, 'settledSince', longDay(locale, hostSettledOn))}</SourceNote>
      )}
      {(hostSource || removed) && (
        <SourceNote>
          {hostSource ? (
            <>
              {say(locale, 'source')}: <InNorwegian locale={locale}>{hostSource}</InNorwegian>
            </>
          ) : (
            removed
          )}
        </SourceNote>
      )}
    </>
  )
}
