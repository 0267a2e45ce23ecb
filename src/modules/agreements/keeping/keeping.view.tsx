import type { Exemption } from '../../../kernel/exemption.model.ts'
import { shortDay } from '../../../kernel/format.model.ts'
import type { CommunityPage, NewsLine } from '../../../kernel/page.model.ts'
import { ExemptionFields } from '../../../ui/exemption.tsx'
import {
  Button,
  ButtonLink,
  Buttons,
  ErrorSummary,
  Field,
  type FieldError,
  Form,
} from '../../../ui/form.tsx'
import { Surface } from '../../../ui/layout.tsx'
import { Page } from '../../../ui/page.tsx'
import { sayDocument } from '../document.text.ts'
import type { DocumentFacts } from '../document-row.model.ts'
import { sayDraft } from '../draft/draft.text.ts'
import { draftLabels } from '../draft/draft-label.view.ts'
import type { KeepingField, KeepingRead, TypedKeeping } from './keeping.model.ts'
import { sayKeeping as say } from './keeping.text.ts'

type KeepingProps = {
  page: CommunityPage
  document: Pick<DocumentFacts, 'slug' | 'title' | 'audience'>
  typed: TypedKeeping
  exemptions: readonly Exemption[]
  errors: readonly FieldError[]
}

/** Whose a document is, who keeps it for good, and by what it is exempt, to be put right. */
export const KeepingPage = (props: KeepingProps) => {
  const { page, document, errors } = props
  const { locale } = page
  const { slug } = document
  return (
    <Page
      page={page}
      title={say(locale, 'title')}
      nav="documents"
      crumbs={[
        { label: sayDocument(locale, 'documents'), href: page.to('documents') },
        { label: document.title, href: page.to('document', { slug }), inNorwegian: true },
      ]}
      lead={say(locale, 'lead')}
    >
      <ErrorSummary page={page} errors={errors} />
      <Surface>
        <Form page={page} action={page.to('keepDocument', { slug })}>
          <KeepingFields {...props} />
          <Buttons>
            <Button>{say(locale, 'save')}</Button>
            <ButtonLink href={page.to('document', { slug })} weight="secondary">
              {sayDraft(locale, 'cancel')}
            </ButtonLink>
          </Buttons>
        </Form>
      </Surface>
    </Page>
  )
}

const KeepingFields = ({ page, document, typed, exemptions, errors }: KeepingProps) => {
  const { locale } = page
  const labels = draftLabels(locale)
  const field = (name: KeepingField) => ({
    name,
    label: labels[name],
    value: typed[name],
    error: errors.find((error) => error.field === name)?.message,
  })
  return (
    <>
      <Field {...field('owner')} hint={sayDraft(locale, 'ownerHint')} />
      <Field {...field('archiveOwner')} hint={sayDraft(locale, 'archiveOwnerHint')} />
      {document.audience === 'public' ? (
        <p>{say(locale, 'openToAll')}</p>
      ) : (
        <ExemptionFields
          locale={locale}
          basis={field('exemptBy')}
          review={field('exemptReview')}
          exemptions={exemptions}
        />
      )}
    </>
  )
}

/** How a document is kept now, where that has changed since a form was opened over it. */
export const tellKeeping = (
  { locale }: CommunityPage,
  { owner, archiveOwner, exempt, review }: NonNullable<KeepingRead>['keeping'],
): NewsLine => {
  const unset = say(locale, 'unset')
  return {
    text: say(
      locale,
      'stands',
      owner ?? unset,
      archiveOwner ?? unset,
      exempt ?? unset,
      review ? shortDay(review) : unset,
    ),
  }
}
