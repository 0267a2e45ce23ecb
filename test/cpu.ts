/** The milliseconds of a processor that our process spends on a work: what else the machine does meanwhile is not among them. */
export async function cpuMsOf(work: () => unknown): Promise<number> {
  const before = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1_000
}
