import type { ContactFunction } from '../function.model.ts'

/** The functions that the exercise asks for: seven of every municipality, and two of them of others too. */
export const exerciseFunctions = (
  [
    {
      key: 'kommunedirektor',
      names: { nb: 'Kommunedirektør', nn: 'Kommunedirektør', en: 'Municipal director' },
      holders: 'one',
      heldIn: ['municipality'],
    },
    {
      key: 'helseleder',
      names: { nb: 'Helseleder', nn: 'Helseleiar', en: 'Head of health' },
      holders: 'one',
      heldIn: ['municipality'],
    },
    {
      key: 'kommuneoverlege',
      names: { nb: 'Kommuneoverlege', nn: 'Kommuneoverlege', en: 'Chief municipal physician' },
      holders: 'several',
      heldIn: ['municipality'],
    },
    {
      key: 'okonomi',
      names: { nb: 'Økonomi', nn: 'Økonomi', en: 'Finance' },
      holders: 'one',
      heldIn: ['municipality'],
    },
    {
      key: 'barn-og-unge',
      names: { nb: 'Barn og unge', nn: 'Barn og unge', en: 'Children and youth' },
      holders: 'one',
      heldIn: ['municipality'],
    },
    {
      key: 'samhandlingskontakt',
      names: { nb: 'Samhandlingskontakt', nn: 'Samhandlingskontakt', en: 'Cooperation contact' },
      holders: 'one',
      heldIn: ['municipality', 'organisation', 'region', 'external'],
    },
    {
      key: 'postmottak',
      names: { nb: 'Postmottak', nn: 'Postmottak', en: 'Central mailbox' },
      holders: 'one',
      heldIn: ['municipality', 'organisation'],
    },
  ] as const satisfies readonly Omit<ContactFunction, 'position' | 'endedOn'>[]
).map((of, i): ContactFunction => ({ ...of, position: i + 1, endedOn: null }))
