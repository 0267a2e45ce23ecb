import { isWithin } from '../../../kernel/day.model.ts'
import type { Tellings } from '../../../platform/stamped-form.ts'
import type { ImportRead } from './import.model.ts'
import { sayImport as say } from './import.text.ts'

/** What is said to whoever looks at a list that others have changed meanwhile. */
export const importTold: Tellings<ImportRead> = {
  holders: ({ locale, today }, holders) => ({
    text: say(
      locale,
      'listChanged',
      holders.filter(({ from, until }) => isWithin(today, from, until)).length,
    ),
  }),
  functions: ({ locale }) => ({ text: say(locale, 'functionsChanged') }),
  places: ({ locale }) => ({ text: say(locale, 'placesChanged') }),
}
