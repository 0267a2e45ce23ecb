import type { Body } from '../../bodies/index.ts'

/** The known body that a typed name is of: its name, its abbreviation, or one with the other behind it. */
export const bodyCalled = <Of extends Pick<Body, 'name' | 'abbreviation'>>(
  typed: string,
  bodies: readonly Of[],
): Of | null => {
  const wanted = folded(typed)
  return (
    bodies.find(({ name, abbreviation }) => {
      if (wanted === folded(name)) return true
      if (abbreviation === null) return false
      const names = [abbreviation, `${name} (${abbreviation})`, `${abbreviation} (${name})`]
      return names.some((each) => folded(each) === wanted)
    }) ?? null
  )
}

/** As names are compared: without regard to case, and with one space between words. */
export const folded = (name: string): string =>
  name.normalize('NFC').trim().replace(/\s+/g, ' ').toLocaleLowerCase('nb')
