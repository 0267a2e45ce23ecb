import type { PageContext } from '../../kernel/page.model.ts'
import { Button, Buttons, Choices, Form } from '../../ui/form.tsx'
import { Section, Surface } from '../../ui/layout.tsx'
import { type DigestHow, digestHows } from './digest-choice.model.ts'
import { sayDigest as say } from './digest-choice.text.ts'

/** Offers what waits by mail. */
export const DigestChoice = ({ page, how }: { page: PageContext; how: DigestHow }) => {
  const { locale } = page
  return (
    <Section title={say(locale, 'title')} lead={say(locale, 'lead')} id="sammendrag">
      <Surface>
        <Form page={page} action={page.to('digest')}>
          <input type="hidden" name="fellesskap" value={page.community?.key ?? ''} />
          <Choices
            name="hvor-ofte"
            label={say(locale, 'question')}
            value={how}
            options={digestHows.map((value) => ({ value, label: say(locale, value) }))}
          />
          <Buttons>
            <Button weight="secondary">{say(locale, 'save')}</Button>
          </Buttons>
        </Form>
      </Surface>
    </Section>
  )
}
