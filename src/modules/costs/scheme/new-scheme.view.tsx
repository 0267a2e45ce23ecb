import type { CommunityPage } from '../../../kernel/page.model.ts'
import { SeenByEnter } from '../../../ui/confirm.tsx'
import {
  Button,
  Buttons,
  Choices,
  ErrorSummary,
  Field,
  type FieldError,
  FieldRow,
  Form,
  TextArea,
} from '../../../ui/form.tsx'
import { Surface } from '../../../ui/layout.tsx'
import { Page } from '../../../ui/page.tsx'
import { sayCosts } from '../costs.text.ts'
import { ComponentFields } from './component-fields.view.tsx'
import {
  addComponent,
  componentsField,
  mostComponents,
  type SchemeField,
  schemeFields,
  type TypedScheme,
} from './new-scheme.model.ts'
import { sayNewScheme as say } from './new-scheme.text.ts'
import { schemeLabels } from './scheme-label.view.ts'

type FormProps = { page: CommunityPage; typed: TypedScheme; errors: readonly FieldError[] }

/** Making a new way of sharing, from what it is about to what it rests on. */
export const NewSchemePage = (props: FormProps) => {
  const { page, typed, errors } = props
  const { locale } = page
  return (
    <Page
      page={page}
      nav="costs"
      title={say(locale, 'title')}
      crumbs={[{ label: sayCosts(locale, 'costs'), href: page.to('costs') }]}
      lead={say(locale, 'lead')}
    >
      <ErrorSummary page={page} errors={errors} title={say(locale, 'errors')} />
      <Form page={page} action={page.to('newScheme')}>
        <SeenByEnter />
        <About {...props} />
        <Payers {...props} />
        <Surface title={say(locale, 'ways')} id="ledd">
          <div class="gf-form">
            <p>
              {say(locale, 'waysLead')} {say(locale, 'valueHint')} {say(locale, 'namesHint')}
            </p>
            <input type="hidden" name="ledd" value={String(typed.components.length)} />
            {typed.components.map((component, i) => (
              <ComponentFields
                page={page}
                component={component}
                i={i}
                errors={errors}
                isAlone={typed.components.length === 1}
              />
            ))}
            {typed.components.length < mostComponents && (
              <Buttons>
                <Button
                  weight="secondary"
                  small
                  name={componentsField}
                  value={addComponent}
                  formaction={page.to('newScheme', {}, { '#': 'ledd' })}
                >
                  {say(locale, 'add')}
                </Button>
              </Buttons>
            )}
          </div>
        </Surface>
        <Basis {...props} />
        <Buttons>
          <Button>{say(locale, 'preview')}</Button>
        </Buttons>
      </Form>
    </Page>
  )
}

const fieldIn = ({ page, typed, errors }: FormProps) => {
  const labels = schemeLabels(page.locale)
  return (name: SchemeField) => ({
    name: schemeFields[name],
    label: labels[name],
    value: typed[name],
    error: errors.find((error) => error.field === schemeFields[name])?.message,
  })
}

const About = (props: FormProps) => {
  const { locale } = props.page
  const field = fieldIn(props)
  return (
    <Surface title={say(locale, 'about')}>
      <div class="gf-form">
        <Field {...field('title')} hint={say(locale, 'nameHint')} required />
        <Field {...field('purpose')} required />
        <FieldRow>
          <Field {...field('from')} short required />
          <Field {...field('until')} short />
        </FieldRow>
        <p class="gf-hint">{say(locale, 'untilHint')}</p>
      </div>
    </Surface>
  )
}

const Payers = (props: FormProps) => {
  const { locale } = props.page
  const field = fieldIn(props)
  return (
    <Surface title={say(locale, 'payers')}>
      <div class="gf-form">
        <Choices
          {...field('who')}
          options={[
            {
              value: 'members',
              label: say(locale, 'members'),
              description: say(locale, 'membersNote'),
            },
            {
              value: 'listed',
              label: say(locale, 'listed'),
              description: say(locale, 'listedNote'),
            },
          ]}
        />
        <TextArea {...field('parties')} hint={say(locale, 'namesHint')} rows={4} />
        {props.typed.unnamed !== '' && (
          <Field
            {...field('unnamed')}
            hint={say(locale, 'unnamedHint')}
            inputmode="numeric"
            short
          />
        )}
        <Field {...field('partiesOn')} hint={say(locale, 'partiesOnHint')} short required />
        <Field {...field('host')} hint={say(locale, 'hostHint')} />
        <Field {...field('invoicer')} />
      </div>
    </Surface>
  )
}

const Basis = (props: FormProps) => {
  const { locale } = props.page
  const field = fieldIn(props)
  return (
    <>
      <Surface title={say(locale, 'population')}>
        <div class="gf-form">
          <Field {...field('populationDay')} hint={say(locale, 'populationHint')} short required />
          <Field {...field('populationSource')} required />
          <Choices
            {...field('recalculation')}
            options={[
              { value: 'fixed', label: say(locale, 'yearlyOff') },
              { value: 'yearly', label: say(locale, 'yearly') },
            ]}
          />
        </div>
      </Surface>
      <Surface title={say(locale, 'cost')}>
        <div class="gf-form">
          <p>{say(locale, 'costHint')}</p>
          <FieldRow>
            <Field {...field('gross')} inputmode="decimal" short />
            <Field {...field('grants')} inputmode="decimal" short />
            <Field {...field('carriedForward')} short />
          </FieldRow>
          <Choices
            {...field('rounding')}
            options={[
              { value: 'ore', label: say(locale, 'ore') },
              { value: 'krone', label: say(locale, 'krone') },
            ]}
          />
        </div>
      </Surface>
      <Surface title={say(locale, 'basis')}>
        <TextArea {...field('decision')} hint={say(locale, 'decisionHint')} rows={3} />
      </Surface>
    </>
  )
}
