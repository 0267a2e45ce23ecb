import { type SampleParties, sampleParties } from './sample-parties.table.ts'

/** What is known of a sample community's parties; null for any other community. */
export const samplePartiesOf = (communityKey: string): SampleParties | null =>
  sampleParties.get(communityKey) ?? null
