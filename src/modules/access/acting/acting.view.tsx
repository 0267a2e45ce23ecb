import type { CommunityPage } from '../../../kernel/page.model.ts'
import { Button, Buttons, Choices, ErrorSummary, type FieldError, Form } from '../../../ui/form.tsx'
import { Surface } from '../../../ui/layout.tsx'
import { Page } from '../../../ui/page.tsx'
import { actingSides, type TypedActing } from './acting.model.ts'
import { sayActing as say } from './acting.text.ts'

/** Where somebody who has both sides' things says which side they act for. */
export const ActingPage = (props: {
  page: CommunityPage
  typed: TypedActing
  errors: readonly FieldError[]
}) => {
  const { page, typed, errors } = props
  const { locale } = page
  const actsFor = page.viewer?.actsFor
  const lead = actsFor === undefined ? 'leadOne' : actsFor === 'unsaid' ? 'leadUnsaid' : 'leadSaid'
  return (
    <Page page={page} title={say(locale, 'title')} crumbs={[]} lead={say(locale, lead)}>
      <ErrorSummary page={page} errors={errors} />
      {actsFor !== undefined && (
        <Surface>
          <Form page={page} action={page.to('actFor')}>
            <Choices
              name="side"
              label={say(locale, 'side')}
              value={typed.side}
              options={actingSides.map((value) => ({ value, label: say(locale, value) }))}
              error={errors.find(({ field }) => field === 'side')?.message}
            />
            <input type="hidden" name="tilbake" value={typed.tilbake} />
            <Buttons>
              <Button>{say(locale, 'choose')}</Button>
            </Buttons>
          </Form>
        </Surface>
      )}
    </Page>
  )
}
