/** Without letters and digits that look alike. */
const signs = 'abcdefghjkmnpqrstuvwxyz23456789'

/** What the address of a case knows it by, of its id: eight signs by chance, that say nothing of when it was made. */
export function caseCode(id: string): string {
  const chance = BigInt(`0x${id.replaceAll('-', '').slice(-15)}`)
  let left = chance
  let code = ''
  for (let place = 0; place < 8; place += 1) {
    code += signs[Number(left % BigInt(signs.length))]
    left /= BigInt(signs.length)
  }
  return code
}
