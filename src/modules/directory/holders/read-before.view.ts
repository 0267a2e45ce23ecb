import { isWithin } from '../../../kernel/day.model.ts'
import { listed } from '../../../kernel/format.model.ts'
import type { CommunityPage, NewsLine } from '../../../kernel/page.model.ts'
import type { Locale } from '../../../kernel/words.model.ts'
import { standsNow } from '../../../ui/stands-now.ts'
import { functionName, holderName } from '../directory.text.ts'
import type { TypedHolder } from './holder-form.model.ts'
import { holderLabels, holderOptions } from './holder-form.view.tsx'
import { sayHolders as say } from './holders.text.ts'
import type { ListRead } from './read-before.model.ts'

/** Who is in a list now. */
export function tellHolders(
  { locale, today }: CommunityPage,
  holders: ListRead['holders'],
): NewsLine {
  const now = holders
    .filter(({ from, until }) => isWithin(today, from, until))
    .map((holder) => holderName(locale, { ...holder, isRemoved: false }))
  return {
    text:
      now.length === 0 ? say(locale, 'listEmpty') : say(locale, 'listChanged', listed(locale, now)),
  }
}

export const tellFunctions = (
  { locale }: CommunityPage,
  functions: ListRead['functions'],
): NewsLine => ({
  text: `${say(locale, 'functionsChanged')} ${functions.map((each) => functionName(locale, each)).join(', ')}`,
})

/** What stands now in every field of a holder that is filled in otherwise; the function is not chosen anew. */
export function tellHolderFields(locale: Locale, typed: TypedHolder, now: TypedHolder): NewsLine[] {
  const { funksjon: _function, bytter: _replaces, ...labels } = holderLabels(locale)
  return standsNow(locale, labels, typed, now, holderOptions(locale))
}
