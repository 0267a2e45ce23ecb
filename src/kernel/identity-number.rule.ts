const weightsFirst = [3, 7, 6, 1, 8, 9, 4, 5, 2]
const weightsSecond = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]

/** Does the text hold a valid national identity number, D-number or H-number, also with spaces inside? */
export function holdsIdentityNumber(text: string): boolean {
  const candidates = text.matchAll(/(?<!\d)\d{6}[\s\u00a0.-]?\d{2}[\s\u00a0.-]?\d{3}(?!\d)/g)
  return [...candidates].some(([candidate]) => isIdentityNumber(candidate.replace(/\D/g, '')))
}

/** Eleven digits with a possible birth date and two right check digits. */
function isIdentityNumber(digits: string): boolean {
  const numbers = [...digits].map(Number)
  const dayOfMonth = Number(digits.slice(0, 2)) % 40
  const month = Number(digits.slice(2, 4)) % 40
  if (dayOfMonth < 1 || dayOfMonth > 31 || month < 1 || month > 12) return false
  const check = (weights: readonly number[]) => {
    const sum = weights.reduce((total, weight, i) => total + weight * (numbers[i] ?? 0), 0)
    return (11 - (sum % 11)) % 11
  }
  return check(weightsFirst) === numbers[9] && check(weightsSecond) === numbers[10]
}
