import type { Locale } from '../../../kernel/words.model.ts'
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
  locale,
  fixed,
  choices,
}: {
  locale: Locale
  fixed: DocumentFacts
  choices: Pick<DraftChoices, 'schemes'>
}) => {
  const labels = draftLabels(locale)
  const details = {
    kind: kindText[fixed.kind][locale],
    costScheme: fixed.costScheme
      ? (choices.schemes.find(({ value }) => value === fixed.costScheme)?.label ?? fixed.costScheme)
      : sayDraft(locale, 'noCost'),
    owner: fixed.owner ?? say(locale, 'notKnown'),
    archiveOwner: fixed.archiveOwner ?? say(locale, 'notKnown'),
    audience: audienceText[fixed.audience][locale],
  }
  return (
    <FieldGroup title={sayDraft(locale, 'sameForAll')}>
      <p>{sayDraft(locale, 'sameForAllWhy')}</p>
      <Facts
        facts={documentFields.map((name) => ({ term: labels[name], detail: details[name] }))}
      />
    </FieldGroup>
  )
}
