/** How the text that people write in the room's tables is removed, or why it need not be. */
export const textColumns = {
  'contact_function.held_in': { stays: 'codes' },
  'contact_function.key': { stays: 'the address; docs/bruk/fjerne-tekst.md' },
  'contact_function.name_en': { removedWith: ['contact-function'] },
  'contact_function.name_nb': { removedWith: ['contact-function'] },
  'contact_function.name_nn': { removedWith: ['contact-function'] },
  'contact_holder.email': { removedWith: ['contact'] },
  'contact_holder.name': { removedWith: ['contact'] },
  'contact_holder.phone': { removedWith: ['contact'] },
  'contact_holder.place': { stays: 'a code, or the key of an organisation' },
  'contact_holder.source': { removedWith: ['contact'] },
  'external_organisation.about': { removedWith: ['external-organisation'] },
  'external_organisation.key': { stays: 'the address; docs/bruk/fjerne-tekst.md' },
  'external_organisation.name': { removedWith: ['external-organisation'] },
  'external_organisation.source': { removedWith: ['external-organisation'] },
  'external_organisation.website': { removedWith: ['external-organisation'] },
  'place_language.place': { stays: 'a code, or the key of an organisation' },
} as const
