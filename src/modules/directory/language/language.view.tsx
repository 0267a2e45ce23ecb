import type { CommunityPage } from '../../../kernel/page.model.ts'
import { Button, Buttons, Choices, Form } from '../../../ui/form.tsx'
import { Section, Surface } from '../../../ui/layout.tsx'
import { type LanguageWanted, languageChoices } from '../place.model.ts'
import { sayLanguage as say } from './language.text.ts'

/** The choice of the form that a place is written to in. */
export const LanguageForm = (props: {
  page: CommunityPage
  place: { key: string; name: string }
  language: LanguageWanted
}) => {
  const { page, place, language } = props
  const { locale } = page
  return (
    <Section title={say(locale, 'title')} lead={say(locale, 'lead', place.name)}>
      <Surface>
        <Form page={page} action={page.to('placeLanguage', { place: place.key })}>
          <Choices
            name="maalform"
            label={say(locale, 'choice')}
            value={language}
            options={languageChoices.map((value) => ({ value, label: say(locale, value) }))}
          />
          <Buttons>
            <Button weight="secondary">{say(locale, 'save')}</Button>
          </Buttons>
        </Form>
      </Surface>
    </Section>
  )
}
