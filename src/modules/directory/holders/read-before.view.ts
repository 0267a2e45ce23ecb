import { isWithin } from '../../../kernel/day.model.ts'
import { listed } from '../../../kernel/format.model.ts'
import type { CommunityPage, NewsLine } from '../../../kernel/page.model.ts'
import { functionName, holderName } from '../directory.text.ts'
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
