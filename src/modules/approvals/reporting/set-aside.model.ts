/** What setting aside stands over: that nothing has come of it yet. */
export type SetAsideRead = { waits: boolean } | null
