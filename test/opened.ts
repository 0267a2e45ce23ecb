type Closes = { close(): void }

const open = new Set<Closes>()

/** Has something closed when the file that opened it is done. */
export const closeAfterwards = (opened: Closes): void => void open.add(opened)

export function closeOpened(): void {
  for (const each of open) each.close()
  open.clear()
}
