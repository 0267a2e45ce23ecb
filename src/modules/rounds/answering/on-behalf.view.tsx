import { acceptedFiles } from '../../../kernel/kept-file.table.ts'
import type { PageContext } from '../../../kernel/page.model.ts'
import type { Locale } from '../../../kernel/words.model.ts'
import { FileField } from '../../../ui/file-field.tsx'
import { Choices, Field, type FieldError, FieldGroup } from '../../../ui/form.tsx'
import type { Asked, Round } from '../round.model.ts'
import { type OnBehalfProblems, sourceFileField, type TypedOnBehalf } from './answer-form.model.ts'
import { sayAnswering as say } from './answering.text.ts'

type OnBehalfProps = {
  page: PageContext
  round: Pick<Round, 'regionsAnswer'>
  asked: Pick<Asked, 'region'>
  onBehalf: TypedOnBehalf
  errors: readonly FieldError[]
}

/** What the secretariat says of an answer that it writes down for somebody. */
export const OnBehalf = (props: OnBehalfProps) => {
  const { page, round, asked, onBehalf, errors } = props
  const { locale } = page
  const errorAt = (name: string) => errors.find(({ field }) => field === name)?.message
  return (
    <FieldGroup title={say(locale, 'onBehalf')}>
      <Choices
        name="svarer"
        label={say(locale, 'svarer')}
        value={onBehalf.svarer}
        error={errorAt('svarer')}
        options={[
          { value: 'secretariat', label: say(locale, 'bySecretariat') },
          ...(round.regionsAnswer && asked.region !== null
            ? [{ value: 'region', label: say(locale, 'byRegion', asked.region) }]
            : []),
          { value: 'sources', label: say(locale, 'bySources') },
        ]}
      />
      <Field
        name="kilde"
        label={say(locale, 'kilde')}
        hint={say(locale, 'kildeHint')}
        value={onBehalf.kilde}
        error={errorAt('kilde')}
        required
      />
      <FileField
        page={page}
        name={sourceFileField}
        label={say(locale, 'kildefil')}
        hint={say(locale, 'kildefilHint')}
        error={errorAt(sourceFileField)}
        accept={acceptedFiles}
      />
      <Field
        name="navn"
        label={say(locale, 'navn')}
        value={onBehalf.navn}
        error={errorAt('navn')}
      />
      <Field
        name="funksjon"
        label={say(locale, 'funksjon')}
        value={onBehalf.funksjon}
        error={errorAt('funksjon')}
      />
    </FieldGroup>
  )
}

/** What the fields of an answer written down for somebody are called. */
export const onBehalfLabels = (
  locale: Locale,
): Record<keyof OnBehalfProblems & string, string> => ({
  svarer: say(locale, 'svarer'),
  kilde: say(locale, 'kilde'),
  [sourceFileField]: say(locale, 'kildefil'),
  navn: say(locale, 'navn'),
  funksjon: say(locale, 'funksjon'),
})
