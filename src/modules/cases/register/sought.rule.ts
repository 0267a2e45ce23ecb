import { numberKeys } from '../number-key.rule.ts'
import { soughtWords } from '../word.rule.ts'
import type { Sought } from './filter.model.ts'

/** A number and nothing else: with its year, or after what says that it is one. */
const wholeNumber =
  /^(?:[\p{L}-]{1,12}[ .:-]*)?(?:sak(?:s?nr|snummer)?[ .:]*)?\d{1,5} ?[/\-–.] ?\d{1,5}$/iu
const saidNumber = /^(?:[\p{L}-]{1,12}-)?(?:sak(?:s?nr|snummer)?|nr)[ .:]*\d{1,5}$/iu
/** A number alone can be one in a title as well. */
const bareNumber = /^\d{1,5}$/

/** What somebody searches for; null where nothing is left of what was typed. */
export function soughtIn(text: string): Sought | null {
  if (text === '') return null
  const isNumber = wholeNumber.test(text) || saidNumber.test(text)
  const numbers = isNumber || bareNumber.test(text) ? numberKeys(text) : []
  const words = isNumber ? [] : soughtWords(text)
  return { text, words, numbers, isNumber }
}
