import { longDay } from '../../../kernel/format.model.ts'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import { Button, Form } from '../../../ui/form.tsx'
import { Facts, Surface } from '../../../ui/layout.tsx'
import { State } from '../../../ui/state.tsx'
import type { Review } from '../paper.model.ts'
import { sayPapers } from '../papers.text.ts'
import { sayReviewing as say, verdictNames } from './reviewing.text.ts'
import type { ToldReader } from './told-remarks.rule.ts'

/** Who was asked to read a version, by when, and how far each has come. */
export const Readers = (props: {
  page: CommunityPage
  code: string
  isKeeper: boolean
  review: Review
  version: number
  readers: readonly ToldReader[]
}) => {
  const { page, code, isKeeper, review, version, readers } = props
  const { locale, to } = page
  return (
    <Surface title={say(locale, 'readers')}>
      <p>
        {sayPapers(locale, 'version', version)}
        {' · '}
        {review.endedAt === null
          ? say(locale, 'dueOn', longDay(locale, review.due)).toLowerCase()
          : say(locale, 'endedNote').toLowerCase()}
      </p>
      <Facts
        facts={readers.map((reader) => ({
          term: <a href={to('reviewPaper', { case: code, reader: reader.id })}>{reader.name}</a>,
          detail: <ReaderState page={page} reader={reader} />,
        }))}
      />
      {isKeeper && review.endedAt === null && (
        <Form page={page} action={to('endReview', { case: code, review: review.id })}>
          <Button weight="secondary" small>
            {say(locale, 'end')}
          </Button>
        </Form>
      )}
    </Surface>
  )
}

const ReaderState = ({ page, reader }: { page: CommunityPage; reader: ToldReader }) => {
  const { locale } = page
  if (reader.said === 0) return <State kind="sent">{say(locale, 'notAnswered')}</State>
  if (reader.said < reader.parts)
    return <State kind="agenda">{say(locale, 'someAnswered', reader.said, reader.parts)}</State>
  return reader.hasRemark ? (
    <State kind="remark">{verdictNames.remark[locale]}</State>
  ) : (
    <State kind="adopted">{verdictNames.agree[locale]}</State>
  )
}
