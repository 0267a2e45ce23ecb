import type { CommunityPage } from '../../../kernel/page.model.ts'
import { Button, Buttons, type FieldError } from '../../../ui/form.tsx'
import { More, Notice } from '../../../ui/layout.tsx'
import { RedlineText } from '../../../ui/redline.tsx'
import { sayWordFile } from '../../../ui/word-file.text.ts'
import { WordFileFields, wordFileField } from '../../../ui/word-file.tsx'
import { sayDraft } from './draft.text.ts'
import type { Fetched } from './fetched-draft.rule.ts'
import { deedField, fetchDeed } from './typed-draft.model.ts'

/** A file that the text is fetched from; of what stood there it is told what is replaced. */
export const FromWord = (props: {
  page: CommunityPage
  slug: string | null
  /** What was just fetched, and not saved yet. */
  fetched: Fetched | null
  tracked: string
  errors: readonly FieldError[]
}) => {
  const { page, fetched, errors, tracked } = props
  const { locale } = page
  const error = errors.find(({ field }) => field === wordFileField)?.message
  return (
    <>
      {fetched?.replaces && (
        <Notice kind="warning" title={sayDraft(locale, 'replaces')}>
          <RedlineText locale={locale} pieces={fetched.replaces} />
        </Notice>
      )}
      <More summary={sayWordFile(locale, 'fetchFrom')} open={error !== undefined}>
        <WordFileFields {...{ page, tracked, error }} />
        <Buttons>
          <Button weight="secondary" name={deedField} value={`${fetchDeed}:${props.slug ?? ''}`}>
            {sayWordFile(locale, 'fetch')}
          </Button>
        </Buttons>
      </More>
    </>
  )
}
