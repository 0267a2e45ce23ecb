import { shortDay } from '../../../kernel/format.model.ts'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import { Button, Buttons, type FieldError, Form, TextArea } from '../../../ui/form.tsx'
import { Facts, Section, Surface } from '../../../ui/layout.tsx'
import type { PartyNote, TypedNote } from './note.model.ts'
import { sayNote as say } from './note.text.ts'

type NotesProps = {
  page: CommunityPage
  slug: string
  partyCode: string
  notes: readonly PartyNote[]
  typed: TypedNote | null
  errors: readonly FieldError[]
}

/** What the secretariat has noted about a party, and the form for more. */
export const Notes = ({ page, slug, partyCode, notes, typed, errors }: NotesProps) => {
  const { locale } = page
  return (
    <Section id="notater" title={say(locale, 'title')} lead={say(locale, 'lead')}>
      {notes.length > 0 && (
        <Facts facts={notes.map(({ note, on }) => ({ term: shortDay(on), detail: note }))} />
      )}
      <Surface>
        <Form page={page} action={page.to('partyNote', { slug, partyCode })}>
          <TextArea
            name="note"
            label={say(locale, 'note')}
            hint={say(locale, 'hint')}
            value={typed?.note}
            error={errors.find(({ field }) => field === 'note')?.message}
            rows={2}
          />
          <Buttons>
            <Button weight="secondary">{say(locale, 'save')}</Button>
          </Buttons>
        </Form>
      </Surface>
    </Section>
  )
}
