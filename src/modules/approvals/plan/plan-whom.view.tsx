import { Choices, Field, Select } from '../../../ui/form.tsx'
import { More } from '../../../ui/layout.tsx'
import { bodyText } from '../board-codes.text.ts'
import { municipalBodies } from '../treatment.model.ts'
import { sayPlan as say } from './plan.text.ts'
import { fieldIn, type PlanFormProps } from './plan-field.view.tsx'
import { sayWhom } from './plan-whom.text.ts'

/** The parties as of a day, the body that decides in each, and whether the trust is asked too. */
export const WhoDecides = (props: PlanFormProps) => {
  const { trusts } = props
  const { locale } = props.page
  const field = fieldIn(props)
  return (
    <>
      <Field {...field('partiesOn')} hint={say(locale, 'partiesOnHint')} short />
      <Whom {...props} />
      <Select
        {...field('decidingBody')}
        options={[
          ...(props.typed.decidingBody === '' ? [{ value: '', label: say(locale, 'choose') }] : []),
          ...municipalBodies.map((body) => ({ value: body, label: bodyText[body][locale] })),
        ]}
      />
      {trusts !== null && (
        <Choices
          {...field('trust')}
          several
          hint={
            trusts.length > 0 ? say(locale, 'trustHint', trusts.join(', ')) : say(locale, 'noTrust')
          }
          options={[{ value: 'yes', label: say(locale, 'trust') }]}
        />
      )}
    </>
  )
}

/** All that are parties that day, or only some, by hand or by region. */
const Whom = (props: PlanFormProps) => {
  const { typed, askable, errors } = props
  const { locale } = props.page
  const error = errors.find(({ field }) => field === 'chosen')?.message
  const isOpen = typed.who === 'chosen' || typed.chosen.length > 0
  return (
    <>
      <Choices
        {...fieldIn(props)('who')}
        value={typed.who || 'all'}
        options={[
          { value: 'all', label: sayWhom(locale, 'whoAll', askable.municipalities.length) },
          { value: 'chosen', label: sayWhom(locale, 'whoChosen') },
        ]}
      />
      <More summary={sayWhom(locale, 'chosen')} open={isOpen || error !== undefined}>
        {askable.regions.length > 0 && (
          <Choices
            name="chosen"
            id="chosen-region"
            several
            label={sayWhom(locale, 'regions')}
            value={typed.chosen}
            options={askable.regions.map(({ key, name, codes }) => ({
              value: key,
              label: sayWhom(locale, 'region', name, codes.length),
            }))}
          />
        )}
        <Choices
          name="chosen"
          several
          label={sayWhom(locale, 'municipalities')}
          error={error}
          value={typed.chosen}
          options={askable.municipalities.map(({ code, name }) => ({ value: code, label: name }))}
        />
      </More>
    </>
  )
}
