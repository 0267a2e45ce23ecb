/** A title as a part of an address: `Felles kjøp, 2018` is `felles-kjop-2018`. Empty when nothing is left. */
export function slugOf(title: string, longest: number): string {
  const plain = title
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'o')
    .replaceAll('å', 'a')
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
  return plain
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, longest)
    .replace(/^-+|-+$/g, '')
}
