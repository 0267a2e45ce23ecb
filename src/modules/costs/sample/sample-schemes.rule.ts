import type { Scheme } from '../scheme.model.ts'
import { exercise2018, northTrondelag2018, southTrondelag2018 } from './sample-schemes.table.ts'

const schemes: Readonly<Record<string, Scheme>> = {
  'nordre-trondelag': northTrondelag2018,
  'st-olav': southTrondelag2018,
  ovelse: exercise2018,
}

/** The scheme of a sample community; null when the key names no sample. */
export const sampleSchemeOf = (communityKey: string): Scheme | null => schemes[communityKey] ?? null
