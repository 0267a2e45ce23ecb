import { yes } from '../../../kernel/form/form.model.ts'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import {
  Button,
  ButtonLink,
  Buttons,
  Choices,
  ErrorSummary,
  Field,
  type FieldError,
  Form,
} from '../../../ui/form.tsx'
import { Surface } from '../../../ui/layout.tsx'
import { Page } from '../../../ui/page.tsx'
import { functionName, holderName } from '../directory.text.ts'
import type { ContactFunction } from '../function.model.ts'
import type { Holder } from '../holder.model.ts'
import type { Place } from '../place.model.ts'
import { sayHolder as say } from './holder-form.text.ts'
import { crumbsOf } from './holder-form.view.tsx'
import { sayHolders } from './holders.text.ts'

/** The end of a holding. */
export const EndHolderPage = (props: {
  page: CommunityPage
  place: Place
  errors: readonly FieldError[]
  holder: Holder
  function: ContactFunction
  typed: { til: string; aldri: string }
}) => {
  const { page, place, errors, holder, typed } = props
  const { locale } = page
  const at = { place: place.key, holder: holder.id }
  const what = functionName(locale, props.function)
  return (
    <Page
      page={page}
      nav="directory"
      title={say(locale, 'endTitle', what, place.name)}
      crumbs={[...crumbsOf(page, place), { label: what, href: page.to('holder', at) }]}
      lead={say(locale, 'endLead', holderName(locale, holder))}
    >
      <ErrorSummary page={page} errors={errors} />
      <Surface>
        <Form page={page} action={page.to('endHolder', at)}>
          <Field
            name="til"
            label={say(locale, 'lastDay')}
            hint={say(locale, 'lastDayHint')}
            value={typed.til}
            error={errors.find(({ field }) => field === 'til')?.message}
            short
          />
          <Choices
            name="aldri"
            label={say(locale, 'wrongly')}
            several
            value={typed.aldri === yes ? [yes] : []}
            options={[{ value: yes, label: say(locale, 'neverWas') }]}
          />
          <Buttons>
            <Button weight="danger">{say(locale, 'end')}</Button>
            <ButtonLink href={page.to('placeList', { place: place.key })} weight="secondary">
              {sayHolders(locale, 'title', place.name)}
            </ButtonLink>
          </Buttons>
        </Form>
      </Surface>
    </Page>
  )
}
