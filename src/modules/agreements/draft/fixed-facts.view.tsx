import type { Exemption } from '../../../kernel/exemption.model.ts'
import { longDay } from '../../../kernel/format.model.ts'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import { FieldGroup } from '../../../ui/form.tsx'
import { Facts } from '../../../ui/layout.tsx'
import { type DraftChoices, documentFields } from '../document.model.ts'
import { sayDocument as say } from '../document.text.ts'
import { audienceText, kindText } from '../document-codes.text.ts'
import type { DocumentFacts } from '../document-row.model.ts'
import { sayDraft } from './draft.text.ts'
import { draftLabels } from './draft-label.view.ts'

/** What a next version cannot change, as it stands, and why. */
export const FixedFacts = ({
  page,
  fixed,
  choices,
  exemptions,
}: {
  page: CommunityPage
  fixed: DocumentFacts
  choices: Pick<DraftChoices, 'schemes'>
  exemptions: readonly Exemption[]
}) => {
  const { locale } = page
  const labels = draftLabels(locale)
  const { exemptBy, exemptReview } = fixed
  const exemption = exemptions.find(({ code }) => code === exemptBy)
  const details = {
    kind: kindText[fixed.kind][locale],
    costScheme: fixed.costScheme
      ? (choices.schemes.find(({ value }) => value === fixed.costScheme)?.label ?? fixed.costScheme)
      : sayDraft(locale, 'noCost'),
    owner: fixed.owner ?? say(locale, 'notKnown'),
    archiveOwner: fixed.archiveOwner ?? say(locale, 'notKnown'),
    exemptBy: exemption?.paragraph ?? null,
    exemptReview: exemptReview && longDay(locale, exemptReview),
    audience: audienceText[fixed.audience][locale],
  }
  return (
    <FieldGroup title={sayDraft(locale, 'sameForAll')}>
      <p>
        {sayDraft(locale, 'sameForAllWhy')}{' '}
        <a href={page.to('keepDocument', { slug: fixed.slug })}>{sayDraft(locale, 'keepApart')}</a>
      </p>
      <Facts
        facts={documentFields.flatMap((name) => {
          const detail = details[name]
          return detail === null ? [] : [{ term: labels[name], detail }]
        })}
      />
    </FieldGroup>
  )
}
