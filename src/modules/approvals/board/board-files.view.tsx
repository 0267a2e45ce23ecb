import { LinkList } from '../../../ui/layout.tsx'
import { versionAsked } from '../circulation-row.model.ts'
import { sayBoard as say } from '../look/board.text.ts'
import type { BoardProps } from './board-parts.view.tsx'

/** The board as files; nothing to do with on paper. */
export const Files = (props: BoardProps) => {
  const { page, slug } = props
  const { locale } = page
  return (
    <div class="gf-screen">
      <LinkList
        items={[
          { title: say(locale, 'asCsv'), href: page.to('boardCsv', { slug }, fileAsked(props)) },
          {
            title: say(locale, 'asExcel'),
            href: page.to('boardExcel', { slug }, fileAsked(props)),
          },
        ]}
      />
    </div>
  )
}

/** The same version and day as the page shows. */
const fileAsked = ({ facts, asked, day }: BoardProps) => ({
  ...versionAsked(facts),
  dag: asked ? day : null,
})
