import type { PageContext } from '../kernel/page.model.ts'
import { Notice } from './layout.tsx'
import { sayNews as say } from './news.text.ts'

/** What has changed since the form that was sent was opened, and how it is sent all the same. */
export const News = ({ page }: { page: PageContext }) => {
  const { locale, news } = page
  if (news === null) return null
  return (
    <div role="alert" id="nytt">
      <Notice kind="warning" title={say(locale, news.isUnstamped ? 'unstamped' : 'title')}>
        <NewsLines page={page} />
        <p>{say(locale, news.isBare ? 'againBare' : 'again')}</p>
        {news.fileAgain && (
          <p>
            <b>{say(locale, 'fileAgain')}</b>
          </p>
        )}
      </Notice>
    </div>
  )
}

/** That nothing was done, and what is new. */
export const NewsLines = ({ page: { locale, news } }: { page: PageContext }) => (
  <>
    <p>{say(locale, 'notDone')}</p>
    <ul>
      {news?.lines.map(({ text, href }) => (
        <li>{href ? <a href={href}>{text}</a> : text}</li>
      ))}
    </ul>
  </>
)
