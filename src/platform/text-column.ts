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
  'parked_file.bytes': { stays: 'read by its sender alone; gone a day after' },
  'parked_file.file_name': { stays: 'read by its sender alone; gone a day after' },
  'parked_file.form': { stays: 'a hash' },
  'parked_file.sender': { stays: 'a hash' },
  'parked_file.sha256': { stays: 'a hash' },
  'spent_form.identity': { stays: 'a hash' },
  'spent_form.led_to': { stays: 'an address; goes with the next form a day after' },
}

/** The platform's tables that an exercise keeps when it is cleared. */
export const platformKeeps: readonly string[] = ['parked_file', 'spent_form']
