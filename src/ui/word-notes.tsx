import type { WordNote } from '../kernel/word-text.model.ts'
import type { Locale } from '../kernel/words.model.ts'
import { InNorwegian } from './in-norwegian.tsx'
import { changeNames, pieceNames, sayWordNotes as say } from './word-notes.text.ts'

/** So many of a kind are shown; how many more there are is told. */
const mostShown = 8

/** What a file held that is not in the text, or stands there in another way: each kind with how many, and where the first are. */
export const WordNotes = ({ locale, notes }: { locale: Locale; notes: readonly WordNote[] }) =>
  notes.length === 0 ? null : (
    <ul class="gf-word-notes">
      {notes.map((note) => {
        const { title, count, lines } = told(locale, note)
        return (
          <li>
            <b>{title}</b>
            {count > 1 && ` (${count})`}
            {lines.length > 0 && (
              <ul>
                {lines.slice(0, mostShown).map((line) => (
                  <li>
                    <InNorwegian locale={locale}>{line}</InNorwegian>
                  </li>
                ))}
                {count > mostShown && <li>{say(locale, 'more', count - mostShown)}</li>}
              </ul>
            )}
          </li>
        )
      })}
    </ul>
  )

/** The same in lines of text, for what is carried from page to page. */
export const noteLines = (locale: Locale, notes: readonly WordNote[]): string =>
  notes
    .flatMap((note) => {
      const { title, count, lines } = told(locale, note)
      return [
        count > 1 ? `${title} (${count})` : title,
        ...lines.slice(0, mostShown).map((line) => `– ${line}`),
        ...(count > mostShown ? [`– ${say(locale, 'more', count - mostShown)}`] : []),
      ]
    })
    .join('\n')

type Told = { title: string; count: number; lines: readonly string[] }

function told(locale: Locale, note: WordNote): Told {
  switch (note.kind) {
    case 'tracked': {
      const counts = (['inserted', 'deleted', 'moved', 'formatted'] as const).flatMap((how) =>
        note[how] > 0 ? [say(locale, how, note[how])] : [],
      )
      const author = note.author === '' ? say(locale, 'somebody') : note.author
      return {
        title: `${say(locale, 'tracked', author)}: ${counts.join(', ')}`,
        count: 1,
        lines: note.first.map(
          ({ how, what }) =>
            `${changeNames[how][locale]}: ${what === '' ? say(locale, 'endOfParagraph') : `«${what}»`}`,
        ),
      }
    }
    case 'comments':
      return {
        title: say(locale, 'comments'),
        count: note.count,
        lines: note.comments.map(({ author, text, at }) =>
          [[author, text].filter((each) => each !== '').join(': '), placed(locale, at)].join(' '),
        ),
      }
    default:
      return {
        title: pieceNames[note.kind][locale],
        count: note.count,
        lines: note.first.flatMap(({ at, what }) => {
          const line = [what === '' ? '' : `«${what}»`, placed(locale, at)].join(' ').trim()
          return line === '' ? [] : [line]
        }),
      }
  }
}

const placed = (locale: Locale, at: string): string => (at === '' ? '' : say(locale, 'at', at))
