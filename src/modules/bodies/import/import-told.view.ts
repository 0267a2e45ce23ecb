import type { Tellings } from '../../../platform/stamped-form.ts'
import type { SeatImportRead } from './import.model.ts'
import { saySeatImport as say } from './import.text.ts'

/** What is said to whoever looks at a list while others change what it is compared with. */
export const seatImportTold: Tellings<SeatImportRead> = {
  bodies: ({ locale }) => ({ text: say(locale, 'bodiesChanged') }),
  seats: ({ locale }) => ({ text: say(locale, 'seatsChanged') }),
  practices: ({ locale }) => ({ text: say(locale, 'numbersChanged') }),
  holders: ({ locale }) => ({ text: say(locale, 'holdersChanged') }),
}
