import type { Redline } from '../kernel/redline.model.ts'
import type { Locale } from '../kernel/words.model.ts'
import { sayRedline as say } from './redline.text.ts'

/** The most signs of what is the same that stand on each side of a change. */
const shownBeside = 120

/**
 * What a text became: what was taken out has a line through it, what came in a line under it, and each a word for those who hear it. Long runs
 * of what is the same are cut short, unless all of it is to be read.
 */
export const RedlineText = ({
  locale,
  pieces,
  whole,
}: {
  locale: Locale
  pieces: Redline
  whole?: boolean | undefined
}) => (
  <div class="gf-redline gf-lines">
    {pieces.map(({ is, text }, at) => {
      if (is === 'same') {
        return whole ? text : shortened(text, at === 0, at === pieces.length - 1)
      }
      const Mark = is === 'out' ? 'del' : 'ins'
      return (
        <Mark>
          <span class="ds-sr-only">{say(locale, is)}</span>
          {text}
          <span class="ds-sr-only">{say(locale, 'end')}</span>
        </Mark>
      )
    })}
  </div>
)

function shortened(text: string, isFirst: boolean, isLast: boolean): string {
  const [head, tail] = [isFirst ? 0 : shownBeside, isLast ? 0 : shownBeside]
  if (text.length <= head + tail + 20) return text
  const before = head === 0 ? '' : text.slice(0, head).replace(/\S*$/, '')
  const after = tail === 0 ? '' : text.slice(text.length - tail).replace(/^\S*/, '')
  return `${before} … ${after}`
}
