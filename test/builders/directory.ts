import type { ContactFunction } from '../../src/modules/directory/function.model.ts'

/** A function of the list, as one that one person holds in each municipality. */
export const aFunction = (key: string, over: Partial<ContactFunction> = {}): ContactFunction => {
  const name = key.charAt(0).toUpperCase() + key.slice(1)
  return {
    key,
    names: { nb: name, nn: `${name} nn`, en: `${name} en` },
    holders: 'one',
    heldIn: ['municipality', 'organisation'],
    position: 1,
    endedOn: null,
    ...over,
  }
}
