import type { Choice } from '../../../ui/choice.tsx'
import type { ChoiceResult } from './result.model.ts'
import type { ShownValue } from './shown-value.model.ts'

/** What is drawn in a party's tile: its choice, or all of them as one; null where it chose nothing. */
export function chosenOf(
  shown: ShownValue | undefined,
  choices: readonly ChoiceResult[],
  named: readonly (Choice & { nth: number })[],
): Choice | null {
  const keys =
    shown?.is === 'chosen' ? shown.keys : shown?.is === 'yes-no' ? [shown.yes ? 'yes' : 'no'] : []
  const chosen = named.filter((_, nth) => keys.includes(choices[nth]?.key ?? ''))
  const [only] = chosen
  if (!only) return null
  return chosen.length === 1
    ? only
    : {
        letter: chosen.map(({ letter }) => letter).join(' '),
        nth: null,
        text: chosen.map(({ text }) => text).join(', '),
      }
}
