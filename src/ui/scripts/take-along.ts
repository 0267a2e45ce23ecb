/** Whoever writes in a row of a table that has a box to take it along, takes it along. */
document.addEventListener('input', ({ target }) => {
  if (!(target instanceof Element)) return
  const box = target.closest('tr')?.querySelector<HTMLInputElement>('.gf-take > input')
  if (box && target !== box) box.checked = true
})
