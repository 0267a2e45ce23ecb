import type { CommunityPage, NewsLine } from '../../../kernel/page.model.ts'
import { texts } from '../../../kernel/words.model.ts'

const say = texts({
  asked: {
    nb: (reason: string) => `Det er bedt om fjerning med denne grunnen: ${reason}`,
    nn: (reason: string) => `Det er bede om fjerning med denne grunnen: ${reason}`,
    en: (reason: string) => `Removal was asked for with this reason: ${reason}`,
  },
  about: {
    nb: (number: number) =>
      `Det teksten handler om, er gjort noe med. Se innslag ${number} i journalen.`,
    nn: (number: number) =>
      `Det teksten handlar om, er gjort noko med. Sjå innslag ${number} i journalen.`,
    en: (number: number) =>
      `Something has been done with what the text is about. See entry ${number} of the journal.`,
  },
})

export const tellAsked = ({ locale }: CommunityPage, { reason }: { reason: string }): NewsLine => ({
  text: say(locale, 'asked', reason),
})

/** What was done last with the thing whose text is to go. */
export const tellAbout = (
  { locale, to }: CommunityPage,
  { number }: { number: number | null },
): NewsLine | null =>
  number === null
    ? null
    : {
        text: say(locale, 'about', number),
        href: to('journal', {}, { for: number + 1 }),
      }
