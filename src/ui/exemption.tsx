import type { Day } from '../kernel/day.model.ts'
import type { Exemption } from '../kernel/exemption.model.ts'
import { sayExemption as say } from '../kernel/exemption.text.ts'
import { longDay } from '../kernel/format.model.ts'
import type { Locale } from '../kernel/words.model.ts'
import { Field, Select } from './form.tsx'

type FieldProps = { name: string; value: string; error: string | undefined }

/** By what something is exempt from the public, and when that is looked at anew. */
export const ExemptionFields = (props: {
  locale: Locale
  basis: FieldProps
  review: FieldProps
  /** Those that can be chosen. */
  exemptions: readonly Pick<Exemption, 'code' | 'paragraph'>[]
}) => (
  <>
    <Select
      {...props.basis}
      label={say(props.locale, 'exemptBy')}
      options={[
        { value: '', label: say(props.locale, 'none') },
        ...props.exemptions.map(({ code, paragraph }) => ({ value: code, label: paragraph })),
      ]}
    />
    <Field {...props.review} label={say(props.locale, 'review')} short />
  </>
)

/** The words of the law that something is exempt by, and when that is looked at anew. */
export const ExemptionNote = ({
  locale,
  words,
  review,
}: {
  locale: Locale
  words: string
  review: Day | null
}) => (
  <p class="gf-source">
    <span lang="nn">{words}</span> {review && say(locale, 'reviewed', longDay(locale, review))}
  </p>
)
