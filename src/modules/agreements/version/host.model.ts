import type { FieldProblems } from '../document.model.ts'

/** The fields of the form that names the host of a version that is out, by their name there. */
export type HostField = 'host' | 'settledOn' | 'source'

export type TypedHost = Record<HostField, string>
export type HostProblems = FieldProblems<HostField>
