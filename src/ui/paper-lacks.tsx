import type { PaperLacks } from '../kernel/paper.model.ts'
import type { Locale } from '../kernel/words.model.ts'
import { numberOf } from '../platform/printable.ts'
import { Notice } from './layout.tsx'
import { sayPaperLacks as say } from './paper-lacks.text.ts'

const mostShown = 30

/** Tells what of a text paper cannot show as the page does; nothing where it shows all. */
export const PaperLacksNotice = ({ locale, lacks }: { locale: Locale; lacks: PaperLacks }) => {
  const { signs, images, links, wideTables } = lacks
  const list = (of: readonly string[]) =>
    of.slice(0, mostShown).join(', ') + (of.length > mostShown ? ' …' : '')
  const told = [
    ...(signs.length > 0
      ? [say(locale, 'signs', list(signs.map((sign) => `${sign} ${numberOf(sign)}`)))]
      : []),
    ...(images.length > 0 ? [say(locale, 'images', list(images))] : []),
    ...(links.length > 0 ? [say(locale, 'links', list(links))] : []),
    ...(wideTables.length > 0 ? [say(locale, 'wideTables', list(wideTables.map(String)))] : []),
  ]
  if (told.length === 0) return null
  return (
    <Notice kind="warning" title={say(locale, 'title')}>
      <p>{say(locale, 'lead')}</p>
      <ul>
        {told.map((line) => (
          <li>{line}</li>
        ))}
      </ul>
    </Notice>
  )
}
