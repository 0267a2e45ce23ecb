import type { CommunityPage } from '../../../kernel/page.model.ts'
import {
  Button,
  ButtonLink,
  Buttons,
  ErrorSummary,
  type FieldError,
  Form,
  TextArea,
} from '../../../ui/form.tsx'
import { Notice, Surface } from '../../../ui/layout.tsx'
import { Page } from '../../../ui/page.tsx'
import { sayDocument as say } from '../document.text.ts'
import { sayDraft } from '../draft/draft.text.ts'
import type { TypedWithdrawal } from './withdrawal.model.ts'

/** Calling back a version: what it does, and why it is done. */
export const WithdrawPage = (props: {
  page: CommunityPage
  /** `instead`: the number of the version that is shown again. */
  document: { slug: string; title: string; number: number; instead: number | null }
  typed: TypedWithdrawal
  errors: readonly FieldError[]
}) => {
  const { page, document } = props
  const { slug, number, instead } = document
  const { locale } = page
  const own = page.to('document', { slug })
  return (
    <Page
      page={page}
      title={say(locale, 'withdraw')}
      nav="documents"
      crumbs={[
        { label: say(locale, 'documents'), href: page.to('documents') },
        { label: document.title, href: own, inNorwegian: true },
      ]}
      lead={say(locale, 'withdrawLead')}
    >
      <ErrorSummary page={page} errors={props.errors} />
      {instead !== null && (
        <Notice>
          <p>{say(locale, 'withdrawShows', number, instead)}</p>
        </Notice>
      )}
      <Surface>
        <Form page={page} action={page.to('withdrawVersion', { slug })}>
          <TextArea
            name="reason"
            label={say(locale, 'reason')}
            hint={sayDraft(locale, 'noPersons')}
            value={props.typed.reason}
            error={props.errors[0]?.message}
            required
          />
          <Buttons>
            <Button weight="danger">{say(locale, 'withdraw')}</Button>
            <ButtonLink href={own} weight="secondary">
              {sayDraft(locale, 'cancel')}
            </ButtonLink>
          </Buttons>
        </Form>
      </Surface>
    </Page>
  )
}
