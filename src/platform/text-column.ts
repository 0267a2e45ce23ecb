/**
 * Every column of a community's tables that can hold text which people write, with the kind of subject whose
 * removal (`remove_text_of_<kind>`) reaches it; or why none has to.
 */
export type TextColumns = Readonly<
  Record<string, { removedWith: readonly string[] } | { stays: string }>
>

/** Those of the platform's own tables. */
export const platformTextColumns: TextColumns = {
  'kept_paper.bytes': {
    stays:
      'made of other columns, and thrown away whole whenever a text is removed; papers.test.ts',
  },
  'kept_paper.hash': { stays: 'a hash' },
  'spent_form.identity': { stays: 'a hash' },
  'spent_form.led_to': { stays: 'an address; goes with the next form a day after' },
}

/** The platform's tables that an exercise keeps when it is cleared. */
export const platformKeeps: readonly string[] = ['spent_form']
