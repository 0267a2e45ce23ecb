import type { DeskWords } from '../../../kernel/desk.model.ts'
import { shortDay } from '../../../kernel/format.model.ts'
import { type Locale, texts } from '../../../kernel/words.model.ts'
import type { ComparedFact, Difference } from './difference.rule.ts'

/** What is told of Min side where it is held against the rooms. */
export const sayCheck = texts({
  agrees: {
    nb: (count: number) => `Min side stemmer, og ${count} ting venter.`,
    nn: (count: number) => `Mi side stemmer, og ${count} ting ventar.`,
    en: (count: number) => `My page agrees, and ${count} things wait.`,
  },
  missing: {
    nb: 'Dette venter, men står ikke på Min side:',
    nn: 'Dette ventar, men står ikkje på Mi side:',
    en: 'This waits, but is not on My page:',
  },
  extra: {
    nb: 'Dette står på Min side, men venter ikke:',
    nn: 'Dette står på Mi side, men ventar ikkje:',
    en: 'This is on My page, but does not wait:',
  },
  otherwise: {
    nb: 'Dette står annerledes på Min side:',
    nn: 'Dette står annleis på Mi side:',
    en: 'This is on My page otherwise:',
  },
  none: { nb: 'ingen', nn: 'ingen', en: 'none' },
  fact: {
    nb: (name: string, kept: string, told: string) => `${name} er ${kept}, og skulle vært ${told}`,
    nn: (name: string, kept: string, told: string) => `${name} er ${kept}, og skulle vore ${told}`,
    en: (name: string, kept: string, told: string) => `${name} is ${kept}, and should be ${told}`,
  },
  due: { nb: 'fristen', nn: 'fristen', en: 'the deadline' },
  title: { nb: 'tittelen', nn: 'tittelen', en: 'the title' },
  placeName: { nb: 'navnet på parten', nn: 'namnet på parten', en: 'the name of the party' },
  waitsFor: { nb: 'hvem det venter på', nn: 'kven det ventar på', en: 'whom it waits for' },
  shownOn: {
    nb: 'dagen øvelsen spilles',
    nn: 'dagen øvinga blir spelt',
    en: 'the day of the exercise',
  },
  way: { nb: 'adressen', nn: 'adressa', en: 'the address' },
  audience: { nb: 'hvem som får se det', nn: 'kven som får sjå det', en: 'who may see it' },
  keptBy: {
    nb: 'hvem som får vite det',
    nn: 'kven som får vite det',
    en: 'who is told',
  },
  functionKey: { nb: 'hvem som ringes', nn: 'kven ein ringjer', en: 'whom to call' },
})

/** One difference by name: what waits of whom, and what is wrong with it. */
export function differenceText(locale: Locale, difference: Difference, words: DeskWords): string {
  const { kind, row } = difference
  const deed =
    words[row.what]?.deed[locale](row.placeName, row.way) ?? `${row.what}, ${row.placeName}.`
  const told = `${sayCheck(locale, kind)} «${row.title}»: ${deed}`
  if (difference.kind !== 'otherwise') return told
  const { facts, kept } = difference
  const wrong = facts.map((fact) =>
    sayCheck(
      locale,
      'fact',
      sayCheck(locale, fact),
      factText(locale, fact, kept[fact]),
      factText(locale, fact, row[fact]),
    ),
  )
  return `${told} ${wrong.join('; ')}.`
}

function factText(
  locale: Locale,
  fact: ComparedFact,
  value: Difference['row'][ComparedFact],
): string {
  if (value === null) return sayCheck(locale, 'none')
  if (typeof value === 'object') return Object.values(value).join(', ')
  return fact === 'due' || fact === 'shownOn'
    ? shortDay(value as Parameters<typeof shortDay>[0])
    : `«${value}»`
}
