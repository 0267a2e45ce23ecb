/** A trust: the hospital side of a community. */
export type HealthTrust = { name: string; organisationNumber: string; region: string }

/** One of the country's communities as reference, whether it works here or not. */
export type HealthCommunity = {
  key: string
  name: string
  nameSource: string
  trust: HealthTrust
  trustSource: string
  /** Codes of the municipalities that take part today, parted by spaces. */
  memberCodes: string
  memberSource: string
}
