import type { CommunityPage } from '../../../kernel/page.model.ts'
import { Button, Buttons, Form } from '../../../ui/form.tsx'
import { InNorwegian } from '../../../ui/in-norwegian.tsx'
import { Notice } from '../../../ui/layout.tsx'
import type { BoardLine } from '../board.model.ts'
import { lookOf } from '../look/board-look.view.tsx'
import { saySeen as say } from './seen.text.ts'

/** What parties have answered since the secretariat last said that it had seen it, and the button that says so. */
export const NewAnswers = (props: {
  page: CommunityPage
  slug: string
  unseen: readonly BoardLine[]
}) => {
  const { page, slug, unseen } = props
  const { locale } = page
  if (unseen.length === 0) return null
  return (
    <div id="nye-svar" class="gf-screen">
      <Notice title={say(locale, 'title', unseen.length)}>
        <p>
          {unseen.map((line, i) => (
            <>
              {i > 0 && ', '}
              <a href={page.to('answer', { slug, partyCode: line.code })}>
                <InNorwegian locale={locale}>{line.name}</InNorwegian>
              </a>{' '}
              ({lookOf(locale, line).text.toLowerCase()})
            </>
          ))}
          . {say(locale, 'lead')}
        </p>
        {unseen
          .filter(({ isLeftOut }) => isLeftOut)
          .map(({ name, code }) => (
            <p>
              {say(locale, 'leftOut', name)}{' '}
              <a href={page.to('answer', { slug, partyCode: code })}>
                {say(locale, 'takeIn', name)}
              </a>
            </p>
          ))}
        <Form page={page} action={page.to('seeAnswers', { slug })}>
          <Buttons>
            <Button weight="secondary" small>
              {say(locale, 'see')}
            </Button>
          </Buttons>
        </Form>
      </Notice>
    </div>
  )
}
