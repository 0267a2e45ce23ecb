import { FileField } from '../../../ui/file-field.tsx'
import { Choices, Field, TextArea } from '../../../ui/form.tsx'
import { bodyDecides } from '../board-codes.text.ts'
import { sayQuestion } from '../question/question.text.ts'
import { furtherTexts, toldTexts } from '../treatment.model.ts'
import { sayAnswer } from './answer.text.ts'
import { errorIn, type FormProps, fieldIn, textIn } from './answer-field.view.tsx'
import { sayForm as say } from './answer-form.text.ts'

/** What few need to say. */
export const Details = (props: FormProps) => {
  const { page, line } = props
  const { locale } = page
  const [field, text] = [fieldIn(props), textIn(props)]
  return (
    <>
      <Field {...text('bodyName')} />
      {line.bodies.length > 1 && (
        <Choices
          {...field('decides')}
          options={[
            {
              value: '',
              label: say(locale, 'decidesDefault', bodyDecides[line.decidingBody][locale]),
            },
            { value: 'yes', label: say(locale, 'decidesThis') },
          ]}
        />
      )}
      {furtherTexts.map((name) => (
        <>
          {toldTexts[name].length === 'long' ? (
            <TextArea {...text(name)} />
          ) : (
            <Field {...text(name)} />
          )}
          {name === 'reservation' && (
            <Choices
              {...field('hinders')}
              hint={props.correcting?.reservation ? sayQuestion(locale, 'standsIfSame') : undefined}
              options={[
                { value: '', label: sayQuestion(locale, 'notAnswered') },
                { value: 'yes', label: sayQuestion(locale, 'yesHinders') },
                { value: 'no', label: sayQuestion(locale, 'noHinders') },
              ]}
            />
          )}
        </>
      ))}
      <Minutes {...props} />
      <Field {...field('link')} type="url" />
    </>
  )
}

/** The minutes; a line that is corrected keeps its own until another is chosen, or the tick is taken away. */
const Minutes = (props: FormProps) => {
  const { page, correcting } = props
  const { locale } = page
  return (
    <>
      {correcting?.file && (
        <Choices
          {...fieldIn(props)('keepsFile')}
          several
          options={[{ value: 'yes', label: say(locale, 'keepsFile', correcting.file.name) }]}
        />
      )}
      <FileField
        page={page}
        name="file"
        label={sayAnswer(locale, 'file')}
        hint={say(locale, 'fileHint')}
        error={errorIn(props)('file')}
        accept=".pdf,.docx,.odt,.png,.jpg,.jpeg,.txt"
      />
    </>
  )
}
