import type { ContactFunction } from '../function.model.ts'

/**
 * The functions that a community can begin with, in their order. Source: the template of the agreement on a shared coordinator
 * (vedlegg 1 til Verdals sak PS 49/17), task 2, names `kommunale helseledere` and `kommuneoverlegene`; the others are usage.
 */
export const usualFunctions = [
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
