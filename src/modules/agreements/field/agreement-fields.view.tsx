import type { Locale } from '../../../kernel/words.model.ts'
import { Notice } from '../../../ui/layout.tsx'
import type { TextFields } from './agreement-field.model.ts'
import { fieldLine, fieldRefusalText, sayFields as say } from './agreement-fields.text.ts'

/** What the fields of a draft will say when it is put forward, and what stands in the way. */
export const FieldsTold = ({ locale, fields }: { locale: Locale; fields: TextFields }) => {
  const refusal = fieldRefusalText(locale, fields)
  const isMissing = fields.used.some(({ fill }) => fill === null)
  const title = refusal ? 'wrong' : isMissing ? 'missing' : 'title'
  return (
    <Notice kind={refusal || isMissing ? 'warning' : 'info'} title={say(locale, title)}>
      {refusal?.split('\n').map((line) => (
        <p>{line}</p>
      ))}
      {fields.used.length === 0 && !refusal && <p>{say(locale, 'none')}</p>}
      {fields.used.length > 0 && (
        <ul>
          {fields.used.map((use) => (
            <li>{fieldLine(locale, use)}</li>
          ))}
        </ul>
      )}
    </Notice>
  )
}
