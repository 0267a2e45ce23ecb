import { FileField } from '../../../ui/file-field.tsx'
import { Choices, Field, TextArea } from '../../../ui/form.tsx'
import type { BoardLine } from '../board.model.ts'
import { bodyDecides } from '../board-codes.text.ts'
import { sayQuestion } from '../question/question.text.ts'
import { furtherTexts, toldTexts } from '../treatment.model.ts'
import { sayAnswer } from './answer.text.ts'
import { errorIn, type FieldsProps, fieldIn, textIn } from './answer-field.view.tsx'
import { sayForm as say } from './answer-form.text.ts'

type DetailsProps = FieldsProps & {
  line: Pick<BoardLine, 'bodies' | 'decidingBody'>
  /** The file that stays unless another is chosen. */
  keptFile: { name: string } | null
  /** The line that is corrected. */
  correcting?: { reservation: string | null } | null
  /** Is it told by somebody who is not signed in? Then what only the party or the secretariat judges is not asked. */
  isReport?: boolean
}

/** What few need to say. */
export const Details = (props: DetailsProps) => {
  const { page, line, isReport = false } = props
  const { locale } = page
  const [field, text] = [fieldIn(props), textIn(props)]
  return (
    <>
      <Field {...text('bodyName')} />
      {line.bodies.length > 1 && !isReport && (
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
          {name === 'reservation' && !isReport && (
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

/** The minutes; what stood there before keeps its own until another is chosen, or the tick is taken away. */
const Minutes = (props: DetailsProps) => {
  const { page, keptFile } = props
  const { locale } = page
  return (
    <>
      {keptFile && (
        <Choices
          {...fieldIn(props)('keepsFile')}
          several
          options={[{ value: 'yes', label: say(locale, 'keepsFile', keptFile.name) }]}
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
