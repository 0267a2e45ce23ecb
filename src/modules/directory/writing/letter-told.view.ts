import { listed } from '../../../kernel/format.model.ts'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import type { Locale } from '../../../kernel/words.model.ts'
import { functionInSentence, functionName } from '../directory.text.ts'
import type { ContactFunction } from '../function.model.ts'
import type { Letter, LetterReceiver } from './letter.model.ts'
import { sayLetter } from './letter.text.ts'

/** Whom a letter is to: those who hold the function, or without one those who are to confirm. */
export const letterToWhom = (locale: Locale, of: ContactFunction | null): string =>
  of === null ? sayLetter(locale, 'unconfirmed') : functionName(locale, of)

/** The letter as each of its receivers gets it: with who writes, and why to them; who is to confirm is led to the lists. */
export const letterIn =
  ({ locale, community, to }: CommunityPage, publicUrl: string) =>
  (
    { subject, text }: Letter,
    of: ContactFunction | null,
    { places }: Pick<LetterReceiver, 'places'>,
  ): Letter => {
    const names = places.map(({ name }) => name)
    const lists = places.map(({ key, name }) => {
      return `${name}: ${publicUrl}${to('placeList', { place: key })}`
    })
    const foot =
      of === null
        ? sayLetter(locale, 'askFoot', community.name, lists.join('\n'))
        : sayLetter(
            locale,
            'foot',
            community.name,
            functionInSentence(locale, of),
            listed(locale, names),
          )
    return { subject, text: `${text}\n\n${foot}` }
  }
