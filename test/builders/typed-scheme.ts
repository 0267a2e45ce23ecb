import { drills } from '../../src/modules/costs/sample/drill.table.ts'

const [{ steps }] = drills

/** A new way of sharing, as it is typed into its form: all that is left goes by inhabitants, and each member pays. */
export const typedScheme = (own: Record<string, string> = {}): Record<string, string> => ({
  ...steps[0].typed,
  tittel: 'Felles jordmorvakt 2027',
  ...own,
})
