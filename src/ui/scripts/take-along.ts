/** A button that ticks every choice of its group, or every row of its form, or none, does so at once. */
document.addEventListener('click', (event) => {
  const { target } = event
  const button = target instanceof Element && target.closest<HTMLButtonElement>('[name=velg]')
  if (!button) return
  event.preventDefault()
  const group = button.closest('fieldset')
  const boxes = group
    ? group.querySelectorAll<HTMLInputElement>('input[type=checkbox]')
    : button.form?.querySelectorAll<HTMLInputElement>('.gf-take > input')
  for (const box of boxes ?? []) {
    box.checked = button.value === 'alle'
  }
})

/** Whoever writes in a row of a table that has a box to take it along, takes it along. */
document.addEventListener('input', ({ target }) => {
  if (!(target instanceof Element)) return
  const box = target.closest('tr')?.querySelector<HTMLInputElement>('.gf-take > input')
  if (box && target !== box) box.checked = true
})
