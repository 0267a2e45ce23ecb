import { wordsBeside } from '../../../kernel/address.model.ts'
import { addresses } from '../costs.address.ts'

const addressWords = wordsBeside(addresses, addresses.costs)

/** The key that is wanted for a scheme, numbered where another has it or it is an address of the house. */
export function freeKey(wanted: string, taken: readonly string[]): string {
  const isFree = (key: string) => !taken.includes(key) && !addressWords.includes(key)
  if (isFree(wanted)) return wanted
  for (let number = 2; ; number += 1) {
    if (isFree(`${wanted}-${number}`)) return `${wanted}-${number}`
  }
}
