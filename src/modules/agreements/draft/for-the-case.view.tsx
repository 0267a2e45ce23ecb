import type { CommunityPage } from '../../../kernel/page.model.ts'
import { Editor } from '../../../ui/editor.tsx'
import { type FieldError, FieldGroup } from '../../../ui/form.tsx'
import { More } from '../../../ui/layout.tsx'
import { caseTexts } from '../document.model.ts'
import { sayDraft } from './draft.text.ts'
import type { TypedDraftForm } from './typed-draft.model.ts'

/** What goes into the case paper of every party; folded until something is written. */
export const ForTheCase = (props: {
  page: CommunityPage
  typed: TypedDraftForm
  errors: readonly FieldError[]
}) => {
  const { page, typed, errors } = props
  const { locale } = page
  const errorOf = (name: string) => errors.find(({ field }) => field === name)?.message
  return (
    <FieldGroup title={sayDraft(locale, 'theCase')}>
      <p>{sayDraft(locale, 'theCaseMeans')}</p>
      <More
        summary={sayDraft(locale, 'caseProposal')}
        open={caseTexts.some((name) => typed[name] !== '' || errorOf(name) !== undefined)}
      >
        {caseTexts.map((name) => (
          <Editor
            page={page}
            name={name}
            label={sayDraft(locale, name)}
            value={typed[name]}
            error={errorOf(name)}
            hint={sayDraft(locale, `${name}Hint`)}
            rows={name === 'caseProposal' ? 4 : 6}
          />
        ))}
      </More>
    </FieldGroup>
  )
}
