import type { CommunityPage } from '../../../kernel/page.model.ts'
import { Button, ButtonLink, Buttons, Form } from '../../../ui/form.tsx'
import { Surface } from '../../../ui/layout.tsx'
import { Page } from '../../../ui/page.tsx'
import { Receipt } from '../../../ui/receipt.tsx'
import { sayBoard } from '../look/board.text.ts'
import { sayExercise as say } from './exercise.text.ts'

/** What resetting the exercise will do, and the button that does it. */
export const ExercisePage = ({ page, done }: { page: CommunityPage; done: boolean }) => {
  const { locale } = page
  return (
    <Page
      page={page}
      title={say(locale, 'resetExercise')}
      nav="documents"
      lead={say(locale, 'resetLead')}
    >
      <Receipt>{done && say(locale, 'resetDone')}</Receipt>
      <Surface>
        <Form page={page} action={page.to('resetExercise')}>
          <Buttons>
            <Button weight="danger">{say(locale, 'resetExercise')}</Button>
            <ButtonLink href={page.to('documents')} weight="secondary">
              {sayBoard(locale, 'documents')}
            </ButtonLink>
          </Buttons>
        </Form>
      </Surface>
    </Page>
  )
}
