import { listed } from '../../../kernel/format.model.ts'
import type { CommunityPage, NewsLine } from '../../../kernel/page.model.ts'
import type { Locale } from '../../../kernel/words.model.ts'
import { standsNow } from '../../../ui/stands-now.ts'
import { functionName } from '../directory.text.ts'
import { type ContactFunction, isAskedFor } from '../function.model.ts'
import type { TypedFunction } from './function-form.model.ts'
import { functionLabels, functionOptions } from './function-form.view.tsx'
import { sayFunctions as say } from './functions.text.ts'

/** What the list of functions is now. */
export function tellList(
  { locale, today }: CommunityPage,
  functions: readonly ContactFunction[],
): NewsLine {
  const names = functions
    .filter((of) => isAskedFor(of, today))
    .map((of) => functionName(locale, of))
  return {
    text:
      names.length === 0
        ? say(locale, 'listEmptied')
        : say(locale, 'listChanged', listed(locale, names)),
  }
}

/** That others hold a function now; who they are stands on the page. */
export const tellUsers = ({ locale }: CommunityPage): NewsLine => ({
  text: say(locale, 'usersChanged'),
})

/** What stands now in every field of a function that is filled in otherwise. */
export const tellFunctionFields = (
  locale: Locale,
  typed: TypedFunction,
  now: TypedFunction,
  others: readonly ContactFunction[],
): NewsLine[] =>
  standsNow(locale, functionLabels(locale), typed, now, functionOptions(locale, others))
