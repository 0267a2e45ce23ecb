import type { CommunityPage } from '../../../kernel/page.model.ts'
import {
  Button,
  ButtonLink,
  Buttons,
  ErrorSummary,
  Field,
  type FieldError,
  Form,
  Select,
  TextArea,
} from '../../../ui/form.tsx'
import { Surface } from '../../../ui/layout.tsx'
import { Page } from '../../../ui/page.tsx'
import type { DraftChoices } from '../document.model.ts'
import { sayDocument } from '../document.text.ts'
import { sayDraft } from '../draft/draft.text.ts'
import { hostOptions } from '../draft/host-options.view.ts'
import { sayHost as say } from '../host.text.ts'
import type { HostField, TypedHost } from './host.model.ts'

type HostProps = {
  page: CommunityPage
  slug: string
  title: string
  /** Who is registered now. */
  now: string | null
  typed: TypedHost
  choices: Pick<DraftChoices, 'hosts' | 'hostToday'>
  errors: readonly FieldError[]
}

/** Who is host, where the version went out without one. */
export const HostPage = (props: HostProps) => {
  const { page, slug } = props
  const { locale } = page
  return (
    <Page
      page={page}
      title={say(locale, 'settle')}
      nav="documents"
      crumbs={[
        { label: sayDocument(locale, 'documents'), href: page.to('documents') },
        { label: props.title, href: page.to('document', { slug }), inNorwegian: true },
      ]}
      lead={say(locale, 'lead')}
    >
      <ErrorSummary page={page} errors={props.errors} />
      <Surface>
        <HostForm {...props} />
      </Surface>
    </Page>
  )
}

/** Asks who is host, since when and by what source. */
const HostForm = ({ page, slug, now, typed, choices, errors }: HostProps) => {
  const { locale } = page
  const field = (name: HostField) => ({
    name,
    value: typed[name],
    error: errors.find((error) => error.field === name)?.message,
    required: true,
  })
  return (
    <Form page={page} action={page.to('settleHost', { slug })}>
      <Select
        {...field('host')}
        label={say(locale, 'who')}
        hint={now ? say(locale, 'whoNow', now) : undefined}
        options={hostOptions(locale, choices, typed.host, say(locale, 'choose'))}
      />
      <Field
        {...field('settledOn')}
        label={say(locale, 'settledOn')}
        hint={sayDraft(locale, 'dayHint')}
        short
      />
      <TextArea
        {...field('source')}
        label={say(locale, 'source')}
        hint={say(locale, 'sourceHint')}
        rows={2}
      />
      <Buttons>
        <Button>{say(locale, 'save')}</Button>
        <ButtonLink href={page.to('document', { slug })} weight="secondary">
          {sayDraft(locale, 'cancel')}
        </ButtonLink>
      </Buttons>
    </Form>
  )
}
