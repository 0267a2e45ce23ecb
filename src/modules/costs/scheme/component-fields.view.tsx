import type { CommunityPage } from '../../../kernel/page.model.ts'
import { Button, Buttons, Field, type FieldError, FieldRow, Select } from '../../../ui/form.tsx'
import { sayKind } from './component-kind.text.ts'
import {
  type ComponentPart,
  componentField,
  componentsField,
  removeComponent,
  type TypedComponent,
} from './new-scheme.model.ts'
import { sayNewScheme as say } from './new-scheme.text.ts'
import { componentLabels } from './scheme-label.view.ts'

const kinds = [
  'fixed',
  'per-inhabitant',
  'fraction',
  'part-equally',
  'part-by-inhabitants',
  'rest-equally',
  'rest-by-inhabitants',
] as const
const scopes = ['all', 'only', 'except'] as const

/** One part of a way of sharing, and the way to take it out where there are several. */
export const ComponentFields = (props: {
  page: CommunityPage
  component: TypedComponent
  i: number
  isAlone: boolean
  errors: readonly FieldError[]
}) => {
  const { page, component, i, isAlone, errors } = props
  const { locale } = page
  const labels = componentLabels(locale)
  const field = (part: ComponentPart) => ({
    name: componentField(part, i),
    label: labels[part],
    value: component[part],
    error: errors.find((error) => error.field === componentField(part, i))?.message,
  })
  return (
    <fieldset class="gf-choices">
      <legend>{say(locale, 'component', i + 1)}</legend>
      <FieldRow>
        <Select
          {...field('kind')}
          options={[
            { value: '', label: say(locale, 'choose') },
            ...kinds.map((kind) => ({ value: kind, label: sayKind(locale, kind) })),
          ]}
        />
        <Field {...field('value')} short />
      </FieldRow>
      <FieldRow>
        <Select
          {...field('who')}
          options={scopes.map((who) => ({ value: who, label: say(locale, who) }))}
        />
        <Field {...field('names')} />
      </FieldRow>
      {!isAlone && (
        <Buttons>
          <Button
            weight="secondary"
            small
            name={componentsField}
            value={removeComponent(i)}
            formaction={page.to('newScheme', {}, { '#': 'ledd' })}
          >
            {say(locale, 'remove', i + 1)}
          </Button>
        </Buttons>
      )}
    </fieldset>
  )
}
