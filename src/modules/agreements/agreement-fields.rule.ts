/** The three fields of an agreement's text: who it is made with, the municipality, and the host. */
export type AgreementFields = {
  counterparty: string | null
  party: string | null
  host: string | null
}

const fieldNames: Record<string, keyof AgreementFields> = {
  avtalepart: 'counterparty',
  kommune: 'party',
  vertskommune: 'host',
}

/** What the template itself writes where a name is not yet known. */
const unknownParty = 'x kommune'

/** The text with its fields filled in; a field that nobody knows stays as the template writes it. */
export const fillFields = (text: string, fields: AgreementFields): string =>
  text.replace(/\[\[(\w+)\]\]/g, (whole, name: string) => {
    const field = fieldNames[name]
    return field === undefined ? whole : (fields[field] ?? unknownParty)
  })
